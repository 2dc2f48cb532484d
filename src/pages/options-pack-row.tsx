import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Switch } from '../ui/switch.tsx';
import { packs as english } from '../ui/texts/english/packs.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import { PackFacts } from './pack-facts.tsx';
import { PackProblems } from './pack-problems.tsx';
import type { PackView } from './pack-view.ts';

interface Props {
  pack: PackView;
  /** In the whole list, from 1. */
  number: number;
  /** Among the reader's own, from 0. */
  place: number;
  onTurn: (key: string, on: boolean) => void;
  /** Moves a pack before the one above it. */
  onUp: (key: string) => void;
  onExport: (key: string) => void;
  onRemove: (key: string) => void;
  onSaid: (said: { kind: 'removed'; name: string } | { kind: 'moved'; name: string; place: number }) => void;
  /** The row is gone, and with it the button that was pressed. */
  onGone: () => void;
}

/** One pack: what it is, and what can be done with it. */
export function OptionsPackRow({ pack, number, place, onSaid, onGone, ...act }: Props) {
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
