import awareness from 'virtual:awareness';
import locales from 'virtual:locales';
import { render } from 'preact';
import { askForCheck } from '../../src/browser/messages.ts';
import { ownKnowledge, ownSamples } from '../../src/browser/own-file.ts';
import type { Report } from '../../src/engine/report.ts';
import { type LessonAnswer, LONGEST_LESSON, lessonText, MOST_STEPS, parseLesson } from '../../src/files/lesson-file.ts';
import { Training, type TrainingProps } from '../../src/pages/training.tsx';
import { followSettings } from '../../src/settings/follow-settings.ts';
import { dressPage } from '../../src/ui/dress-page.ts';
import { signsIn, topicsIn } from '../../src/ui/locale.ts';
import { lookOf } from '../../src/ui/look.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import { training } from '../../src/ui/texts/english/training.ts';
import { translator } from '../../src/ui/texts/t.ts';
import type { TrainingAdvert } from '../../src/ui/training-sample.ts';

const place = document.getElementById('app') as HTMLElement;
const knowledge = await ownKnowledge();
let samples: TrainingProps['samples'] = 'loading';
const current = await followSettings(locales, draw);

function draw(): void {
  const { settings, locale } = current;
  const look = lookOf(locale, settings.scheme);
  dressPage(document, look.language, translator(look.language, training)('trainingTitle'), settings.neutral);
  render(
    <Training
      look={look}
      texts={signsIn(locale, knowledge)}
      topics={topicsIn(locale, awareness.topics)}
      samples={samples}
      mostSteps={MOST_STEPS}
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
    speak: current.spoken,
    languages: [...new Set([...current.settings.reads, language])],
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

draw();
samples = (await ownSamples()) ?? 'failed';
draw();
