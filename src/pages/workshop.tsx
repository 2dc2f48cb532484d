import '../ui/page.css';
import './packs.css';
import './workshop.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '../engine/report.ts';
import type { OwnRule } from '../packs/own-rule.ts';
import type { PackFile, PackProblem } from '../packs/pack-file.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextAreaField } from '../ui/field.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { Notice } from '../ui/notice.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { workshop } from '../ui/texts/english/workshop.ts';
import { type Translate, useTexts } from '../ui/texts/t.ts';
import { PackProblems } from './options-packs.tsx';
import { Panel } from './panel.tsx';
import { begunWith, type Draft, draftOf, emptyDraft, type Missing, missingIn, packOf } from './workshop-draft.ts';
import { type Tried, WorkshopExamples } from './workshop-examples.tsx';
import { WorkshopWords } from './workshop-words.tsx';

type Written = Omit<PackFile, 'kind' | 'format'>;

const CATEGORY_NAMES = {
  fees: 'workshopCategoryFees',
  debt: 'workshopCategoryDebt',
  documents: 'workshopCategoryDocuments',
  travel: 'workshopCategoryTravel',
  control: 'workshopCategoryControl',
  secrecy: 'workshopCategorySecrecy',
  pay: 'workshopCategoryPay',
  hours: 'workshopCategoryHours',
  contract: 'workshopCategoryContract',
  employer: 'workshopCategoryEmployer',
  contact: 'workshopCategoryContact',
  process: 'workshopCategoryProcess',
  pressure: 'workshopCategoryPressure',
  'task-scam': 'workshopCategoryTaskScam',
  mule: 'workshopCategoryMule',
  identity: 'workshopCategoryIdentity',
  'scam-compound': 'workshopCategoryScamCompound',
  sexual: 'workshopCategorySexual',
  children: 'workshopCategoryChildren',
  organ: 'workshopCategoryOrgan',
  kafala: 'workshopCategoryKafala',
  vulnerability: 'workshopCategoryVulnerability',
  deception: 'workshopCategoryDeception',
} as const satisfies Record<PackFile['rules'][number]['category'], keyof typeof workshop>;

export interface WorkshopProps {
  look: Look;
  texts: KnowledgeTexts;
  /** Our own word lists by name: what each stands for. */
  concepts: Readonly<Record<string, string>>;
  /** One of our own rules; undefined when nobody answered. */
  onCopy: (id: string) => Promise<OwnRule | undefined>;
  /** Codes of the languages that words may be written in. */
  languages: readonly string[];
  categories: readonly PackFile['rules'][number]['category'][];
  /** How many packs of the reader's own there may be. */
  most: number;
  /** Tries a pack on texts. Changes nothing; a rejection means that nobody answered. */
  onTry: (
    pack: Written,
    texts: readonly string[],
  ) => Promise<{ problems: readonly PackProblem[]; reports: readonly Report[] }>;
  onSave: (pack: Written) => void;
  /** Takes the pack in; false when there is no room. */
  onUse: (pack: Written) => Promise<boolean>;
}

/** Milliseconds without a key press after which the examples are tried. */
const PAUSE = 250;

/** Where people write a warning sign of their own. */
export function Workshop(props: WorkshopProps) {
  return (
    <Frame look={props.look} class="page workshop">
      <WorkshopContent {...props} />
    </Frame>
  );
}

