import { lettersOf } from './compare-texts.ts';
import { type PageField, partOfField } from './page-field.ts';

/** The line of the text that says just this. */
export function findLine(whole: PageField, said: string): PageField | undefined {
  const wanted = lettersOf(said);
  if (!wanted) return undefined;
  let start = 0;
  for (const line of whole.text.split('\n')) {
    if (line.length < said.length + 20 && lettersOf(line) === wanted)
      return partOfField(whole, start, start + line.length);
    start += line.length + 1;
  }
  return undefined;
}

/**
 * The part of the text that begins and ends like `said`, which structured data repeats: the shortest with about as many
 * letters, for the last line may stand more than once.
 */
export function findPassage(whole: PageField, said: string): PageField | undefined {
  const lines = said.split('\n').map(lettersOf).filter(Boolean);
  const wanted = lines.join('').length * 0.9;
  let start = -1;
  let end = -1;
  let letters = 0;
  let at = 0;
  for (const line of whole.text.split('\n')) {
    const inLine = lettersOf(line);
    if (start < 0 && inLine === lines[0]) start = at;
    at += line.length + 1;
    if (start < 0) continue;
    letters += inLine.length;
    if (inLine === lines.at(-1)) end = at - 1;
    if (end >= 0 && letters >= wanted) break;
  }
  return end < 0 ? undefined : partOfField(whole, start, end);
}
