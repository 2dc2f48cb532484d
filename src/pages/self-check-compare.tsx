import { useId, useMemo } from 'preact/hooks';
import type { Sign } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { selfCheck } from '../ui/texts/english/self-check.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import { compareSigns } from './compare-signs.ts';
import { type Checked, writerHeadline } from './self-check-report.ts';

interface Props {
  before: Checked | undefined;
  now: Checked;
  texts: KnowledgeTexts;
  /** Keeps the text of now as the one to compare with. */
  onHere: () => void;
}

/** The text as it was first pasted and as it is, side by side, and what became of the signs. */
export function SelfCheckCompare({ before, now, texts, onHere }: Props) {
  const p = useTexts(selfCheck);
  const id = useId();
  const { gone, stayed, came } = compareSigns(before?.report, now.report);
  return (
    <section class="panel self-compare" aria-labelledby={id}>
      <h2 id={id}>{p('selfCompare')}</h2>
      {before ? (
        <div class="self-changes">
          <Names title={p('selfGone')} signs={gone} texts={texts} isGone />
          <Names title={p('selfStayed')} signs={stayed} texts={texts} />
          <Names title={p('selfCame')} signs={came} texts={texts} />
        </div>
      ) : (
        <p class="means">{p('selfCompareNone')}</p>
      )}
      <div class={before ? 'self-pair' : undefined}>
        {before && <Version title={p('selfBefore')} version={before} />}
        <Version title={p('selfNow')} version={now} />
      </div>
      <div class="page-controls">
        <Button onClick={onHere}>{p('selfCompareHere')}</Button>
      </div>
    </section>
  );
}

function Version({ title, version }: { title: string; version: Checked }) {
  const p = useTexts(selfCheck);
  const id = useId();
  // A long text is drawn again only when it is another one.
  const text = useMemo(() => <MarkedText text={version.text} report={version.report} />, [version]);
  return (
    <div class="self-version">
      <h3 id={id}>{title}</h3>
      <p class="self-level">
        <LevelMark level={version.report.level} size={20} />
        {writerHeadline(version.report.level, p)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section class="self-text" tabIndex={0} aria-labelledby={id}>
        {text}
      </section>
    </div>
  );
}

interface NamesProps {
  title: string;
  signs: readonly Sign[];
  texts: KnowledgeTexts;
  isGone?: boolean;
}

function Names({ title, signs, texts, isGone = false }: NamesProps) {
  const t = useT();
  const p = useTexts(selfCheck);
  return (
    <div>
      <h3>{title}</h3>
      {signs.length === 0 ? (
        <p class="means">{p('selfNoSigns')}</p>
      ) : (
        <ul class="self-names">
          {signs.map(({ rule }) => {
            const name = texts.rules[rule]?.title ?? t('signTitle');
            return <li key={rule}>{isGone ? <s>{name}</s> : name}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
