import type { Quote, Sign } from '../engine/report.ts';

/** Signs that stand on the same words. */
export interface SignGroup {
  signs: Sign[];
  /** The words, each once. */
  quotes: Quote[];
}

/**
 * What tells groups apart while an advert is written: their first words, for the places of these and the signs on them
 * change with every key. Groups with the same words are counted.
 *
 * @returns one key a group, in their order
 */
export function groupKeys(groups: readonly SignGroup[]): string[] {
  const counts = new Map<string, number>();
  return groups.map(({ signs, quotes: [quote] }) => {
    const words = quote ? `${quote.field} ${quote.text}` : `${signs[0]?.rule}`;
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    return `${count} ${words}`;
  });
}

/**
 * Puts signs together where all words of one are among those of another: one reads the words once, and then each sentence
 * about them. Signs that share only some words stay apart, for each needs all of its own as evidence.
 *
 * @param most quotes of a sign that count
 * @returns groups in the order of their first signs
 */
export function groupSigns(signs: readonly Sign[], most: number): SignGroup[] {
  const groups: SignGroup[] = [];
  for (const sign of signs) {
    const quotes = distinct(sign.quotes).slice(0, most);
    const group = groups.find((one) => areWithin(quotes, one.quotes) || areWithin(one.quotes, quotes));
    if (group) {
      if (!areWithin(quotes, group.quotes)) group.quotes = quotes;
      group.signs.push(sign);
    } else groups.push({ signs: [sign], quotes });
  }
  return groups;
}

function areWithin(inner: readonly Quote[], outer: readonly Quote[]): boolean {
  return (
    inner.length > 0 &&
    inner.every(({ field, start, end }) =>
      outer.some((other) => other.field === field && other.start <= start && end <= other.end),
    )
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
