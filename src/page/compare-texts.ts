/** Letters and digits alone, in lower case: what stays of a text however it is set. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True when two texts say the same, or one says a part of the other. */
export function agree(a: string, b: string): boolean {
  const one = lettersOf(a);
  const other = lettersOf(b);
  return one === other || (one !== '' && other !== '' && (one.includes(other) || other.includes(one)));
}

/** How much of the words of `text` stands in `other`, from 0 to 1. */
export function shareOfWords(text: string, other: string): number {
  const words = wordsOf(text);
  const known = new Set(wordsOf(other));
  return words.length ? words.filter((word) => known.has(word)).length / words.length : 0;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
