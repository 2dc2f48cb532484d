import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Quote, Sign } from '../engine/report.ts';
import { Button } from './button.tsx';
import type { KnowledgeTexts } from './rule-text.ts';
import { SignItem } from './sign.tsx';
import { useT } from './texts/t.ts';

interface Props {
  signs: readonly Sign[];
  texts: KnowledgeTexts;
  /** How many signs are shown before "n more". */
  first?: number;
  /** How many quotes a sign shows at most. */
  quotes?: number;
  onFind?: ((quote: Quote) => void) | undefined;
  /** What stands under a sign, for example what to write instead. */
  below?: (sign: Sign) => ComponentChildren;
}

export function SignList({ signs, texts, first = 3, quotes = 2, onFind, below }: Props) {
  const t = useT();
  const [all, setAll] = useState(false);
  const rest = signs.length - first;
  return (
    <>
      {/* Safari takes the list out of lists without bullets; the role puts it back. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul class="signs" role="list">
        {(all ? signs : signs.slice(0, first)).map((sign) => (
          <SignItem key={sign.rule} sign={sign} text={texts.rules[sign.rule]} quotes={quotes} onFind={onFind}>
            {below?.(sign)}
          </SignItem>
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="quiet" expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewerSigns') : t('moreSigns', { count: rest })}
        </Button>
      )}
    </>
  );
}
