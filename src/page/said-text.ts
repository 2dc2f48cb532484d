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

/** The part of the text that begins and ends like `said`: a description that structured data repeats. */
export function findPassage(whole: PageField, said: string): PageField | undefined {
  const lines = said.split('\n').map(lettersOf).filter(Boolean);
  const first = lines[0];
  const last = lines.at(-1);
  let start = -1;
  let at = 0;
  for (const line of whole.text.split('\n')) {
    const letters = lettersOf(line);
    if (start < 0 && letters === first) start = at;
    at += line.length + 1;
    if (start >= 0 && letters === last) return partOfField(whole, start, at - 1);
  }
  return undefined;
}
