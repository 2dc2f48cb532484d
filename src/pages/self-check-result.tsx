import { useId } from 'preact/hooks';
import type { Quote } from '../engine/report.ts';
import { LevelMark } from '../ui/level-mark.tsx';
import { Notice } from '../ui/notice.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { SignList } from '../ui/sign-list.tsx';
import { selfCheck } from '../ui/texts/english/self-check.ts';
import { useTexts } from '../ui/texts/t.ts';
import { adviceOn, type Checked, writerHeadline } from './self-check-report.ts';

interface Props {
  now: Checked | undefined;
  /** What the level and the number of signs were when the keys last rested: only that is read out. */
  rested: Checked | undefined;
  isFailed: boolean;
  isEmpty: boolean;
  texts: KnowledgeTexts;
  onFind: (quote: Quote) => void;
}

/** Quotes of one sign; the engine gives no more. */
const QUOTES = 3;

/** How readers see the advert: the level in the writer's words, and each sign with what to write instead. */
export function SelfCheckResult({ now, rested, isFailed, isEmpty, texts, onFind }: Props) {
  const p = useTexts(selfCheck);
  const id = useId();
  const count = now?.report.signs.length ?? 0;
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{p('selfResult')}</h2>
      <div role="status" class="hidden">
        {rested && !isEmpty && (
          <>
            {writerHeadline(rested.report.level, p)}
            {rested.report.signs.length > 0 && `. ${p('selfSigns', { count: rested.report.signs.length })}.`}
          </>
        )}
      </div>
      {isFailed && (
        <Notice tone="problem" spoken>
          {p('selfFailed')}
        </Notice>
      )}
      {!isFailed && isEmpty && <p class="means">{p('selfNothingYet')}</p>}
      {!isFailed && !isEmpty && !now && <p class="means">{p('selfChecking')}</p>}
      {now && !isEmpty && (
        <>
          <p class="self-level self-level-main">
            <LevelMark level={now.report.level} size={32} />
            <strong>{writerHeadline(now.report.level, p)}</strong>
          </p>
          {count > 0 && (
            <>
              <p>{p('selfSigns', { count })}</p>
              <p class="means page-controls">{p('selfSignsLead')}</p>
              <SignList
                signs={now.report.signs}
                texts={texts}
                first={count}
                quotes={QUOTES}
                onFind={onFind}
                below={({ rule }) => {
                  const advice = adviceOn(texts.rules[rule], p);
                  return (
                    advice && (
                      <p class="self-instead">
                        <strong>{advice.lead}</strong> {advice.words}
                      </p>
                    )
                  );
                }}
              />
            </>
          )}
        </>
      )}
    </section>
  );
}
