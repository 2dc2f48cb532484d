import { foldText } from '../engine/characters.ts';
import { ALWAYS_READ, BETWEEN, type Pack } from '../engine/pack.ts';
import type { RuleFiles } from './read-rules.ts';

/** A word that so many languages have shows none of them. */
const SHARED_BY = 2;

/**
 * Words that show a language. Those that English or Swahili have too, or that relatives share, show nothing. Those that
 * read as a "no" of English or Swahili are told apart: English with many a "no" is not Portuguese.
 */
export function commonWords(files: RuleFiles): Pack['common'] {
  const fileOf = (code: string) => files.languages.find(({ name }) => name === code)?.data;
  const listOf = (code: string) => [...new Set((fileOf(code)?.common ?? []).map((word) => foldText(word)))];
  const always = new Set(ALWAYS_READ.flatMap(listOf));
  const negators = ALWAYS_READ.flatMap((code) => {
    const { near = [], far = [] } = fileOf(code)?.negators ?? {};
    return [...near, ...far].map((word) => foldText(word));
  });
  const isAlike = (word: string): boolean => {
    const stem = word.replace(/\*$/, '');
    return negators.some((negator) =>
      negator.endsWith('*') ? stem.startsWith(negator.slice(0, -1)) : negator === word,
    );
  };
  const uses = new Map<string, number>();
  for (const { name } of files.languages) for (const word of listOf(name)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return Object.fromEntries(
    files.languages.flatMap(({ name, data }) => {
      if (!data.common) return [];
      const script = data.script ?? 'Latin';
      if (ALWAYS_READ.includes(name)) return [[name, { script, words: listOf(name).join(BETWEEN) }]];
      const words = listOf(name).filter(
        (word) => !always.has(word) && (uses.get(word) ?? 0) < SHARED_BY && !isAlike(word),
      );
      const alike = listOf(name).filter(isAlike).join(BETWEEN);
      return [[name, { script, words: words.join(BETWEEN), ...(alike !== '' && { alike }) }]];
    }),
  );
}
