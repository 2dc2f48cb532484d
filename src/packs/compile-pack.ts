import { compileAlternative, SLOT_PARTS, slotProblems } from '../engine/compile/alternative.ts';
import { expandPhrase, PhraseProblem, withoutClitics } from '../engine/compile/expand-phrase.ts';
import type { Pack, PackAlternative, PackLanguage } from '../engine/pack.ts';
import { writePhrases } from '../engine/phrase-list.ts';
import { firstProblems } from '../files/shared-file.ts';
import { MOST_PROBLEMS, type PackFile, type PackFileRule, type PackProblem, placeOf } from './pack-file.ts';

/**
 * Written-out forms of one pack: as many as a hundred rules in several languages need. A phrase stands for at most 96, so
 * two thousand short lines could else become two hundred thousand.
 */
export const MOST_FORMS_OF_PACK = 10_000;

/** What a pack may build on. */
export interface Ground {
  /** Names of our own concepts. */
  concepts: ReadonlySet<string>;
  /** Codes of the languages that texts are recognised in. */
  languages: ReadonlySet<string>;
}

export type CompiledPack = { pack: Pack } | { problems: PackProblem[] };

/** What a rule or a concept of a pack is called among all others; our own names hold no double hyphen. */
export function fullName(pack: string, name: string): string {
  return `${pack}--${name}`;
}

/** What our own pack offers to others. */
export function groundOf(own: Pack): Ground {
  const names = [
    ...Object.keys(own.includes),
    ...Object.values(own.includes).flat(),
    ...own.languages.flatMap(({ words }) => Object.keys(words)),
  ];
  return {
    // With # they are the phrases of one rule.
    concepts: new Set(names.filter((name) => !name.includes('#'))),
    languages: new Set([...Object.keys(own.common), ...own.languages.map(({ code }) => code)]),
  };
}

/**
 * Compiles a pack that was read. Its concepts and rules get names of their own, so that it can change nothing of ours. Words
 * of languages that no text is recognised in are looked for in all texts.
 */
export function compilePack(file: PackFile, ground: Ground): CompiledPack {
  const problems: PackProblem[] = [];
  const languages = new Map<string, PackLanguage>();
  const own = file.concepts ?? {};
  const concepts = new Set([...ground.concepts, ...Object.keys(own)]);
  const named = (name: string): string => (Object.hasOwn(own, name) ? fullName(file.id, name) : name);
  let forms = 0;

  function add(
    target: 'words' | 'except',
    name: string,
    words: Record<string, string[]>,
    path: readonly PropertyKey[],
  ): void {
    // Many languages may be read as one; each list is written once, so that thousands of them cost no more than their words.
    const byCode = new Map<string, Set<string>>();
    for (const [written, phrases] of Object.entries(words)) {
      const code = ground.languages.has(written) ? written : 'any';
      const found = byCode.get(code) ?? new Set<string>();
      byCode.set(code, found);
      for (const [i, phrase] of phrases.entries()) {
        if (forms > MOST_FORMS_OF_PACK) return;
        try {
          const expanded = expandPhrase(phrase);
          forms += expanded.length;
          for (const form of expanded) found.add(form);
        } catch (error) {
          if (!(error instanceof PhraseProblem)) throw error;
          problems.push({ kind: 'phrase', where: placeOf([...path, written, i]), says: error.message });
        }
      }
    }
    for (const [code, found] of byCode) {
      if (found.size === 0) continue;
      const language = languages.get(code) ?? { code, words: {}, except: {}, grammar: {} };
      languages.set(code, language);
      language[target][name] = writePhrases(withoutClitics(found));
    }
  }

  const includes: Record<string, string[]> = {};
  for (const [name, { words, except, includes: others }] of Object.entries(own)) {
    const path = ['concepts', name];
    if (!words && !others) problems.push({ kind: 'no-words', where: placeOf(path) });
    add('words', named(name), words ?? {}, [...path, 'words']);
    add('except', named(name), except ?? {}, [...path, 'except']);
    for (const other of others ?? [])
      if (!concepts.has(other)) problems.push({ kind: 'unknown-concept', where: placeOf(path), name: other });
    if (others) includes[named(name)] = others.map(named);
  }

  function alternativesOf(rule: PackFileRule, index: number): PackAlternative[] {
    return rule.detect.map((alternative, i) => {
      const path = ['rules', index, 'detect', i];
      if (!alternative.all && !Object.values(alternative.phrases ?? {}).some((list) => list.length > 0))
        problems.push({ kind: 'no-words', where: placeOf(path) });
      const phrases = `${fullName(file.id, rule.id)}#${i}`;
      if (alternative.phrases) add('words', phrases, alternative.phrases, [...path, 'phrases']);
      const renamed = { ...alternative };
      for (const part of SLOT_PARTS) {
        for (const [n, slot] of (alternative[part] ?? []).entries())
          problems.push(...problemsOf(slot, placeOf([...path, part, n])));
        if (alternative[part]) renamed[part] = alternative[part].map(renamedSlot);
      }
      return compileAlternative(renamed, alternative.phrases && phrases);
    });
  }

  function problemsOf(slot: string, where: string): PackProblem[] {
    return slotProblems(slot, concepts).map(({ kind, name }) => ({ kind, where, name }));
  }

  function renamedSlot(slot: string): string {
    const [, not = '', names = '', bound = ''] = /^(not )?([^<> ]+)(.*)$/.exec(slot) ?? [];
    return `${not}${names.split('|').map(named).join('|')}${bound}`;
  }

  const ids = new Set<string>();
  const rules = file.rules.map((rule, index) => {
    if (ids.has(rule.id)) problems.push({ kind: 'twice', where: placeOf(['rules', index]) });
    ids.add(rule.id);
    return {
      id: fullName(file.id, rule.id),
      category: rule.category,
      strength: rule.strength,
      detect: alternativesOf(rule, index),
    };
  });
  if (forms > MOST_FORMS_OF_PACK) problems.push({ kind: 'too-many-forms' });
  if (problems.length > 0) return { problems: firstProblems(problems, MOST_PROBLEMS) };
  const pack: Pack = {
    includes,
    scene: [],
    rules,
    combinations: [],
    reassuring: [],
    pay: {},
    common: {},
    languages: [...languages.values()],
  };
  return { pack };
}
