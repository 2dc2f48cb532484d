import { compileAlternative, type SlotProblem, slotProblems } from '../engine/compile/alternative.ts';
import { ENTITIES, type Pack, type PackAlternative } from '../engine/pack.ts';
import { commonWords } from './common-words.ts';
import { compilePay } from './compile-pay.ts';
import { WordCompiler } from './compile-words.ts';
import { didYouMean } from './nearest.ts';
import { type Problem, problemAt, type Source } from './problem.ts';
import type { RuleFiles } from './read-rules.ts';
import type { Alternative } from './rule-schema.ts';
import { unreadIn } from './unread-files.ts';

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

/**
 * Compiles checked rule files. Names that do not exist, words that cannot be matched and ids that differ from the file
 * name are problems; all are listed.
 */
export function compile(files: RuleFiles): Compiled {
  const problems: Problem[] = [...files.problems];
  const words = new WordCompiler(files, problems);
  const checkId = (id: string, name: string, source: Source): void => {
    if (id !== name) problems.push(problemAt(source, ['id'], `the id must be the file name; write \`id: ${name}\``));
  };

  const concepts = new Set([...files.concepts.map((file) => file.name), ...unreadIn('concepts', files)]);
  const includes: Record<string, string[]> = {};
  for (const { name, data, source } of files.concepts) {
    if ((ENTITIES as readonly string[]).includes(name))
      problems.push(problemAt(source, [], `“${name}” is the name of an entity; choose another file name`));
    if (!data.words && !data.includes) problems.push(problemAt(source, [], 'a concept needs `words` or `includes`'));
    if (data.words) words.add('words', name, data.words, source, ['words']);
    if (data.except) words.add('except', name, data.except, source, ['except']);
    data.includes?.forEach((included, i) => {
      if (!concepts.has(included))
        problems.push(
          problemAt(source, ['includes', i], `there is no concepts/${included}.yml${didYouMean(included, concepts)}`),
        );
    });
    if (data.includes) includes[name] = data.includes;
  }

  const alternatives = (id: string, detect: readonly Alternative[], source: Source, into?: 'fair'): PackAlternative[] =>
    detect.map((alternative, i) => {
      const name = `${id}#${i}`;
      if (alternative.phrases) words.add('words', name, alternative.phrases, source, ['detect', i, 'phrases'], into);
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
      if (!words.knows(code)) problems.push(problemAt(source, ['examples', code], `there is no languages/${code}.yml`));
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
      return { id: data.id, detect: alternatives(data.id, data.detect, source, 'fair') };
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
    languages: words.languages(),
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
    languages: words.languages('fair'),
  };
  return { pack, fair, problems };
}

function sayProblem({ kind, name }: SlotProblem, concepts: ReadonlySet<string>): string {
  return kind === 'no-number'
    ? `only entities have numbers (${ENTITIES.join(', ')}); “${name}” is a concept: write it without one`
    : `there is no concepts/${name}.yml and no entity “${name}”${didYouMean(name, [...concepts, ...ENTITIES]) || '; name a file of concepts/ without its .yml, or add one'}`;
}
