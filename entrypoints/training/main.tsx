import awareness from 'virtual:awareness';
import locales from 'virtual:locales';
import { render } from 'preact';
import { askForCheck } from '../../src/browser/messages.ts';
import { ownKnowledge, ownSamples } from '../../src/browser/own-file.ts';
import { createSpeech } from '../../src/browser/speech.ts';
import type { Report } from '../../src/engine/report.ts';
import { Training, type TrainingProps } from '../../src/pages/training.tsx';
import { type LessonAnswer, LONGEST_LESSON, lessonText, parseLesson } from '../../src/settings/lesson-file.ts';
import { loadSettings, watchSettings } from '../../src/settings/store.ts';
import { type Locale, signsIn, topicsIn } from '../../src/ui/locale.ts';
import { languageFor, lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import type { TrainingAdvert } from '../../src/ui/training-sample.ts';

const place = document.getElementById('app') as HTMLElement;
const speech = createSpeech();
const knowledge = await ownKnowledge();
let settings = await loadSettings();
let locale: Locale | undefined = await speech.speak(spoken());
let samples: TrainingProps['samples'] = 'loading';

function spoken(): string {
  return languageFor(settings.language, navigator.language, locales);
}

function draw(): void {
  render(
    <Training
      look={lookOf(locale, settings.scheme)}
      texts={signsIn(locale, knowledge)}
      topics={topicsIn(locale, awareness.topics)}
      samples={samples}
      check={check}
      onSaveLesson={(lesson) => offerFile('tahadhari-lesson.json', lessonText(lesson))}
      onReadLesson={readLesson}
      onPrint={() => print()}
    />,
    place,
  );
}

/** A trainer shows all signs, also those turned off for the trainer's own browsing. */
async function check({ fields, language, country }: TrainingAdvert): Promise<Report> {
  const answer = await askForCheck({
    listings: [{ fields, lang: language, ...(country && { country }) }],
    muted: [],
    speak: spoken(),
    languages: [...new Set([...settings.reads, language])],
  });
  const [report] = answer?.reports ?? [];
  if (!report) throw new Error('the background did not answer');
  return report;
}

async function readLesson(file: File): Promise<LessonAnswer> {
  // A letter takes up to three bytes.
  if (file.size > 3 * LONGEST_LESSON) return { problems: [{ kind: 'too-large' }] };
  const known = new Set(typeof samples === 'string' ? [] : samples.map(({ id }) => id));
  return file.text().then(
    (text) => parseLesson(text, known),
    () => ({ problems: [{ kind: 'unreadable' }] }),
  );
}

watchSettings(async (next) => {
  settings = next;
  locale = await speech.speak(spoken());
  draw();
});
draw();
samples = (await ownSamples()) ?? 'failed';
draw();
