import locales from 'virtual:locales';
import { defineBackground } from 'wxt/utils/define-background';
import { keepReadingAskedSites } from '../../src/browser/asked-sites.ts';
import { handleBackgroundMessages } from '../../src/browser/background-messages.ts';
import { handOver } from '../../src/browser/handed-text.ts';
import { whenInstalled, whenStarted } from '../../src/browser/installed.ts';
import { openPage } from '../../src/browser/open-page.ts';
import { keepSelectionMenu } from '../../src/browser/selection-menu.ts';
import { createSpeech } from '../../src/browser/speech.ts';
import { showOnToolbar } from '../../src/browser/toolbar.ts';
import { ownRule } from '../../src/packs/own-rule.ts';
import { changeOf } from '../../src/settings/choice.ts';
import type { PageSettings } from '../../src/settings/page-settings.ts';
import { languageFor } from '../../src/settings/spoken-language.ts';
import { changeSettings, loadSettings, managedSettings, watchSettings } from '../../src/settings/store.ts';
import { languageOf } from '../../src/ui/look.ts';
import { menu } from '../../src/ui/texts/english/menu.ts';
import { translator } from '../../src/ui/texts/t.ts';
import { checkListings, keepPacksFresh, rulesInUse } from './check-listings.ts';
import { corePack } from './core-pack.ts';
import { dress } from './dress.ts';
import { tryPack } from './try-pack.ts';

export default defineBackground(() => {
  keepReadingAskedSites();
  keepPacksFresh();
  keepSelectionMenu(menuTitle, watchSettings);
  handleBackgroundMessages({
    check: checkListings,
    'try-pack': tryPack,
    'own-rule': async ({ id }) => ownRule(await corePack(), id),
    async packs({ speak }) {
      const { taken, textsIn } = await rulesInUse();
      return { packs: taken.map(({ pack }) => pack), texts: textsIn(speak ?? 'en') };
    },
    async settings({ language }) {
      const settings = await loadSettings();
      const speak = languageFor(settings.language, language, locales);
      return { ...settings, speak, managed: Object.keys(managedSettings()) } satisfies PageSettings;
    },
    async choose({ choice }) {
      await changeSettings((now) => changeOf(choice, now));
      return undefined;
    },
    report({ level, count }, tabId) {
      if (tabId !== undefined) void showOnToolbar(tabId, level, count);
      return undefined;
    },
    async open({ page, topic, text }) {
      if (text !== undefined) await handOver(text, text.length);
      await openPage(page, topic);
      return undefined;
    },
  });
  whenInstalled(() => void openPage('welcome'));
  whenStarted(async () => {
    const settings = await loadSettings();
    if (settings.neutral) await dress(settings);
  });
  watchSettings((settings) => void dress(settings));
});

async function menuTitle(): Promise<string> {
  const { language } = await loadSettings();
  const locale = await createSpeech().speak(languageFor(language, navigator.language, locales));
  return translator(languageOf(locale), menu)('menuCheckSelection');
}
