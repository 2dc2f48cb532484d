/**
 * Writes forms that differ in one word as one form with a word class there, and leaves out words that another word of the
 * same class finds anyway (`passports` beside `passport*`). The forms stand for exactly the same words before and after;
 * packs become a tenth to a quarter smaller, and the engine has fewer phrases to follow.
 *
 * @param forms as `expandPhrase` gives them: words, classes `a|b` and gaps `..`, with spaces between
 */
export function compactForms(forms: readonly string[]): string[] {
  const single = forms.filter((form) => !form.includes(' '));
  let several = forms.filter((form) => form.includes(' ')).map((form) => form.split(' '));
  const longest = Math.max(0, ...several.map((words) => words.length));
  // From the last word backwards, since phrases mostly begin alike.
  for (let fromEnd = 0; fromEnd < longest && several.length > 1; fromEnd++) several = joinAt(several, fromEnd);
  const singles = new Set(single.flatMap((form) => form.split('|')));
  // In order, because packs are compressed and neighbours that begin alike cost less.
  return [
    ...single.map((form) => needed(form, singles)).filter((form) => form !== ''),
    ...several.map((words) =>
      words.map((word) => (word.includes('|') ? needed(word, new Set(word.split('|'))) : word)).join(' '),
    ),
  ].sort();
}

/**
 * Leaves out phrases that hold a shorter one of the list: "never get paid by anyone" beside "get paid", or beside "paid".
 * Wherever they stand, the shorter one is found anyway; only the quote is shorter. A phrase stays where it says a "no" of
 * its own, outside the shorter one, for that would deny the shorter one.
 *
 * Not for concepts with exceptions: those take a short phrase away and leave a longer one.
 *
 * @param forms as `compactForms` gives them
 * @param negators the words of each negator that may be read in the same text, as forms
 */
export function withoutCovered(forms: readonly string[], negators: readonly (readonly string[])[] = []): string[] {
  const singles = new Set(forms.filter((form) => !form.includes(' ')).flatMap((form) => form.split('|')));
  const several = forms
    .map((form) => form.split(' ').map((part) => part.split('|')))
    .filter(({ length }) => length > 1);
  /** Phrases by the words that they begin with. */
  const beginnings = new Map<string, string[][][]>();
  for (const words of several)
    for (const word of words[0] ?? []) beginnings.set(word, [...(beginnings.get(word) ?? []), words]);
  const staysQuiet = (words: string[][], from: number, length: number) =>
    !negators.some((negator) => isSaidBeside(negator, words, from, from + length));
  const isCovered = (words: string[][]) =>
    words.some(
      (part, at) =>
        (part[0] !== '..' && part.every((word) => isFoundBy(singles, word)) && staysQuiet(words, at, 1)) ||
        beginnings
          .get(part[0] as string)
          ?.some(
            (other) => other.length < words.length && holds(words, at, other) && staysQuiet(words, at, other.length),
          ),
    );
  return forms.filter((form) => !form.includes(' ') || !isCovered(form.split(' ').map((part) => part.split('|'))));
}

/** Whether the phrase holds the negator, with a word of it outside the places from `from` to before `to`. */
function isSaidBeside(negator: readonly string[], words: string[][], from: number, to: number): boolean {
  const says = (part: readonly string[], word: string) =>
    part.some((one) => word.split('|').some((each) => one === each || meet(one, each)));
  return (
    negator.every((word) => words.some((part) => says(part, word))) &&
    negator.some((word) => words.some((part, at) => (at < from || at >= to) && says(part, word)))
  );
}

/** Whether a word of the text may fit both. */
function meet(one: string, other: string): boolean {
  return (one.includes('*') && finds(one, other)) || (other.includes('*') && finds(other, one));
}

/** Whether all that `words` stands for from `at` on is something that `other` stands for. */
function holds(words: string[][], at: number, other: string[][]): boolean {
  return other.every((choice, i) => words[at + i]?.every((word) => choice.includes(word)) ?? false);
}

function isFoundBy(singles: ReadonlySet<string>, word: string): boolean {
  if (singles.has(word)) return true;
  for (const stem of singles) if (stem.includes('*') && finds(stem, word)) return true;
  return false;
}

/** Joins forms that are alike but for the word at this place, counted from the end. */
function joinAt(forms: readonly string[][], fromEnd: number): string[][] {
  const groups = new Map<string, { words: string[]; at: number; class: Set<string> }>();
  for (const words of forms) {
    const at = words.length - 1 - fromEnd;
    const word = words[at];
    const isFixed = word === undefined || word === '..';
    const key = isFixed ? words.join(' ') : words.with(at, '').join(' ');
    const group = groups.get(key);
    if (!group) groups.set(key, { words, at: isFixed ? -1 : at, class: new Set(isFixed ? [] : word.split('|')) });
    else if (!isFixed) for (const one of word.split('|')) group.class.add(one);
  }
  return [...groups.values()].map(({ words, at, class: all }) =>
    at < 0 ? words : words.with(at, [...all].sort().join('|')),
  );
}

/** The words of a class that no other word of `all` finds. */
function needed(written: string, all: ReadonlySet<string>): string {
  const stems = [...all].filter((word) => word.includes('*'));
  if (stems.length === 0) return written;
  return written
    .split('|')
    .filter((word) => !stems.some((stem) => stem !== word && finds(stem, word)))
    .join('|');
}

/** Whether everything that `word` finds is found by `stem`, a word with `*` at its start, its end or both. */
function finds(stem: string, word: string): boolean {
  const letters = stem.replaceAll('*', '');
  if (stem.startsWith('*') && stem.endsWith('*')) return word.replaceAll('*', '').includes(letters);
  if (stem.endsWith('*')) return !word.startsWith('*') && word.replace('*', '').startsWith(letters);
  return !word.endsWith('*') && word.replace('*', '').endsWith(letters);
}
