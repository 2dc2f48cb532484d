import path from 'node:path';
import { compileAlternative, type SlotProblem, slotProblems } from '../engine/compile/alternative.ts';
import { withoutClitics } from '../engine/compile/expand-phrase.ts';
import { includersOf } from '../engine/includers.ts';
import {
  ALWAYS_READ,
  BETWEEN,
  ENTITIES,
  type Grammar,
  type Pack,
  type PackAlternative,
  type PackLanguage,
} from '../engine/pack.ts';
import { writePhrases } from '../engine/phrase-list.ts';
import { commonWords } from './common-words.ts';
import { compactForms, withoutCovered } from './compact-forms.ts';
import { compileGrammar } from './compile-grammar.ts';
import { compilePay } from './compile-pay.ts';
import { didYouMean } from './nearest.ts';
import { orderByLikeness } from './order-by-likeness.ts';
import { phraseForms } from './phrase-forms.ts';
import { type Problem, problemAt, type Source } from './problem.ts';
import type { RuleFiles } from './read-rules.ts';
import type { Alternative } from './rule-schema.ts';

/** The compiled pack, and every problem that compiling found. */
export interface Compiled {
  pack: Pack;
  /**
   * What an advert should mention, with the words that only this checklist looks for. Apart, because only whoever writes
   * adverts needs it; checked together with `pack`.
   */
  fair: Pack;
  problems: Problem[];
}

type WordLists = Record<string, string[]>;

const NEGATORS: readonly Grammar[] = ['negator-near', 'negator-far', 'negator-after', 'negator-join'];

/**
 * Compiles checked rule files. Names that do not exist, words that cannot be matched and ids that differ from the file
 * name are problems; all are listed.
 */
