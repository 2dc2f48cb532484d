import { useState } from 'preact/hooks';
import type { OwnRule } from '../packs/own-rule.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { workshop } from '../ui/texts/english/workshop.ts';
import { useTexts } from '../ui/texts/t.ts';
import { Panel } from './panel.tsx';
import { type Draft, draftOf, emptyDraft } from './workshop-draft.ts';

export interface WorkshopStartProps {
  texts: KnowledgeTexts;
  /** One of our own rules; undefined when nobody answered. */
  onCopy: (id: string) => Promise<OwnRule | undefined>;
  onBegin: (draft: Draft) => void;
}

/** Where a rule begins: with nothing, or as a copy of one of ours. */
export function WorkshopStart({ texts, onCopy, onBegin }: WorkshopStartProps) {
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
