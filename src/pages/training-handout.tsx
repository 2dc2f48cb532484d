import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { training } from '../ui/texts/english/training.ts';
import { useTexts } from '../ui/texts/t.ts';
import type { TrainingAdvert } from '../ui/training-sample.ts';
import { AdvertView } from './training-advert.tsx';
import { MarkedField } from './training-marked.tsx';
import { placesOf } from './training-marks.ts';

interface Props {
  /** The advert that is open. */
  advert: TrainingAdvert | undefined;
  /** Those of the lesson. */
  lesson: readonly TrainingAdvert[];
  title: string;
  onPrint: () => void;
}

/** What goes on paper, as it will look: one page for each advert. */
export function TrainingHandout({ advert, lesson, title, onPrint }: Props) {
  const p = useTexts(training);
  const [withAnswers, setAnswers] = useState(false);
  const [what, setWhat] = useState<'one' | 'all'>(lesson.length > 0 ? 'all' : 'one');
  const choices = [
    ...(advert ? [{ value: 'one' as const, label: p('trainingPrintOne') }] : []),
    ...(lesson.length > 0 ? [{ value: 'all' as const, label: p('trainingPrintAll', { count: lesson.length }) }] : []),
  ];
  const pages = what === 'all' && lesson.length > 0 ? lesson : advert ? [advert] : [];
  if (pages.length === 0) return null;
  return (
    <>
      <section class="panel page-controls">
        <p>{p('trainingHandoutLead')}</p>
        <SelectField label={p('trainingPrintWhat')} value={what} choices={choices} onChange={setWhat} />
        <Switch label={p('trainingAnswers')} means={p('trainingAnswersMeans')} on={withAnswers} onChange={setAnswers} />
        <Button kind="main" onClick={onPrint}>
          {p('trainingPrint')}
        </Button>
      </section>
      {pages.map((page, index) => (
        <Paper
          key={`${index} ${page.id}`}
          advert={page}
          title={title}
          place={pages.length > 1 ? p('trainingPlace', { place: index + 1, count: pages.length }) : undefined}
          withAnswers={withAnswers}
        />
      ))}
    </>
  );
}

/** Lines that hold four questions in handwriting. */
const LINES = [1, 2, 3, 4, 5, 6, 7, 8];

interface PaperProps {
  advert: TrainingAdvert;
  title: string;
  /** Which of several it is, in words. */
  place: string | undefined;
  withAnswers: boolean;
}

function Paper({ advert, title, place, withAnswers }: PaperProps) {
  const p = useTexts(training);
  const marks = withAnswers
    ? [
        ...placesOf(advert.fields, advert.signs).map((place) => ({ ...place, kind: 'author' as const })),
        ...placesOf(advert.fields, advert.fine).map((place) => ({ ...place, kind: 'fine' as const })),
      ]
    : [];
  return (
    <section class="panel paper">
      <h2>{[title || advert.name, place].filter(Boolean).join(' · ')}</h2>
      {!withAnswers && <p>{p('trainingPaperTask')}</p>}
      <AdvertView advert={advert} draw={(field, text) => <MarkedField field={field} text={text} marks={marks} />} />
      {withAnswers ? (
        <>
          {advert.gist && <p>{p('trainingGist', { gist: advert.gist })}</p>}
          <Answers title={p('trainingPaperAnswers')} items={advert.signs} lang={advert.language} />
          <Answers title={p('trainingPaperFine')} items={advert.fine} lang={advert.language} />
        </>
      ) : (
        <>
          <h3>{p('trainingPaperQuestions')}</h3>
          {LINES.map((line) => (
            <div key={line} class="paper-line" aria-hidden="true" />
          ))}
        </>
      )}
      <p class="means paper-foot">{p('trainingPaperFoot')}</p>
    </section>
  );
}

interface AnswersProps {
  title: string;
  items: readonly { words: string; why: string; ask?: string }[];
  lang: string;
}

function Answers({ title, items, lang }: AnswersProps) {
  const p = useTexts(training);
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol class="answers">
        {items.map(({ words, why, ask }) => (
          <li key={words}>
            <span class="quote-words">
              <q dir="auto" lang={lang}>
                {words}
              </q>
            </span>{' '}
            <bdi lang="en">{why}</bdi>
            {ask && (
              <>
                {' '}
                <em>
                  {p('trainingAsk')}: <bdi lang="en">{ask}</bdi>
                </em>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
