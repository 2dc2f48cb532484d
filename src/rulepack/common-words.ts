import { foldText } from '../engine/characters.ts';
import { ALWAYS_READ, BETWEEN, type Pack } from '../engine/pack.ts';
import type { RuleFiles } from './read-rules.ts';

/** A word that so many languages have shows none of them. */
const SHARED_BY = 2;

/** Words that show a language. Those that English or Swahili have too, or that relatives share, show nothing. */
export function commonWords(files: RuleFiles): Pack['common'] {
  const listOf = (code: string) => [
    ...new Set((files.languages.find(({ name }) => name === code)?.data.common ?? []).map((word) => foldText(word))),
  ];
  const always = new Set(ALWAYS_READ.flatMap(listOf));
  const uses = new Map<string, number>();
  for (const { name } of files.languages) for (const word of listOf(name)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return Object.fromEntries(
    files.languages.flatMap(({ name, data }) => {
      if (!data.common) return [];
      const words = ALWAYS_READ.includes(name)
        ? listOf(name)
        : listOf(name).filter((word) => !always.has(word) && (uses.get(word) ?? 0) < SHARED_BY);
      return [[name, { script: data.script ?? 'Latin', words: words.join(BETWEEN) }]];
    }),
  );
}
