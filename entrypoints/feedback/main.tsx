import locales from 'virtual:locales';
import { render } from 'preact';
import { takeHandedNote } from '../../src/browser/handed-note.ts';
import { ownKnowledge } from '../../src/browser/own-file.ts';
import { ownVersion } from '../../src/browser/own-version.ts';
import { createSpeech } from '../../src/browser/speech.ts';
import { Feedback } from '../../src/pages/feedback.tsx';
import { loadSettings, watchSettings } from '../../src/settings/store.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { type Locale, signsIn } from '../../src/ui/locale.ts';
import { languageFor, languageOf, lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import { feedback } from '../../src/ui/texts/english/feedback.ts';
import { privacy } from '../../src/ui/texts/english/privacy.ts';
import { translator } from '../../src/ui/texts/t.ts';

const place = document.getElementById('app') as HTMLElement;
const speech = createSpeech();
const [knowledge, note] = await Promise.all([ownKnowledge(), takeHandedNote()]);
let settings = await loadSettings();
let locale: Locale | undefined = await speech.speak(spoken());

function spoken(): string {
  return languageFor(settings.language, navigator.language, locales);
}

function draw(): void {
  const language = languageOf(locale);
  dressPage(
    document,
    translator(language, feedback)(note.rule === undefined ? 'feedbackMissed' : 'feedbackWrong'),
    settings.neutral ? translator(language, privacy)('neutralName') : undefined,
  );
  render(
    <Feedback
      look={lookOf(locale, settings.scheme)}
      texts={signsIn(locale, knowledge)}
      note={note}
      version={ownVersion()}
      onCopy={copyText}
      onSave={(text) => offerFile('tahadhari-note.txt', text, 'text/plain')}
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
