import locales from 'virtual:locales';
import { render } from 'preact';
import { closeThisTab, openPage } from '../../src/browser/open-page.ts';
import { createSpeech } from '../../src/browser/speech.ts';
import { Welcome } from '../../src/pages/welcome.tsx';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import type { Locale } from '../../src/ui/locale.ts';
import { languageFor, languageOf, lookOf } from '../../src/ui/look.ts';
import { privacy } from '../../src/ui/texts/english/privacy.ts';
import { welcome } from '../../src/ui/texts/english/welcome.ts';
import { translator } from '../../src/ui/texts/t.ts';

const place = document.getElementById('app') as HTMLElement;
const speech = createSpeech();
let settings = await loadSettings();
let locale: Locale | undefined = await speech.speak(spoken());

function spoken(): string {
  return languageFor(settings.language, navigator.language, locales);
}

function draw(): void {
  const language = languageOf(locale);
  dressPage(
    document,
    translator(language, welcome)('welcomeTitle'),
    settings.neutral ? translator(language, privacy)('neutralName') : undefined,
  );
  render(
    <Welcome
      look={lookOf(locale, settings.scheme)}
      language={settings.language}
      languages={[{ code: 'en', name: 'English' }, ...locales]}
      country={settings.country || undefined}
      onLanguage={(language) => void changeSettings(() => ({ language }))}
      onCountry={(country) => void changeSettings(() => ({ country: country ?? '' }))}
      onLearn={() => void openPage('learn')}
      onDone={() => void closeThisTab()}
    />,
    place,
  );
}

watchSettings(async (next) => {
  settings = next;
  locale = await speech.speak(spoken());
  draw();
});
draw();
