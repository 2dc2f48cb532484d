import type { ComponentChildren } from 'preact';
import type { Quote, Sign } from '../engine/report.ts';
import { QuoteWords } from './quote.tsx';
import type { RuleText } from './rule-text.ts';
import { useT } from './texts/t.ts';

interface Props {
  sign: Sign;
  /** Undefined when the rule has no text in the reader's language yet. */
  text: RuleText | undefined;
  /** How many quotes to show at most. */
  quotes?: number;
  onFind?: ((quote: Quote) => void) | undefined;
  children?: ComponentChildren;
}

/** One sign: the quoted words first, because they are the evidence; then why they matter. */
export function SignItem({ sign, text, quotes = 2, onFind, children }: Props) {
  const t = useT();
  return (
    <li class="sign">
      {distinct(sign.quotes)
        .slice(0, quotes)
        .map((quote) => (
          // By its words: while an advert is written they move, and a control must not lose the focus over that.
          <QuoteWords key={`${quote.field} ${quote.text}`} quote={quote} onFind={onFind} />
        ))}
      <p class="sign-why">{text?.explain ?? t('signExplain')}</p>
      {children}
    </li>
  );
}

/** Adverts repeat themselves; the same words twice are no further evidence to a reader. */
function distinct(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter((quote) => {
    const words = quote.text.trim().toLowerCase();
    return !seen.has(words) && seen.add(words);
  });
}