function WorkshopContent(props: WorkshopProps) {
  const p = useTexts(workshop);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const missing = missingIn(draft);
  const { tried, problems } = useTried(props.onTry, draft, missing.includes('words'));
  const text = (box: 'title' | 'explain' | 'ask' | 'name' | 'author' | 'version', rows: number, longest: number) => (
    <TextAreaField
      label={p(LABELS[box])}
      value={draft[box]}
      rows={rows}
      longest={longest}
      onInput={(value) => change({ [box]: rows === 1 ? value.replaceAll('\n', ' ') : value })}
    />
  );
  return (
    <main class="page-middle">
      <header>
        <h1>{p('workshopTitle')}</h1>
        <p class="means">{p('workshopLead')}</p>
      </header>
      <Start
        {...props}
        // The copy takes a moment: what is written meanwhile stays.
        onBegin={(fresh) => setDraft((now) => begunWith(fresh, draft, now))}
      />
      <Panel title={p('workshopWords')}>
        <WorkshopWords draft={draft} concepts={props.concepts} languages={props.languages} onChange={change} />
      </Panel>
      <Panel title={p('workshopExamples')}>
        <WorkshopExamples draft={draft} tried={tried} onChange={change} />
      </Panel>
      <Panel title={p('workshopReads')}>
        {text('title', 1, 80)}
        {text('explain', 3, 400)}
        {text('ask', 2, 800)}
        <SelectField
          label={p('workshopStrength')}
          value={draft.strength}
          choices={[
            { value: 'weak', label: p('workshopWeak') },
            { value: 'medium', label: p('workshopMedium') },
            { value: 'strong', label: p('workshopStrong') },
          ]}
          onChange={(strength) => change({ strength })}
        />
        <SelectField
          label={p('workshopCategory')}
          value={draft.category}
          choices={props.categories.map((category) => ({ value: category, label: p(CATEGORY_NAMES[category]) }))}
          onChange={(category) => change({ category })}
        />
      </Panel>
      <Panel title={p('workshopPack')}>
        {text('name', 1, 80)}
        {text('author', 1, 80)}
        {text('version', 1, 20)}
        <Finish {...props} draft={draft} missing={missing} problems={problems} />
      </Panel>
    </main>
  );
}

const LABELS = {
  title: 'workshopTitleOf',
  explain: 'workshopExplain',
  ask: 'workshopAsk',
  name: 'workshopName',
  author: 'workshopAuthor',
  version: 'workshopVersion',
} as const;

function sayMissing(box: Missing, p: Translate<typeof workshop>): string {
  return box === 'words' ? p('workshopMissingWords') : p('workshopMissing', { label: p(LABELS[box]) });
}

/** What the examples answer, a moment after the last key; the answer before stays until then. */
function useTried(onTry: WorkshopProps['onTry'], draft: Draft, isEmpty: boolean) {
  const [tried, setTried] = useState<Tried>('waiting');
  const [problems, setProblems] = useState<readonly PackProblem[] | 'failed'>([]);
  const { match, noMatch } = useMemo(
    () => ({ match: draft.match.filter(isWritten), noMatch: draft.noMatch.filter(isWritten) }),
    [draft],
  );
  useEffect(() => {
    let isOvertaken = false;
    const timer = setTimeout(() => {
      if (isEmpty) {
        setTried('waiting');
        setProblems([]);
        return;
      }
      onTry(packOf(draft), [...match, ...noMatch]).then(
        (answer) => {
          if (isOvertaken) return;
          setProblems(answer.problems);
          const { reports } = answer;
          setTried(
            answer.problems.length > 0
              ? 'waiting'
              : { match: reports.slice(0, match.length), noMatch: reports.slice(match.length) },
          );
        },
        () => {
          if (!isOvertaken) setProblems('failed');
        },
      );
    }, PAUSE);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [draft, isEmpty]);
  return { tried, problems };
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

function Start({ texts, onCopy, onBegin }: WorkshopProps & { onBegin: (draft: Draft) => void }) {
  const p = useTexts(workshop);
  const [from, setFrom] = useState('');
  const [hasFailed, setFailed] = useState(false);

  async function begin(): Promise<void> {
    const text = texts.rules[from];
    const rule = text && (await onCopy(from));
    setFailed(text !== undefined && !rule);
    if (!text) onBegin(emptyDraft());
    else if (rule) onBegin(draftOf(rule, text));
  }

  return (
    <Panel title={p('workshopStart')}>
      <SelectField
        label={p('workshopStart')}
        value={from}
        choices={[
          { value: '', label: p('workshopEmpty') },
          ...Object.entries(texts.rules).map(([id, { title }]) => ({
            value: id,
            label: p('workshopCopyOf', { title }),
          })),
        ]}
        onChange={setFrom}
      />
      <div class="data-row">
        <Button onClick={() => void begin()}>{p('workshopBegin')}</Button>
        <span class="means">{p('workshopBeginMeans')}</span>
      </div>
      <div role="status">{hasFailed && <Notice tone="problem">{p('workshopFailed')}</Notice>}</div>
    </Panel>
  );
}

type FinishProps = WorkshopProps & {
  draft: Draft;
  missing: readonly Missing[];
  problems: readonly PackProblem[] | 'failed';
};

function Finish({ draft, missing, problems, most, onSave, onUse }: FinishProps) {
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
