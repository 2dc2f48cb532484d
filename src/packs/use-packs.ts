import { type Checker, createChecker } from '../engine/check.ts';
import type { LanguageLoader } from '../engine/check-any-language.ts';
import { ALWAYS_READ, type Pack, type PackLanguage } from '../engine/pack.ts';
import type { RuleText } from '../ui/rule-text.ts';
import { compilePack, fullName, groundOf } from './compile-pack.ts';
import { type PackFile, type PackProblem, parsePack } from './pack-file.ts';

/** Our own rules and those of packs, ready to check. */
export interface RulesInUse {
  check: Checker;
  /** Brings a language with the words that packs have for it. */
  load: LanguageLoader;
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
 * @param load brings a language of our own
 */
export function usePacks(own: Pack, texts: readonly string[], load: LanguageLoader): RulesInUse {
  const files: PackFile[] = [];
  const packs: Pack[] = [];
  const others = new Map<string, PackLanguage[]>();
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
    // Languages that are read where a text shows them must not seem to be there when only a pack's words are.
    packs.push({ ...compiled.pack, languages: compiled.pack.languages.filter(({ code }) => isAlwaysRead(code)) });
    for (const language of compiled.pack.languages)
      if (!isAlwaysRead(language.code)) others.set(language.code, [...(others.get(language.code) ?? []), language]);
    return [];
  });
  return {
    check: createChecker([own, ...packs]),
    async load(code) {
      const language = await load(code);
      return language && together(language, others.get(code) ?? []);
    },
    textsIn: (language) => Object.assign({}, ...files.map((file) => textsOf(file, language))),
    problems,
  };
}

function isAlwaysRead(code: string): boolean {
  return ALWAYS_READ.includes(code);
}

/** Names of packs are their own, so nothing is written over. */
function together(language: PackLanguage, others: readonly PackLanguage[]): PackLanguage {
  return {
    ...language,
    words: Object.assign({}, language.words, ...others.map(({ words }) => words)),
    except: Object.assign({}, language.except, ...others.map(({ except }) => except)),
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
