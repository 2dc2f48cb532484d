import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { training } from '../ui/texts/english/training.ts';
import { useTexts } from '../ui/texts/t.ts';
import type { TrainingAdvert } from '../ui/training-sample.ts';
import { AdvertView } from './training-advert.tsx';
import { useMoveKeys } from './training-keys.ts';
import { MarkedField, type MarkKind } from './training-marked.tsx';
import { type Mark, placeOf, quotesOf } from './training-marks.ts';
import { type CheckAdvert, useReport } from './training-report.ts';
import { Verdict } from './training-verdict.tsx';

export interface ActivityProps {
  advert: TrainingAdvert;
  texts: KnowledgeTexts;
  check: CheckAdvert;
  /** Page keys and arrows work. */
  isProjected: boolean;
  dir: 'ltr' | 'rtl';
  /** To the next advert of the lesson, or the one before. */
  onAfter: () => void;
  onBefore: () => void;
}

/** The author's marks, revealed one by one; then, when asked, what the tool says. */
export function TrainingShow({ advert, texts, check, isProjected, dir, onAfter, onBefore }: ActivityProps) {
  const p = useTexts(training);
  const id = useId();
  const report = useReport(check, advert);
  const details = [
    ...advert.signs.map((sign) => ({ ...sign, kind: 'author' as const })),
    ...advert.fine.map((fine) => ({ ...fine, ask: undefined, kind: 'fine' as const })),
  ];
  const [shown, setShown] = useState(0);
  const [isAsked, setAsked] = useState(false);
  const left = details.length - shown;
  const newest = useNewestInView(shown + (isAsked ? 1 : 0));

  function next(): void {
    if (left > 0) setShown(shown + 1);
    else if (!isAsked) setAsked(true);
    else onAfter();
  }
  function back(): void {
    if (isAsked) setAsked(false);
    else if (shown > 0) setShown(shown - 1);
    else onBefore();
  }
  useMoveKeys(isProjected, dir, { next, back });

  const marks: Mark<MarkKind>[] = [
    ...details.slice(0, shown).flatMap(({ words, kind }, index) => {
      const place = placeOf(advert.fields, words);
      return place ? [{ ...place, kind: index === shown - 1 && !isAsked ? ('now' as const) : kind }] : [];
    }),
    ...(isAsked && typeof report === 'object'
      ? quotesOf(report).map((quote) => ({ ...quote, kind: 'tool' as const }))
      : []),
  ];
  return (
    <div class="wide-two">
      <AdvertView advert={advert} draw={(field, text) => <MarkedField field={field} text={text} marks={marks} />} />
      <section class="panel training-side" aria-labelledby={id}>
        <h2 id={id}>{p('trainingRevealed')}</h2>
        {shown === 0 && <p class="means">{details.length > 0 ? p('trainingShowLead') : p('trainingNoMarks')}</p>}
        <ol class="reveals" aria-live="polite">
          {details.slice(0, shown).map(({ words, why, ask, kind }, index) => (
            <li key={words} ref={index === shown - 1 && !isAsked ? newest : null}>
              <span class="quote-words">
                <q dir="auto" lang={advert.language}>
                  {words}
                </q>
              </span>
              <h3>{kind === 'fine' ? p('trainingWhyFine') : p('trainingWhy')}</h3>
              {/* What authors of samples write is in English. */}
              <p lang="en" dir="auto">
                {why}
              </p>
              {ask && (
                <>
                  <h3>{p('trainingAsk')}</h3>
                  <p lang="en" dir="auto">
                    {ask}
                  </p>
                </>
              )}
            </li>
          ))}
        </ol>
        {left > 0 ? (
          <Button kind="main" onClick={next}>
            {advert.signs.length > 0 ? p('trainingReveal', { count: left }) : p('trainingRevealFine', { count: left })}
          </Button>
        ) : (
          details.length > 0 && <p class="means">{p('trainingAllShown')}</p>
        )}
        <div class="training-row page-controls">
          {shown > 0 && <Button onClick={() => setShown(shown - 1)}>{p('trainingHideLast')}</Button>}
          <Button expanded={isAsked} onClick={() => setAsked(!isAsked)}>
            {isAsked ? p('trainingVerdictHide') : p('trainingVerdict')}
          </Button>
        </div>
        {isAsked && (
          <div ref={newest}>
            <h2>{p('trainingVerdictTitle')}</h2>
            <Verdict report={report} texts={texts} />
          </div>
        )}
      </section>
    </div>
  );
}

/** In a room nobody scrolls: what was just shown comes into view. */
function useNewestInView(step: number): (element: HTMLElement | null) => void {
  const newest = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (step > 0) newest.current?.scrollIntoView?.({ block: 'nearest' });
  }, [step]);
  return (element) => {
    if (element) newest.current = element;
  };
}
