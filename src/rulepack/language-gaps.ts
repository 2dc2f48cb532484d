import type { Pack, PackAlternative } from '../engine/pack.ts';
import { ENTITIES } from '../engine/pack.ts';
import { parseSlot } from '../engine/slots.ts';
import type { RuleFiles } from './read-rules.ts';

/** Sentences about what a language cannot find yet: concepts without words, rules that cannot fire, rules without examples. */
export function languageGaps(language: string, files: RuleFiles, pack: Pack): string[] {
  const own = pack.languages.find(({ code }) => code === language)?.words ?? {};
  const shared = pack.languages.find(({ code }) => code === 'any')?.words ?? {};
  const hasWords = (name: string, seen: ReadonlySet<string> = new Set()): boolean =>
    (ENTITIES as readonly string[]).includes(name) ||
    own[name] !== undefined ||
    shared[name] !== undefined ||
    (!seen.has(name) && (pack.includes[name] ?? []).some((part) => hasWords(part, new Set([...seen, name]))));
  const canFire = ({ all }: PackAlternative) =>
    all.every((slot) => parseSlot(slot).names.some((name) => hasWords(name)));
  const without = files.concepts.map(({ name }) => name).filter((name) => !hasWords(name));
  const silent = pack.rules.filter(({ detect }) => !detect.some(canFire)).map(({ id }) => id);
  const bare = [...files.rules, ...files.reassuring]
    .filter(({ data }) => !data.examples[language])
    .map(({ name }) => name);
  const line = (what: string, names: readonly string[]) =>
    `${language}: ${names.length} ${what}: ${names.join(', ') || 'none'}`;
  return [
    line('concepts without words', without),
    line('rules that cannot fire', silent),
    line('rules and details without examples', bare),
  ];
}
