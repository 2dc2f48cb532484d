import { foldText } from '../engine/characters.ts';
import { compileAlternative, type SlotProblem, slotProblems } from '../engine/compile/alternative.ts';
import { expandPhrase, PhraseProblem, withoutClitics } from '../engine/compile/expand-phrase.ts';
import {
  ALWAYS_READ,
  BETWEEN,
  ENTITIES,
  type Grammar,
  type Pack,
  type PackAlternative,
  type PackLanguage,
  type PayBounds,
  PERIODS,
} from '../engine/pack.ts';
import { compactForms } from './compact-forms.ts';
import type { Problem, Source } from './problem.ts';
import type { RuleFiles } from './read-rules.ts';
import type { Alternative, LanguageFile } from './schema.ts';

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
    for (const [name, lines] of Object.entries(grammarOf(file.data)))
      target.grammar[name] = grammarLines(lines, file.source, problems);
  }
  const known = new Set(files.languages.map((file) => file.name));
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
          at(source, [...field, code], `there is no languages/${code}.yml; add one or use another language code`),
        );
      const forms = new Set<string>();
      phrases.forEach((phrase, i) => {
        for (const form of tryExpand(phrase, source, [...field, code, i], problems)) forms.add(form);
      });
      if (forms.size > 0) languageIn(into, code)[target][name] = compactForms(withoutClitics(forms)).join(BETWEEN);
    }
  };

  const concepts = new Set(files.concepts.map((file) => file.name));
  const includes: Record<string, string[]> = {};
  for (const { name, data, source } of files.concepts) {
    if ((ENTITIES as readonly string[]).includes(name))
      problems.push(at(source, [], `“${name}” is the name of an entity; choose another file name`));
    if (!data.words && !data.includes) problems.push(at(source, [], 'a concept needs `words` or `includes`'));
    if (data.words) addWords('words', name, data.words, source, ['words']);
    if (data.except) addWords('except', name, data.except, source, ['except']);
    data.includes?.forEach((included, i) => {
      if (!concepts.has(included)) problems.push(at(source, ['includes', i], `there is no concepts/${included}.yml`));
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
            problems.push(at(source, ['detect', i, part, n], sayProblem(problem)));
        });
      return compileAlternative(alternative, alternative.phrases && name);
    });

  const tags = new Set(
    Object.entries(files.frameworks).flatMap(([name, framework]) =>
      Object.keys(framework.indicators).map((key) => `${name}.${key}`),
    ),
  );
  const rules = files.rules.map(({ name, data, source }) => {
    if (data.id !== name) problems.push(at(source, ['id'], `the id must be the file name; write \`id: ${name}\``));
    if (data.alone && data.strength !== 'strong')
      problems.push(at(source, ['alone'], 'only a strong rule may be serious alone'));
    if (data.background && data.strength !== 'weak')
      problems.push(at(source, ['background'], 'only a weak rule may stay in the background'));
    data.indicators.forEach((tag, i) => {
      if (!tags.has(tag))
        problems.push(at(source, ['indicators', i], `“${tag}” is not in frameworks.yml; choose one from there`));
    });
    for (const code of Object.keys(data.examples))
      if (!known.has(code)) problems.push(at(source, ['examples', code], `there is no languages/${code}.yml`));
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
  const ids = new Set(rules.map((rule) => rule.id));
  const categories = new Set<string>(rules.map((rule) => rule.category));
  const combinations = files.combinations.map(({ name, data, source }) => {
    if (data.id !== name) problems.push(at(source, ['id'], `the id must be the file name; write \`id: ${name}\``));
    data.all.forEach((entry, i) => {
      for (const part of entry.split('|'))
        if (part.startsWith('category:') ? !categories.has(part.slice(9)) : !ids.has(part))
          problems.push(at(source, ['all', i], `there is no rule or category “${part}”`));
    });
    return { id: data.id, level: data.level, all: data.all };
  });
  const reassuring = files.reassuring.map(({ name, data, source }) => {
    if (data.id !== name) problems.push(at(source, ['id'], `the id must be the file name; write \`id: ${name}\``));
    return { id: data.id, detect: alternatives(data.id, data.detect, source) };
  });
  const mentions = [...files.fairRecruitment]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ name, data, source }) => {
      if (data.id !== name) problems.push(at(source, ['id'], `the id must be the file name; write \`id: ${name}\``));
      if (ids.has(data.id) || reassuring.some(({ id }) => id === data.id))
        problems.push(
          at(source, ['id'], `“${data.id}” is taken by a rule or a reassuring detail; choose another name`),
        );
      return { id: data.id, detect: alternatives(data.id, data.detect, source, fairLanguages) };
    });
  const bounds = ({ high, low }: PayBounds): PayBounds => ({ high, ...(low !== undefined && { low }) });
  const pay = Object.fromEntries(
    Object.entries(files.pay).map(([code, { work, ...any }]) => [
      code,
      {
        ...bounds(any as PayBounds),
        ...(work && {
          work: Object.fromEntries(Object.entries(work).map(([name, b]) => [name, bounds(b as PayBounds)])),
        }),
      },
    ]),
  );
  for (const [code, { work = {} }] of Object.entries(files.pay))
    for (const name of Object.keys(work))
      if (!concepts.has(name))
        problems.push({
          file: 'pay.yml',
          line: 1,
          field: `${code}.work.${name}`,
          message: `there is no concepts/${name}.yml`,
        });
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

