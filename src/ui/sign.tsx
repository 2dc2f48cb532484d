import { type ComponentChildren, Fragment } from 'preact';
import type { Quote, Sign } from '../engine/report.ts';
import { QuoteWords } from './quote.tsx';
import type { KnowledgeTexts } from './rule-text.ts';
import type { SignGroup } from './sign-groups.ts';
import { useT } from './texts/t.ts';

interface Props {
  group: SignGroup;
  texts: KnowledgeTexts;
  onFind?: ((quote: Quote) => void) | undefined;
  below?: ((sign: Sign) => ComponentChildren) | undefined;
}

/** Signs on the same words: the quoted words first, because they are the evidence; then why they matter. */
export function SignItem({ group, texts, onFind, below }: Props) {
  const t = useT();
  return (
    <li class="sign">
      {group.quotes.map((quote) => (
        // By its words: while an advert is written they move, and a control must not lose the focus over that.
        <QuoteWords key={`${quote.field} ${quote.text}`} quote={quote} onFind={onFind} />
      ))}
      {group.signs.map((sign) => (
        <Fragment key={sign.rule}>
          {/* A rule may have no text in the reader's language yet. */}
          <p class="sign-why">{texts.rules[sign.rule]?.explain ?? t('signExplain')}</p>
          {below?.(sign)}
        </Fragment>
      ))}
    </li>
  );
}