export function compile(files: RuleFiles): Compiled {
  const problems: Problem[] = [...files.problems];
  const languages = new Map<string, PackLanguage>();
  const fairLanguages = new Map<string, PackLanguage>();
  const languageIn = (map: Map<string, PackLanguage>, code: string): PackLanguage => {
    const found = map.get(code) ?? { code, words: {}, except: {}, grammar: {} };
    map.set(code, found);
    return found;
  };
  for (const file of files.languages) {
    const target = languageIn(languages, file.name);
    target.grammar = compileGrammar(file.data, file.source, problems);
  }
  const includers = includersOf([
    Object.fromEntries(files.concepts.map(({ name, data }) => [name, data.includes ?? []])),
  ]);
  const excepted = new Map(files.concepts.map(({ name, data }) => [name, Object.keys(data.except ?? {})]));
  /** Whether hits of a concept's words may be taken away by exceptions, in texts that are read in this language. */
  const exceptions = (name: string, code: string): boolean =>
    [name, ...(includers.get(name) ?? [])].some((one) =>
      excepted.get(one)?.some((other) => other === code || ALWAYS_READ.includes(other)),
    );
  /** The negators that may stand in a text of this language, each as its words. */
  const negators = new Map<string, string[][]>();
  const negatorsOf = (code: string): string[][] => {
    const found =
      negators.get(code) ??
      [...new Set([code, ...ALWAYS_READ])].flatMap((one) =>
        NEGATORS.flatMap((list) => languages.get(one)?.grammar[list]?.split(BETWEEN) ?? []).map((form) =>
          form.split(' '),
        ),
      );
    negators.set(code, found);
    return found;
  };
  const known = new Set([...files.languages.map((file) => file.name), ...unreadIn('languages', files)]);
  const addWords = (
    target: 'words' | 'except',
    name: string,
    words: WordLists,
    source: Source,
    field: readonly PropertyKey[],
    into = languages,
  ): void => {
    for (const [code, phrases] of Object.entries(words)) {
      if (!known.has(code))
        problems.push(
          problemAt(
            source,
            [...field, code],
            `there is no languages/${code}.yml; add one or use another language code`,
          ),
        );
      const forms = new Set<string>();
      phrases.forEach((phrase, i) => {
        for (const form of phraseForms(phrase, source, [...field, code, i], problems)) forms.add(form);
      });
      if (forms.size === 0) continue;
      const compact = compactForms(withoutClitics(forms));
      // An exception covers what it stands for to its last word: there the longer phrase says more.
      const mayShorten = target === 'words' && !exceptions(name, code);
      languageIn(into, code)[target][name] = writePhrases(
        mayShorten ? withoutCovered(compact, negatorsOf(code)) : compact,
      );
    }
  };

  const checkId = (id: string, name: string, source: Source): void => {
    if (id !== name) problems.push(problemAt(source, ['id'], `the id must be the file name; write \`id: ${name}\``));
  };

  const concepts = new Set([...files.concepts.map((file) => file.name), ...unreadIn('concepts', files)]);
  const includes: Record<string, string[]> = {};
  for (const { name, data, source } of files.concepts) {
    if ((ENTITIES as readonly string[]).includes(name))
      problems.push(problemAt(source, [], `“${name}” is the name of an entity; choose another file name`));
    if (!data.words && !data.includes) problems.push(problemAt(source, [], 'a concept needs `words` or `includes`'));
    if (data.words) addWords('words', name, data.words, source, ['words']);
    if (data.except) addWords('except', name, data.except, source, ['except']);
    data.includes?.forEach((included, i) => {
      if (!concepts.has(included))
        problems.push(
          problemAt(source, ['includes', i], `there is no concepts/${included}.yml${didYouMean(included, concepts)}`),
        );
    });
    if (data.includes) includes[name] = data.includes;
  }

  const alternatives = (
    id: string,
    detect: readonly Alternative[],
    source: Source,
    into = languages,
  ): PackAlternative[] =>
    detect.map((alternative, i) => {
      const name = `${id}#${i}`;
      if (alternative.phrases) addWords('words', name, alternative.phrases, source, ['detect', i, 'phrases'], into);
      for (const part of ['all', 'without', 'unless', 'needs'] as const)
        alternative[part]?.forEach((slot, n) => {
          for (const problem of slotProblems(slot, concepts))
            problems.push(problemAt(source, ['detect', i, part, n], sayProblem(problem, concepts)));
        });
      return compileAlternative(alternative, alternative.phrases && name);
    });

  const tags = new Set(
    Object.entries(files.frameworks).flatMap(([name, framework]) =>
      Object.keys(framework.indicators).map((key) => `${name}.${key}`),
    ),
  );
  const rules = files.rules.map(({ name, data, source }) => {
    checkId(data.id, name, source);
    if (data.alone && data.strength !== 'strong')
      problems.push(problemAt(source, ['alone'], 'only a strong rule may be serious alone'));
    if (data.background && data.strength !== 'weak')
      problems.push(problemAt(source, ['background'], 'only a weak rule may stay in the background'));
    data.indicators.forEach((tag, i) => {
      if (!tags.has(tag))
        problems.push(
          problemAt(
            source,
            ['indicators', i],
            `“${tag}” is not in frameworks.yml${didYouMean(tag, tags) || '; choose one from there'}`,
          ),
        );
    });
    for (const code of Object.keys(data.examples))
      if (!known.has(code)) problems.push(problemAt(source, ['examples', code], `there is no languages/${code}.yml`));
    return {
      id: data.id,
      category: data.category,
      strength: data.strength,
      ...(data.alone && { alone: true as const }),
      ...(data.background && { background: true as const }),
      detect: alternatives(data.id, data.detect, source),
      status: data.status,
    };
  });
  const ids = new Set([...rules.map((rule) => rule.id), ...unreadIn('core', files)]);
  const categories = new Set<string>(rules.map((rule) => rule.category));
  const combinations = files.combinations.map(({ name, data, source }) => {
    checkId(data.id, name, source);
    data.all.forEach((entry, i) => {
      for (const part of entry.split('|'))
        if (part.startsWith('category:') ? !categories.has(part.slice(9)) : !ids.has(part))
          problems.push(
            problemAt(source, ['all', i], `there is no rule or category “${part}”${didYouMean(part, ids)}`),
          );
    });
    return { id: data.id, level: data.level, all: data.all };
  });
  const reassuring = files.reassuring.map(({ name, data, source }) => {
    checkId(data.id, name, source);
    return { id: data.id, detect: alternatives(data.id, data.detect, source) };
  });
  const mentions = [...files.fairRecruitment]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ name, data, source }) => {
      checkId(data.id, name, source);
      if (ids.has(data.id) || reassuring.some(({ id }) => id === data.id))
        problems.push(
          problemAt(source, ['id'], `“${data.id}” is taken by a rule or a reassuring detail; choose another name`),
        );
      return { id: data.id, detect: alternatives(data.id, data.detect, source, fairLanguages) };
    });
  const pay = files.pay ? compilePay(files.pay, concepts, problems) : {};
  const pack: Pack = {
    includes,
    scene: files.concepts.filter(({ data }) => data.scene).map(({ name }) => name),
    rules: rules.filter((rule) => rule.status !== 'deprecated').map(({ status: _, ...rule }) => rule),
    combinations,
    reassuring,
    pay,
    common: commonWords(files),
    languages: sorted(languages),
  };
  const fair: Pack = {
    includes: {},
    scene: [],
    rules: [],
    combinations: [],
    reassuring: [],
    mentions,
    pay: {},
    common: {},
    languages: sorted(fairLanguages),
  };
  return { pack, fair, problems };
}

/** Names of files with mistakes: they are there all the same, so nobody who uses one is told that it is missing. */
function unreadIn(folder: string, { problems }: RuleFiles): string[] {
  return problems
    .map(({ file }) => path.posix.parse(file))
    .filter(({ dir }) => dir === folder)
    .map(({ name }) => name);
}

function sorted(languages: ReadonlyMap<string, PackLanguage>): PackLanguage[] {
  return [...languages.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((language) => ({ ...language, words: orderByLikeness(language.words) }));
}

function sayProblem({ kind, name }: SlotProblem, concepts: ReadonlySet<string>): string {
  return kind === 'no-number'
    ? `only entities have numbers (${ENTITIES.join(', ')}); “${name}” is a concept: write it without one`
    : `there is no concepts/${name}.yml and no entity “${name}”${didYouMean(name, [...concepts, ...ENTITIES]) || '; name a file of concepts/ without its .yml, or add one'}`;
}
