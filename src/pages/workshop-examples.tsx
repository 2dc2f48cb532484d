import type { Report } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import { TextAreaField } from '../ui/field.tsx';
import { workshop } from '../ui/texts/english/workshop.ts';
import { useTexts } from '../ui/texts/t.ts';
import type { Draft } from './workshop-draft.ts';

const LONGEST_EXAMPLE = 2000;
const MOST_EXAMPLES = 20;

/** What the examples answered; `waiting` also while there is no rule to try. */
export type Tried = { match: readonly Report[]; noMatch: readonly Report[] } | 'waiting';

interface Props {
  draft: Draft;
  tried: Tried;
  onChange: (change: Partial<Draft>) => void;
}

/** Sentences that must warn and that must stay quiet; each says at once whether it is as it should be. */
export function WorkshopExamples({ draft, tried, onChange }: Props) {
  const p = useTexts(workshop);
  const { match, noMatch } = draft;
  const all = [...outcomes(match, tried, 'match'), ...outcomes(noMatch, tried, 'noMatch')].filter(
    (outcome) => outcome !== undefined,
  );
  return (
    <>
      <p class="means">{p('workshopExamplesMeans')}</p>
      <Examples kind="match" draft={draft} tried={tried} onChange={onChange} />
      <Examples kind="noMatch" draft={draft} tried={tried} onChange={onChange} />
      {/* One sentence for all: a screen reader hears it after each pause. */}
      <p role="status">
        {all.length > 0 && p('workshopSum', { good: all.filter(({ isGood }) => isGood).length, all: all.length })}
      </p>
    </>
  );
}

function Examples({ kind, draft, tried, onChange }: Props & { kind: 'match' | 'noMatch' }) {
  const p = useTexts(workshop);
  const texts = draft[kind];
  const found = outcomes(texts, tried, kind);
  return (
    <>
      {texts.map((text, index) => (
        <div key={index} class="example">
          <TextAreaField
            label={p(kind === 'match' ? 'workshopMatch' : 'workshopNoMatch', { number: index + 1 })}
            value={text}
            rows={2}
            longest={LONGEST_EXAMPLE}
            onInput={(next) => onChange({ [kind]: texts.map((other, i) => (i === index ? next : other)) })}
          />
          <Outcome kind={kind} text={text} outcome={found[index]} />
        </div>
      ))}
      <div>
        <Button disabled={texts.length >= MOST_EXAMPLES} onClick={() => onChange({ [kind]: [...texts, ''] })}>
          {p(kind === 'match' ? 'workshopAddMatch' : 'workshopAddNoMatch')}
        </Button>
      </div>
    </>
  );
}

interface OneOutcome {
  isGood: boolean;
  words: string;
}

/** Per example; undefined for an empty one, and while nothing was answered. */
function outcomes(texts: readonly string[], tried: Tried, kind: 'match' | 'noMatch'): (OneOutcome | undefined)[] {
  let filled = 0;
  return texts.map((text) => {
    if (text.trim() === '' || tried === 'waiting') return undefined;
    const quotes = (tried[kind][filled++]?.signs ?? []).flatMap((sign) => sign.quotes);
    const words = quotes.map((quote) => `“${quote.text}”`).join(', ');
    return { isGood: quotes.length > 0 === (kind === 'match'), words };
  });
}

function Outcome({
  kind,
  text,
  outcome,
}: {
  kind: 'match' | 'noMatch';
  text: string;
  outcome: OneOutcome | undefined;
}) {
  const p = useTexts(workshop);
  if (text.trim() === '') return null;
  if (!outcome) return <p class="means">{p('workshopWaiting')}</p>;
  const { isGood, words } = outcome;
  return (
    <p class={`outcome outcome-${isGood ? 'good' : 'bad'}`}>
      <span aria-hidden="true">{isGood ? '✓' : '✗'}</span>
      <span>
        {kind === 'match'
          ? isGood
            ? p('workshopWarns', { words })
            : p('workshopSilent')
          : isGood
            ? p('workshopQuiet')
            : p('workshopLoud', { words })}
      </span>
    </p>
  );
}
