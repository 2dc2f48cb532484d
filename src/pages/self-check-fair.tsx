import { useId } from 'preact/hooks';
import type { Report } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import type { FairEntry } from '../ui/fair-recruitment.ts';
import { Switch } from '../ui/switch.tsx';
import { selfCheck } from '../ui/texts/english/self-check.ts';
import { useTexts } from '../ui/texts/t.ts';
import { checklistOf } from './self-check-report.ts';

interface Props {
  entries: readonly FairEntry[];
  report: Report | undefined;
  isAgency: boolean;
  onAgency: (on: boolean) => void;
  onAdd: (entry: FairEntry) => void;
}

/** What a fair advert says: gaps first, each with a sentence to write; they are no alarm. */
export function SelfCheckFair({ entries, report, isAgency, onAgency, onAdd }: Props) {
  const p = useTexts(selfCheck);
  const id = useId();
  const { mentioned, missing } = checklistOf(entries, report);
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{p('selfFair')}</h2>
      <p class="means">{p('selfFairLead')}</p>
      <div class="page-controls">
        <Switch label={p('selfAgency')} means={p('selfAgencyMeans')} on={isAgency} onChange={onAgency} />
      </div>
      {report && (
        <>
          <p>
            <strong>{p('selfFairCount', { count: mentioned.length, total: entries.length })}</strong>
          </p>
          {missing.length > 0 ? <h3>{p('selfNotMentioned')}</h3> : <p>{p('selfAllMentioned')}</p>}
          <ul class="self-list">
            {missing.map((entry) => (
              <li key={entry.id} class="self-gap">
                <strong>{entry.title}</strong>
                <p>{entry.explain}</p>
                <p class="means">
                  {p('selfCouldWrite')} <q>{entry.write}</q>
                </p>
                <div class="page-controls">
                  <Button label={p('selfAddName', { title: entry.title })} onClick={() => onAdd(entry)}>
                    {p('selfAdd')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          {mentioned.length > 0 && (
            <>
              <h3>{p('selfMentioned')}</h3>
              <p class="means">{p('selfMentionedMeans')}</p>
              <ul class="self-list">
                {mentioned.map(({ entry, quote }) => (
                  <li key={entry.id} class="self-said">
                    {entry.title}{' '}
                    <q class="quote-words">
                      <bdi>{quote}</bdi>
                    </q>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
