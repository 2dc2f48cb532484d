import awareness from 'virtual:awareness';
import locales from 'virtual:locales';
import { render } from 'preact';
import { createSpeech } from '../../src/browser/speech.ts';
import { Learn } from '../../src/pages/learn.tsx';
import { repairSettings } from '../../src/settings/schema.ts';
import { changeSettings, loadSettings, watchSettings, wipeSettings } from '../../src/settings/store.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { agenciesIn, type Locale, topicsIn } from '../../src/ui/locale.ts';
import { languageFor, languageOf, lookOf } from '../../src/ui/look.ts';
import { learn } from '../../src/ui/texts/english/learn.ts';
import { privacy } from '../../src/ui/texts/english/privacy.ts';
import { translator } from '../../src/ui/texts/t.ts';

/** A page that tells nobody anything, and that stands in for this one in the history. */
const HARMLESS = 'https://www.google.com/search?q=weather';

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
    translator(language, learn)('learnTitle'),
    settings.neutral ? translator(language, privacy)('neutralName') : undefined,
  );
  render(
    <Learn
      look={lookOf(locale, settings.scheme)}
      topics={topicsIn(locale, awareness.topics)}
      helplines={awareness.helplines}
      agencies={agenciesIn(locale, awareness.agencies)}
      place={location.hash.slice(1) || undefined}
      country={settings.country || undefined}
      isNeutral={settings.neutral}
      onPlace={(name) => {
        // Never a new entry in the history: one step must leave all of this behind.
        location.replace(`#${name}`);
      }}
      onCountry={(country) => void changeSettings(() => ({ country: country ?? '' }))}
      onNeutral={(neutral) => void changeSettings(() => ({ neutral }))}
      onWipe={async () => {
        await wipeSettings();
        settings = repairSettings({});
        draw();
      }}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onExit={() => location.replace(HARMLESS)}
      onPrint={() => print()}
    />,
    place,
  );
}

watchSettings(async (next) => {
  settings = next;
  locale = await speech.speak(spoken());
  draw();
});
addEventListener('hashchange', draw);
draw();
