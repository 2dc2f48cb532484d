import boards from 'virtual:boards';
import locales from 'virtual:locales';
import readable from 'virtual:readable';
import { render } from 'preact';
import { askedSites, leaveSite, watchAskedSites } from '../../src/browser/asked-sites.ts';
import { openPage } from '../../src/browser/open-page.ts';
import { ownKnowledge } from '../../src/browser/own-file.ts';
import { MOST_PACKS } from '../../src/packs/pack-file.ts';
import { Options } from '../../src/pages/options.tsx';
import { OptionsPacks } from '../../src/pages/options-packs.tsx';
import { Panel } from '../../src/pages/panel.tsx';
import { packOfKey, withoutPack, withPackOn, withPackUp } from '../../src/settings/change-pack.ts';
import { changesBetween } from '../../src/settings/compare.ts';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { changePacks, loadPacks, watchPacks, withPack } from '../../src/settings/pack-store.ts';
import { importedSettings, type Settings } from '../../src/settings/schema.ts';
import { changeSettings, managedSettings, ownSettings, wipeSettings } from '../../src/settings/store.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { signsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import { options } from '../../src/ui/texts/english/options.ts';
import { packs as packsTexts } from '../../src/ui/texts/english/packs.ts';
import { translator } from '../../src/ui/texts/t.ts';
import { packViews, previewPack } from './packs.ts';

const place = document.getElementById('app') as HTMLElement;
const knowledge = await ownKnowledge();
let sitesAlways = await askedSites();
let packs = await loadPacks();
let views = await packViews(packs);
// Last: a change must find all that is drawn.
const current = await followSettings(locales, draw);

function save(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): void {
  void changeSettings(typeof change === 'function' ? change : () => change);
}

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  dressPage(document, look.language, translator(look.language, options)('optionsTitle'), settings.neutral);
  render(
    <Options
      look={look}
      texts={signsIn(locale, knowledge)}
      boards={boards}
      managed={new Set(Object.keys(managedSettings()))}
      sitesOff={settings.sitesOff}
      sitesAlways={sitesAlways}
      onLeaveSite={(site) => void leaveSite(site)}
      mutedSigns={settings.mutedRules}
      dismissedCount={settings.dismissed.length}
      language={settings.language}
      languages={[{ code: 'en', name: 'English' }, ...locales]}
      readable={readable}
      reads={settings.reads}
      country={settings.country || undefined}
      isOn={settings.enabled}
      isNeutral={settings.neutral}
      sensitivity={settings.showFrom}
      onOn={(enabled) => save({ enabled })}
      onNeutral={(neutral) => save({ neutral })}
      onReads={(reads) => save({ reads })}
      onCountry={(country) => save({ country: country ?? '' })}
      onSiteOn={(site) => save((now) => ({ sitesOff: now.sitesOff.filter((other) => other !== site) }))}
      onUnmuteSign={(rule) => save((now) => ({ mutedRules: now.mutedRules.filter((other) => other !== rule) }))}
      onResetDismissed={() => save({ dismissed: [] })}
      onLanguage={(language) => save({ language })}
      onSensitivity={(showFrom) => save({ showFrom })}
      onScheme={(scheme) => save({ scheme })}
      onTraining={() => void openPage('training')}
      onSelfCheck={() => void openPage('self-check')}
      onExport={async () => offerFile('tahadhari-settings.json', JSON.stringify(await ownSettings(), null, 2))}
      onPreview={(text) => {
        const imported = parse(text);
        return imported && changesBetween(settings, { ...settings, ...imported, ...managedSettings() });
      }}
      onImport={async (text) => {
        const imported = parse(text);
        if (imported) await changeSettings(() => imported);
        return imported !== undefined;
      }}
      onWipe={async () => {
        await wipeSettings();
        for (const site of sitesAlways) await leaveSite(site);
      }}
      onWelcome={() => void openPage('welcome')}
    >
      <Panel title={translator(look.language, packsTexts)('packsTitle')}>
        <OptionsPacks
          packs={views}
          most={MOST_PACKS}
          onTry={previewPack}
          onAdd={(text) => changePacks((own) => withPack(own, text))}
          onTurn={(key, on) => void changePacks((own) => withPackOn(own, key, on))}
          onUp={(key) => void changePacks((own) => withPackUp(own, key))}
          onExport={(key) => offerFile('tahadhari-pack.json', packOfKey(packs.own, key) ?? '')}
          onRemove={(key) => void changePacks((own) => withoutPack(own, key))}
          onWorkshop={() => void openPage('workshop')}
        />
      </Panel>
    </Options>,
    place,
  );
}

/** Settings from a file; undefined when it is not one of ours. */
function parse(text: string): Partial<Settings> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && 'version' in data ? importedSettings(data) : undefined;
  } catch {
    return undefined;
  }
}

watchAskedSites(async () => {
  sitesAlways = await askedSites();
  draw();
});
watchPacks(async () => {
  packs = await loadPacks();
  views = await packViews(packs);
  draw();
});
draw();
