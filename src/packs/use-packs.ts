import { type Checker, createChecker } from '../engine/check.ts';
import type { Pack } from '../engine/pack.ts';
import type { RuleText } from '../ui/rule-text.ts';
import { compilePack, fullName, groundOf } from './compile-pack.ts';
import { type PackFile, type PackProblem, parsePack } from './pack-file.ts';

/** Our own rules and those of packs, ready to check. */
export interface RulesInUse {
  check: Checker;
  /** What people read about the rules of packs, in a language where the pack has it. */
  textsIn(language: string): Record<string, RuleText>;
  /** Per pack, in their order, what keeps it from being used; empty for those that are in use. */
  problems: PackProblem[][];
}

/**
 * Takes packs in beside our own rules. A pack with a problem is left out; nothing else stops.
 *
 * @param own our own rules
 * @param texts of pack files
 */
export function usePacks(own: Pack, texts: readonly string[]): RulesInUse {
  const files: PackFile[] = [];
  const packs: Pack[] = [];
  const ground = texts.length > 0 ? groundOf(own) : undefined;
  const ids = new Set<string>();
  const problems = texts.map((text): PackProblem[] => {
    const read = parsePack(text);
    if ('problems' in read || !ground) return 'problems' in read ? read.problems : [];
    if (ids.has(read.file.id)) return [{ kind: 'twice', where: 'id' }];
    const compiled = compilePack(read.file, ground);
    if ('problems' in compiled) return compiled.problems;
    ids.add(read.file.id);
    files.push(read.file);
    packs.push(compiled.pack);
    return [];
  });
  return {
    check: createChecker([own, ...packs]),
    textsIn: (language) => Object.assign({}, ...files.map((file) => textsOf(file, language))),
    problems,
  };
}

/** Whoever reads a sign of a pack reads who says so. */
function textsOf({ id, name, rules, texts = {} }: PackFile, language: string): Record<string, RuleText> {
  const translated = texts[language] ?? {};
  return Object.fromEntries(
    rules.map((rule) => {
      const { title, explain, ask } = Object.hasOwn(translated, rule.id) ? translated[rule.id]! : rule;
      return [fullName(id, rule.id), { title, explain: `${explain} (${name})`, ask, topic: '' }];
    }),
  );
}
