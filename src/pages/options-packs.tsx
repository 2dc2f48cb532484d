import { useId, useRef, useState } from 'preact/hooks';
import type { PackProblem } from '../packs/pack-file.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { packs as english } from '../ui/texts/english/packs.ts';
import { useTexts } from '../ui/texts/t.ts';
import { OptionsPackPreview } from './options-pack-preview.tsx';
import { OptionsPackRow } from './options-pack-row.tsx';
import { PackProblems } from './pack-problems.tsx';
import type { PackPreview, PackView } from './pack-view.ts';

export interface OptionsPacksProps {
  packs: readonly PackView[];
  /** How many of the reader's own there may be. */
  most: number;
  /** Reads a file and tries it on the sample adverts. Changes nothing; a rejection is shown as a problem. */
  onTry: (file: File) => Promise<PackPreview | { problems: readonly PackProblem[] }>;
  /** Takes a pack in and turns it on. */
  onAdd: (text: string) => void | Promise<void>;
  onTurn: (key: string, on: boolean) => void;
  /** Moves a pack before the one above it. */
  onUp: (key: string) => void;
  onExport: (key: string) => void;
  onRemove: (key: string) => void;
  onWorkshop: () => void;
}

type Said =
  | { kind: 'failed' | 'full' | 'trying' }
  | { kind: 'added' | 'removed'; name: string }
  | { kind: 'moved'; name: string; place: number }
  | { kind: 'refused'; problems: readonly PackProblem[] };

/** Packs of rules: what each is, and what can be done with it. */
export function OptionsPacks(props: OptionsPacksProps) {
  const { packs, most, onTry, onAdd } = props;
  const p = useTexts(english);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [preview, setPreview] = useState<PackPreview | undefined>(undefined);
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const own = packs.filter(({ isManaged }) => !isManaged);

  async function open(file: File): Promise<void> {
    setPreview(undefined);
    setSaid({ kind: 'trying' });
    try {
      const answer = await onTry(file);
      if ('problems' in answer) setSaid({ kind: 'refused', problems: answer.problems });
      else if (!answer.isReplacing && own.length >= most) setSaid({ kind: 'full' });
      else {
        setSaid(undefined);
        setPreview(answer);
      }
    } catch {
      setSaid({ kind: 'failed' });
    }
  }

  async function add({ text, about }: PackPreview): Promise<void> {
    await onAdd(text);
    leave();
    setSaid({ kind: 'added', name: about.name });
  }

  function leave(): void {
    setPreview(undefined);
    // The button that was pressed is gone with the preview.
    opener.current?.focus();
  }

  return (
    <div class="packs">
      <p class="means">
        {p('packsMeans')} {p('packsBounds')}
      </p>
      {packs.length === 0 ? (
        <p>{p('packsNone')}</p>
      ) : (
        <ul class="pack-list">
          {packs.map((pack, index) => (
            <li key={pack.key}>
              <OptionsPackRow
                {...props}
                pack={pack}
                number={index + 1}
                place={own.indexOf(pack)}
                onSaid={setSaid}
                onGone={() => opener.current?.focus()}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="data-row">
        <FileButton accept=".json,application/json" describedBy={`${id}-open`} elementRef={opener} onFile={open}>
          {p('packsOpen')}
        </FileButton>
        <span id={`${id}-open`} class="means">
          {p('packsOpenMeans')}
        </span>
      </div>
      <div role="status">{said && <SayDone said={said} most={most} />}</div>
      {preview && <OptionsPackPreview preview={preview} onUse={() => void add(preview)} onLeave={leave} />}
      <div class="data-row">
        <Button describedBy={`${id}-workshop`} onClick={props.onWorkshop}>
          {p('packsWorkshop')}
        </Button>
        <span id={`${id}-workshop`} class="means">
          {p('packsWorkshopMeans')}
        </span>
      </div>
    </div>
  );
}

function SayDone({ said, most }: { said: Said; most: number }) {
  const p = useTexts(english);
  switch (said.kind) {
    case 'trying':
      return <p class="means">{p('packsTrying')}</p>;
    case 'failed':
      return <Notice tone="problem">{p('packsFailed')}</Notice>;
    case 'full':
      return <Notice tone="problem">{p('packsFull', { count: most })}</Notice>;
    case 'added':
      return <Notice tone="good">{p('packsAdded', said)}</Notice>;
    case 'removed':
      return <Notice>{p('packsRemoved', said)}</Notice>;
    case 'moved':
      return <span class="hidden">{p('packsMoved', said)}</span>;
    case 'refused':
      return (
        <Notice tone="problem">
          <p>{p('packsRefused')}</p>
          <PackProblems problems={said.problems} />
        </Notice>
      );
  }
}
