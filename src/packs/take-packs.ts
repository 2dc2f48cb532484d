import type { Pack } from '../engine/pack.ts';
import { compilePack, fullName, groundOf } from './compile-pack.ts';
import { type PackFile, type PackFileRule, type PackProblem, parsePack } from './pack-file.ts';

/** A pack that can be used: as it was written, and as the engine takes it. */
export interface TakenPack {
  file: PackFile;
  pack: Pack;
}

/** What people read about a rule of a pack. No topic of ours stands behind it, so that one is empty. */
type PackRuleText = Pick<PackFileRule, 'title' | 'explain' | 'ask'> & { topic: '' };

/** Packs that were read, apart from how they are checked with. */
export interface TakenPacks {
  /** Those that can be used, in their order. */
  taken: TakenPack[];
  /** What people read about their rules, in a language where the pack has it. */
  textsIn(language: string): Record<string, PackRuleText>;
  /** Per pack, in their order, what keeps it from being used; empty for those that are taken. */
  problems: PackProblem[][];
}

/**
 * Reads packs that are to stand beside our own rules. A pack with a problem is left out; nothing else stops.
 *
 * @param own our own rules
 * @param texts of pack files
 */
export function takePacks(own: Pack, texts: readonly string[]): TakenPacks {
  const taken: TakenPack[] = [];
  const ground = texts.length > 0 ? groundOf(own) : undefined;
  const ids = new Set<string>();
  const problems = texts.map((text): PackProblem[] => {
    const read = parsePack(text);
    if ('problems' in read || !ground) return 'problems' in read ? read.problems : [];
    if (ids.has(read.file.id)) return [{ kind: 'twice', where: 'id' }];
    const compiled = compilePack(read.file, ground);
    if ('problems' in compiled) return compiled.problems;
    ids.add(read.file.id);
    taken.push({ file: read.file, pack: compiled.pack });
    return [];
  });
  return {
    taken,
    textsIn: (language) => Object.assign({}, ...taken.map(({ file }) => textsOf(file, language))),
    problems,
  };
}

/** Whoever reads a sign of a pack reads who says so. */
function textsOf({ id, name, rules, texts = {} }: PackFile, language: string): Record<string, PackRuleText> {
  const translated = texts[language] ?? {};
  return Object.fromEntries(
    rules.map((rule) => {
      const { title, explain, ask } = Object.hasOwn(translated, rule.id) ? translated[rule.id]! : rule;
      return [fullName(id, rule.id), { title, explain: `${explain} (${name})`, ask, topic: '' }];
    }),
  );
}
