import type { PackLanguage } from './pack.ts';

/** Numbers of concepts and their phrases in turn, in the order of the words of a language. */
type NumberedWords = (number | string)[];

/**
 * The words of a language as a file holds them: every language has some six hundred names of concepts in common, which are a
 * tenth of what its file takes. They stand in one list for all.
 */
export interface NumberedLanguage extends Pick<PackLanguage, 'code' | 'grammar'> {
  words: NumberedWords;
  except: NumberedWords;
}

/** All names of concepts in some languages, in order. */
export function namesIn(languages: readonly PackLanguage[]): string[] {
  const names = languages.flatMap(({ words, except }) => [...Object.keys(words), ...Object.keys(except)]);
  return [...new Set(names)].sort();
}

/** A language with numbers for names. Throws when `names` lacks one. */
export function withNumbers(language: PackLanguage, names: readonly string[]): NumberedLanguage {
  const numbers = new Map(names.map((name, n) => [name, n]));
  const numbered = (lists: Record<string, string>): NumberedWords =>
    Object.entries(lists).flatMap(([name, phrases]) => {
      const number = numbers.get(name);
      if (number === undefined) throw new Error(`${name} is not among the names`);
      return [number, phrases];
    });
  return { ...language, words: numbered(language.words), except: numbered(language.except) };
}

/** The language again. Lists whose number has no name are left out. */
export function withNames(language: NumberedLanguage, names: readonly string[]): PackLanguage {
  return { ...language, words: named(language.words, names), except: named(language.except, names) };
}

function named(lists: NumberedWords, names: readonly string[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (let i = 0; i + 1 < lists.length; i += 2) {
    const name = names[lists[i] as number];
    if (name !== undefined) words[name] = String(lists[i + 1]);
  }
  return words;
}
