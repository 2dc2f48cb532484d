import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { training } from '../ui/texts/english/training.ts';
import { useTexts } from '../ui/texts/t.ts';
import { AdvertView } from './training-advert.tsx';
import { compareMarks, wordsOf } from './training-compare.ts';
import { useMoveKeys } from './training-keys.ts';
import { MarkedField, type MarkKind } from './training-marked.tsx';
import { type Mark, overlap, placesOf, quotesOf } from './training-marks.ts';
import { useReport } from './training-report.ts';
import type { ActivityProps } from './training-show.tsx';
import { MarkableAdvert } from './training-words.tsx';

interface Props extends ActivityProps {
  marked: ReadonlySet<number>;
  onMark: (marked: ReadonlySet<number>) => void;
}

/** Learners mark words, then see them beside the marks of the author and of the tool. */
export function TrainingSpot({ advert, check, isProjected, dir, onAfter, onBefore, marked, onMark }: Props) {
  const p = useTexts(training);
  const [isCompared, setCompared] = useState(false);
  useMoveKeys(isProjected, dir, {
    next: () => (isCompared ? onAfter() : setCompared(true)),
    back: () => (isCompared ? setCompared(false) : onBefore()),
  });
  if (isCompared) return <Comparison {...{ advert, check, marked }} onBack={() => setCompared(false)} />;
  return (
    <div class="wide-two">
      <MarkableAdvert advert={advert} marked={marked} onMark={onMark} />
      <section class="panel training-side">
        <h2>{p('trainingSpotLead')}</h2>
        <p class="means">{p('trainingSpotHow')}</p>
        <p role="status">{p('trainingSpotMarked', { count: marked.size })}</p>
        <Button kind="main" onClick={() => setCompared(true)}>
          {p('trainingCompare')}
        </Button>
        <div class="training-row">
          <Button disabled={marked.size === 0} onClick={() => onMark(new Set())}>
            {p('trainingClearMarks')}
          </Button>
        </div>
      </section>
    </div>
  );
}

type ComparisonProps = Pick<Props, 'advert' | 'check' | 'marked'> & { onBack: () => void };

function Comparison({ advert, check, marked, onBack }: ComparisonProps) {
  const p = useTexts(training);
  const answer = useReport(check, advert);
  const report = typeof answer === 'object' ? answer : undefined;
  const tool = quotesOf(report);
  const { found, missed, wrong } = compareMarks(advert, marked, tool);
  const author = placesOf(advert.fields, advert.signs);
  const toolOnly = tool.filter((quote) => !author.some((place) => overlap(place, quote)));
  const kinds = (kind: MarkKind) => (place: (typeof tool)[number]) => ({ ...place, kind });
  const marks: Mark<MarkKind>[] = [
    ...wordsOf(advert.fields)
      .filter(({ index }) => marked.has(index))
      .map(kinds('yours')),
    ...author.map(kinds('author')),
    ...tool.map(kinds('tool')),
  ];
  return (
    <div class="wide-two">
      <div class="wide-stack">
        <AdvertView advert={advert} draw={(field, text) => <MarkedField field={field} text={text} marks={marks} />} />
        <p class="mark-key">
          <span class="means">{p('trainingKey')}:</span> <mark class="by-yours">{p('trainingKeyYours')}</mark>{' '}
          <mark class="by-author">{p('trainingKeyAuthor')}</mark> <mark class="by-tool">{p('trainingKeyTool')}</mark>
        </p>
      </div>
      <section class="panel training-side">
        <h2>
          <span role="status">
            {p('trainingResult', { found: found.length, missed: missed.length, wrong: wrong.length })}
          </span>
        </h2>
        {answer === 'waiting' && <p class="means">{p('trainingChecking')}</p>}
        {answer === 'failed' && <p class="means">{p('trainingCheckFailed')}</p>}
        <Quoted title={p('trainingFound')} items={found} lang={advert.language} />
        <Quoted title={p('trainingMissed')} items={missed} lang={advert.language} />
        <Quoted
          title={p('trainingWrong')}
          items={wrong.map(({ words, why }) => ({ words, why: why ?? p('trainingWrongWhy') }))}
          lang={advert.language}
        />
        {toolOnly.length > 0 && (
          <Quoted
            title={p('trainingToolOnly')}
            items={toolOnly.map(({ field, start, end }) => ({
              words: (advert.fields[field] ?? '').slice(start, end),
              why: undefined,
            }))}
            lang={advert.language}
          />
        )}
        <div class="training-row">
          <Button onClick={onBack}>{p('trainingMarkOn')}</Button>
        </div>
      </section>
    </div>
  );
}

interface QuotedProps {
  title: ComponentChildren;
  items: readonly { words: string; why: string | undefined }[];
  lang: string;
}

function Quoted({ title, items, lang }: QuotedProps) {
  const p = useTexts(training);
  const id = useId();
  return (
    <section aria-labelledby={id} class="quoted">
      <h3 id={id}>
        {title} ({items.length})
      </h3>
      {items.length === 0 ? (
        <p class="means">{p('trainingNothing')}</p>
      ) : (
        <ul>
          {items.map(({ words, why }, index) => (
            <li key={`${index} ${words}`}>
              <span class="quote-words">
                <q dir="auto" lang={lang}>
                  {words}
                </q>
              </span>
              {why && <p dir="auto">{why}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
