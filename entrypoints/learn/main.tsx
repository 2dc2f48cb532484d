import awareness from 'virtual:awareness';
import locales from 'virtual:locales';
import { render } from 'preact';
import { createSpeech } from '../../src/browser/speech.ts';
import { Learn } from '../../src/pages/learn.tsx';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';
import { type Locale, topicsIn } from '../../src/ui/locale.ts';
import { languageFor, lookOf } from '../../src/ui/look.ts';

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
  render(
    <Learn
      look={lookOf(locale, settings.scheme)}
      topics={topicsIn(locale, awareness.topics)}
      helplines={awareness.helplines}
      topic={location.hash.slice(1) || undefined}
      country={settings.country || undefined}
      onTopic={(id) => {
        location.replace(`#${id}`);
      }}
      onCountry={(country) => void changeSettings(() => ({ country: country ?? '' }))}
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
