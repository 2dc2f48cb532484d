import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { privacy } from '../ui/texts/english/privacy.ts';
import { useTexts } from '../ui/texts/t.ts';

interface Props {
  isNeutral: boolean;
  onNeutral: (on: boolean) => void;
  onWipe: () => void | Promise<void>;
}

const LINES = ['privacyShared1', 'privacyShared2', 'privacyShared3', 'privacyShared4'] as const;

/** For readers who share a device or are watched: what stays behind, how to hide it, how to delete it at once. */
export function LearnPrivacy({ isNeutral, onNeutral, onWipe }: Props) {
  const p = useTexts(privacy);
  const id = useId();
  const [isWiped, setWiped] = useState(false);
  return (
    <section class="panel topic-text" aria-labelledby={id}>
      <h2 id={id}>{p('privacyTitle')}</h2>
      <p>{p('privacyLead')}</p>
      <section>
        <h3>{p('privacyShared')}</h3>
        <ul>
          {LINES.map((line) => (
            <li key={line}>{p(line)}</li>
          ))}
        </ul>
      </section>
      <Switch label={p('privacyNeutral')} means={p('privacyNeutralMeans')} on={isNeutral} onChange={onNeutral} />
      <div class="learn-row">
        <Button
          describedBy={`${id}-wipe`}
          onClick={async () => {
            await onWipe();
            setWiped(true);
          }}
        >
          {p('privacyWipe')}
        </Button>
        <span class="means" id={`${id}-wipe`}>
          {p('privacyWipeMeans')}
        </span>
        <span role="status">{isWiped && p('privacyWiped')}</span>
      </div>
    </section>
  );
}
