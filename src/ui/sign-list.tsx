import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Quote, Sign } from '../engine/report.ts';
import { Button } from './button.tsx';
import type { KnowledgeTexts } from './rule-text.ts';
import { SignItem } from './sign.tsx';
import { groupKeys, groupSigns } from './sign-groups.ts';
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
  const groups = groupSigns(all ? signs : signs.slice(0, first), quotes);
  const keys = groupKeys(groups);
  const rest = signs.length - first;
  return (
    <>
      {/* Safari takes the list out of lists without bullets; the role puts it back. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul class="signs" role="list">
        {groups.map((group, i) => (
          <SignItem key={keys[i]} group={group} texts={texts} onFind={onFind} below={below} />
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