function sorted(languages: ReadonlyMap<string, PackLanguage>): PackLanguage[] {
  return [...languages.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A word that so many languages have shows none of them. */
const SHARED_BY = 2;

/** Words that show a language. Those that English or Swahili have too, or that relatives share, show nothing. */
function commonWords(files: RuleFiles): Pack['common'] {
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

function at(source: Source, path: readonly PropertyKey[], message: string): Problem {
  return { file: source.file, line: source.lineOf(path), field: path.join('.'), message };
}

function sayProblem({ kind, name }: SlotProblem): string {
  return kind === 'no-number'
    ? `only entities have numbers; “${name}” is a concept`
    : `there is no concepts/${name}.yml and no entity “${name}”`;
}

function tryExpand(phrase: string, source: Source, path: readonly PropertyKey[], problems: Problem[]): string[] {
  try {
    return expandPhrase(phrase);
  } catch (error) {
    if (!(error instanceof PhraseProblem)) throw error;
    problems.push(at(source, path, error.message));
    return [];
  }
}

function grammarLines(lines: Iterable<readonly [string, string]>, source: Source, problems: Problem[]): string {
  const out: string[] = [];
  for (const [phrase, value] of lines)
    for (const form of tryExpand(phrase, source, [], problems)) out.push(value === '' ? form : `${form}=${value}`);
  return out.join(BETWEEN);
}

/** The word classes of a language file under the names that the engine uses. */
function grammarOf(file: Partial<LanguageFile>): Partial<Record<Grammar, (readonly [string, string])[]>> {
  const plain = (list: readonly string[] | undefined) => (list ?? []).map((word) => [word, ''] as const);
  const valued = (record: Record<string, number | string> | undefined) =>
    Object.entries(record ?? {}).map(([word, value]) => [word, String(value)] as const);
  const timed = (record: LanguageFile['units'] | undefined) =>
    PERIODS.flatMap((period, i) => (record?.[period] ?? []).map((word) => [word, String(i)] as const));
  const all: Record<Grammar, (readonly [string, string])[]> = {
    'negator-near': plain(file.negators?.near),
    'negator-far': plain(file.negators?.far),
    'negator-after': plain(file.negators?.after),
    'negator-join': plain(file.negators?.joins),
    'clause-start': plain(file.clause_starts),
    contrast: plain(file.contrast),
    'report-sentence': plain(file.reporting?.sentence),
    'report-following': plain(file.reporting?.following),
    abbreviation: plain(file.abbreviations),
    number: valued(file.numbers),
    multiplier: valued(file.multipliers),
    currency: valued(file.currencies),
    unit: timed(file.units),
    'unit-first': timed(file.units_first),
    per: plain(file.per),
    adverb: timed(file.adverbs),
    'age-before': plain(file.ages?.before),
    'age-after': plain(file.ages?.after),
    'age-under': plain(file.ages?.under),
    'age-not-near': plain(file.ages?.not_near),
    range: plain(file.ranges),
    morning: plain(file.morning),
    evening: plain(file.evening),
  };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0)) as Partial<
    Record<Grammar, (readonly [string, string])[]>
  >;
}
