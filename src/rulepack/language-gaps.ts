import type { Pack, PackAlternative } from '../engine/pack.ts';
import { ENTITIES } from '../engine/pack.ts';
import { parseSlot } from '../engine/slots.ts';
import type { RuleFiles } from './read-rules.ts';

/** What a language cannot find yet, by name. */
export interface LanguageGaps {
  /** Concepts without words. */
  empty: string[];
  /** Rules that cannot fire. */
  silent: string[];
  /** Rules and reassuring details without examples. */
  bare: string[];
}

/** Looks at the words of a language beside those that all languages share. */
export function gapsOf(
  language: string,
  files: Pick<RuleFiles, 'concepts' | 'rules' | 'reassuring'>,
  pack: Pick<Pack, 'languages' | 'includes' | 'rules'>,
): LanguageGaps {
  const own = pack.languages.find(({ code }) => code === language)?.words ?? {};
  const shared = pack.languages.find(({ code }) => code === 'any')?.words ?? {};
  const hasWords = (name: string, seen: ReadonlySet<string> = new Set()): boolean =>
    (ENTITIES as readonly string[]).includes(name) ||
    own[name] !== undefined ||
    shared[name] !== undefined ||
    (!seen.has(name) && (pack.includes[name] ?? []).some((part) => hasWords(part, new Set([...seen, name]))));
  const canFire = ({ all }: PackAlternative) =>
    all.every((slot) => parseSlot(slot).names.some((name) => hasWords(name)));
  return {
    empty: files.concepts.map(({ name }) => name).filter((name) => !hasWords(name)),
    silent: pack.rules.filter(({ detect }) => !detect.some(canFire)).map(({ id }) => id),
    bare: [...files.rules, ...files.reassuring].filter(({ data }) => !data.examples[language]).map(({ name }) => name),
  };
}

/** The gaps as sentences for a person. */
export function sayGaps(language: string, { empty, silent, bare }: LanguageGaps): string[] {
  const line = (what: string, names: readonly string[]) =>
    `${language}: ${names.length} ${what}: ${names.join(', ') || 'none'}`;
  return [
    line('concepts without words', empty),
    line('rules that cannot fire', silent),
    line('rules and details without examples', bare),
  ];
}
