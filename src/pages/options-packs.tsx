import { useContext, useId, useRef, useState } from 'preact/hooks';
import type { PackProblem } from '../packs/pack-file.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { languageName } from '../ui/language-name.ts';
import { listOf } from '../ui/list-of.ts';
import { Notice } from '../ui/notice.tsx';
import { sayPackProblem } from '../ui/pack-problem.ts';
import { Switch } from '../ui/switch.tsx';
import { packs as english } from '../ui/texts/english/packs.ts';
import { LanguageContext, useT, useTexts } from '../ui/texts/t.ts';
import { OptionsPackPreview } from './options-pack-preview.tsx';
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
              <PackRow
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

/** What is wrong in a pack, a line each. */
export function PackProblems({ problems }: { problems: readonly PackProblem[] }) {
  const p = useTexts(english);
  return (
    <ul class="pack-problems">
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>{sayPackProblem(problem, p)}</li>
      ))}
    </ul>
  );
}

interface RowProps extends OptionsPacksProps {
  pack: PackView;
  /** In the whole list, from 1. */
  number: number;
  /** Among the reader's own, from 0. */
  place: number;
  onSaid: (said: Said) => void;
  onGone: () => void;
}

function PackRow({ pack, number, place, onSaid, onGone, ...act }: RowProps) {
  const t = useT();
  const p = useTexts(english);
  const [isSure, setSure] = useState(false);
  const { about, problems, isManaged, key } = pack;
  const name = about?.name ?? p('packsUnnamed', { number });
  const means = about ? p('packsBy', about) : p('packsBroken');
  return (
    <div class="pack">
      <Switch
        label={p('packsOn', { name })}
        means={isManaged ? `${means}. ${t('managed')}` : means}
        on={pack.on && problems.length === 0}
        disabled={isManaged || problems.length > 0}
        onChange={(on) => act.onTurn(key, on)}
      />
      {about && <PackFacts about={about} />}
      {problems.length > 0 && (
        <Notice tone="problem">
          <p>{p('packsBroken')}</p>
          <PackProblems problems={problems} />
        </Notice>
      )}
      {!isManaged && (
        <div class="pack-row">
          <Button
            label={p('packsUpName', { name })}
            disabled={place <= 0}
            onClick={() => {
              act.onUp(key);
              onSaid({ kind: 'moved', name, place });
            }}
          >
            {p('packsUp')}
          </Button>
          <Button label={p('packsExportName', { name })} onClick={() => act.onExport(key)}>
            {p('packsExport')}
          </Button>
          <Button label={p('packsRemoveName', { name })} expanded={isSure} onClick={() => setSure(!isSure)}>
            {p('packsRemove')}
          </Button>
        </div>
      )}
      {isSure && (
        <Notice tone="problem">
          <div class="data-sure">
            <strong>{p('packsRemoveSure', { name })}</strong>
            <Button
              onClick={() => {
                setSure(false);
                act.onRemove(key);
                onSaid({ kind: 'removed', name });
                onGone();
              }}
            >
              {p('packsRemoveYes')}
            </Button>
            <Button onClick={() => setSure(false)}>{p('packsRemoveNo')}</Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

/** What a pack says of itself; text of others, shown as text. */
export function PackFacts({ about }: { about: NonNullable<PackView['about']> }) {
  const p = useTexts(english);
  const { code } = useContext(LanguageContext);
  const languages = about.languages.map((one) => (one === 'any' ? p('packsAnyLanguage') : languageName(one, code)));
  return (
    <>
      {about.about && (
        <p class="pack-words" dir="auto">
          {about.about}
        </p>
      )}
      <p class="means">
        {p('packsRules', { count: about.rules.length })}
        {' · '}
        {p('packsLanguages', { languages: listOf(languages, code) })}
      </p>
    </>
  );
}
