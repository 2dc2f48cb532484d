import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Quote, Sign } from '../engine/report.ts';
import { Button } from './button.tsx';
import type { KnowledgeTexts } from './rule-text.ts';
import { SignItem } from './sign.tsx';
import { groupSigns } from './sign-groups.ts';
import { useT } from './texts/t.ts';

interface Props {
  signs: readonly Sign[];
  texts: KnowledgeTexts;
  /** How many groups of signs on the same words are shown before "n more". */
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
  const groups = groupSigns(signs, quotes);
  const rest = groups.slice(first).reduce((sum, group) => sum + group.signs.length, 0);
  return (
    <>
      {/* Safari takes the list out of lists without bullets; the role puts it back. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul class="signs" role="list">
        {(all ? groups : groups.slice(0, first)).map((group) => (
          <SignItem key={group.signs[0]?.rule} group={group} texts={texts} onFind={onFind} below={below} />
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
