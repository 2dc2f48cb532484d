import '../ui/page.css';
import './packs.css';
import './workshop.css';
import { useState } from 'preact/hooks';
import type { PackFile } from '../packs/pack-file.ts';
import { SelectField, TextAreaField } from '../ui/field.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { workshop } from '../ui/texts/english/workshop.ts';
import { useTexts } from '../ui/texts/t.ts';
import { Panel } from './panel.tsx';
import { CATEGORY_NAMES } from './workshop-categories.ts';
import { begunWith, type Draft, emptyDraft, missingIn } from './workshop-draft.ts';
import { WorkshopExamples } from './workshop-examples.tsx';
import { WorkshopFinish, type WorkshopFinishProps } from './workshop-finish.tsx';
import { BOX_LABELS } from './workshop-labels.ts';
import { WorkshopStart, type WorkshopStartProps } from './workshop-start.tsx';
import { type TryPack, useTried } from './workshop-tried.ts';
import { WorkshopWords } from './workshop-words.tsx';

export interface WorkshopProps
  extends Omit<WorkshopStartProps, 'onBegin'>,
    Pick<WorkshopFinishProps, 'most' | 'onSave' | 'onUse'> {
  look: Look;
  /** Our own word lists by name: what each stands for. */
  concepts: Readonly<Record<string, string>>;
  /** Codes of the languages that words may be written in. */
  languages: readonly string[];
  categories: readonly PackFile['rules'][number]['category'][];
  onTry: TryPack;
}

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
      label={p(BOX_LABELS[box])}
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
      <WorkshopStart
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
        <WorkshopFinish {...props} draft={draft} missing={missing} problems={problems} />
      </Panel>
    </main>
  );
}
