import { useState } from 'preact/hooks';
import type { PackProblem } from '../packs/pack-file.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { workshop } from '../ui/texts/english/workshop.ts';
import { type Translate, useTexts } from '../ui/texts/t.ts';
import { PackProblems } from './pack-problems.tsx';
import { type Draft, type Missing, packOf, type Written } from './workshop-draft.ts';
import { BOX_LABELS } from './workshop-labels.ts';

export interface WorkshopFinishProps {
  draft: Draft;
  missing: readonly Missing[];
  /** What is wrong with the pack; `failed` when nobody answered. */
  problems: readonly PackProblem[] | 'failed';
  /** How many packs of the reader's own there may be. */
  most: number;
  onSave: (pack: Written) => void;
  /** Takes the pack in; false when there is no room. */
  onUse: (pack: Written) => Promise<boolean>;
}

/** Whether the pack is ready, what it lacks, and what can be done with it. */
export function WorkshopFinish({ draft, missing, problems, most, onSave, onUse }: WorkshopFinishProps) {
  const p = useTexts(workshop);
  const [done, setDone] = useState<'saved' | 'used' | 'full' | undefined>(undefined);
  const isReady = missing.length === 0 && problems !== 'failed' && problems.length === 0;
  return (
    <>
      {problems === 'failed' ? (
        <Notice tone="problem">{p('workshopFailed')}</Notice>
      ) : isReady ? (
        <Notice tone="good">{p('workshopReady')}</Notice>
      ) : (
        <Notice tone="problem">
          <strong>{p('workshopProblems')}</strong>
          <ul class="pack-problems">
            {missing.map((box) => (
              <li key={box}>{sayMissing(box, p)}</li>
            ))}
          </ul>
          <PackProblems problems={problems} />
        </Notice>
      )}
      <div class="data-row">
        <Button
          disabled={!isReady}
          onClick={() => {
            onSave(packOf(draft));
            setDone('saved');
          }}
        >
          {p('workshopSave')}
        </Button>
        <Button disabled={!isReady} onClick={async () => setDone((await onUse(packOf(draft))) ? 'used' : 'full')}>
          {p('workshopUse')}
        </Button>
      </div>
      <div role="status">
        {done === 'saved' && <Notice tone="good">{p('workshopSaved')}</Notice>}
        {done === 'used' && <Notice tone="good">{p('workshopUsed')}</Notice>}
        {done === 'full' && <Notice tone="problem">{p('workshopFull', { count: most })}</Notice>}
      </div>
    </>
  );
}

function sayMissing(box: Missing, p: Translate<typeof workshop>): string {
  return box === 'words' ? p('workshopMissingWords') : p('workshopMissing', { label: p(BOX_LABELS[box]) });
}
