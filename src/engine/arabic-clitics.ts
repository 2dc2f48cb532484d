/** و and ف: "and". */
const AND = new Set([0x648, 0x641]);
/** ب ل ك: "in", "for", "as". */
const PREPOSITIONS = new Set([0x628, 0x644, 0x643]);
const ALEF = 0x627;
const LAM = 0x644;
/** What is left must be a word. */
const SHORTEST = 3;

/**
 * Arabic writes "and", "for", "in" and "the" into the word that follows them. Where the word itself may begin, after the
 * one or several of them that stand in front.
 *
 * @returns offsets from the first letter, none of them 0
 */
export function arabicWordStarts(chars: Uint16Array, at: number, length: number): number[] {
  const first = chars[at] as number;
  if (first < 0x600 || first > 0x6ff) return [];
  const starts: number[] = [];
  let from = 0;
  const cut = (letters: number): void => {
    from += letters;
    if (length - from >= SHORTEST) starts.push(from);
  };
  if (AND.has(first)) cut(1);
  if (PREPOSITIONS.has(chars[at + from] as number)) cut(1);
  // للـ is ل with ال.
  if (chars[at + from] === ALEF && chars[at + from + 1] === LAM) cut(2);
  else if (from > 0 && chars[at + from - 1] === LAM && chars[at + from] === LAM) cut(1);
  return starts;
}
