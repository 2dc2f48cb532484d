import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../src/engine/categories.ts';
import { createChecker } from '../src/engine/check.ts';
import { listingOf } from '../src/engine/listing.ts';
import { compile } from '../src/rulepack/compile.ts';
import { examine } from '../src/rulepack/examine.ts';
import { gapsOf } from '../src/rulepack/language-gaps.ts';
import { formatProblem } from '../src/rulepack/problem.ts';
import { readAwareness } from '../src/rulepack/read-awareness.ts';
import { readLocales } from '../src/rulepack/read-locales.ts';

const { files, pack, fair, problems } = examine('rules');

/** All that is wrong with one file, as sentences. */
function about(file: string): string[] {
  return problems.filter((problem) => problem.file === file).map(formatProblem);
}

describe('every rule file follows its format, and its examples hold', () => {
  test('no problem in any file', () => expect(problems.map(formatProblem)).toEqual([]));
  test.each(files.rules.map((file) => file.source.file))('%s', (file) => expect(about(file)).toEqual([]));
  test.each(files.combinations.map((file) => file.source.file))('%s', (file) => expect(about(file)).toEqual([]));
  test.each(files.reassuring.map((file) => file.source.file))('%s', (file) => expect(about(file)).toEqual([]));
  test.each(files.fairRecruitment.map((file) => file.source.file))('%s', (file) => expect(about(file)).toEqual([]));
});

describe('the sentences that the checklist offers', () => {
  const check = createChecker([pack, fair]);
  test.each(files.fairRecruitment.map(({ data }) => [data.id, data.write]))('%s: “%s”', (id, write) => {
    const { signs, mentions = [] } = check(listingOf({ body: write }));
    expect(mentions.map((mention) => mention.id)).toContain(id);
    expect(signs.map((sign) => sign.rule)).toEqual([]);
  });

  const translated = readLocales('rules').locales.flatMap(({ code, signs }) =>
    Object.entries(signs.fairRecruitment ?? {}).flatMap(([id, { write }]) =>
      write ? [[code, id, write] as const] : [],
    ),
  );
  test.each(translated)('%s, %s: “%s”', (lang, id, write) => {
    const { signs, mentions = [] } = check({ ...listingOf({ body: write }), lang });
    expect(mentions.map((mention) => mention.id)).toContain(id);
    expect(signs.map((sign) => sign.rule)).toEqual([]);
  });
});

describe('the rules as a whole', () => {
  test('every category has a rule', () => {
    const covered = new Set(files.rules.map((file) => file.data.category));
    expect(CATEGORIES.filter((category) => !covered.has(category))).toEqual([]);
  });

  test('every topic that a rule names exists, with its texts', () => {
    const { topics, problems: awareness } = readAwareness('rules');
    expect(awareness.map(formatProblem)).toEqual([]);
    const known = new Set<string>(topics.map((topic) => topic.id));
    expect(
      files.rules.filter((file) => !known.has(file.data.topic)).map((file) => `${file.name}: ${file.data.topic}`),
    ).toEqual([]);
  });

  test('nothing stands in rules/ that nobody reads', () => {
    const known =
      /^(README\.md|concepts|core|combinations|reassuring|fair-recruitment|languages|schemas|training|awareness|pay\.yml|frameworks\.yml|helplines\.yml|agencies\.yml)$/;
    expect(existsSync('rules') ? readdirSync('rules').filter((name) => !known.test(name)) : []).toEqual([]);
  });
});

describe('lists of words can be read in an editor', () => {
  const LONGEST_LINE = 160;
  test.each(files.concepts.map(({ source }) => source.file))('%s', (file) => {
    const long = readFileSync(`rules/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, i) => (line.includes(', ') && [...line].length > LONGEST_LINE ? [`${file}:${i + 1}`] : []));
    expect(long, 'put several short lines in the place of this long one').toEqual([]);
  });
});

describe('what a language lacks', () => {
  /** Concepts that may be without words in a language. Lower one when translators catch up; never raise it. */
  const MOST_EMPTY: Record<string, number> = {
    ...{ en: 0, sw: 2, es: 4, fr: 4, pt: 4, ro: 6 },
    ...{ am: 35, ar: 40, bn: 40, hi: 40, id: 34, ne: 40, ru: 34, tl: 34, uk: 34, vi: 34 },
  };
  /** So many fewer, and the bound is to be lowered. */
  const LEEWAY = 8;
  const gaps = new Map(
    files.languages.filter(({ name }) => name !== 'any').map(({ name }) => [name, gapsOf(name, files, pack)]),
  );

  test('concepts without words, rules that cannot fire', () => {
    console.log(
      [...gaps]
        .map(([name, { empty, silent }]) => `${name}: ${empty.length} concepts empty, ${silent.length} rules silent`)
        .join('\n'),
    );
    // A language that has only begun has no bound yet, and may grow bit by bit.
    expect([...gaps.keys()]).toEqual(expect.arrayContaining(Object.keys(MOST_EMPTY)));
  });

  test.each(Object.entries(MOST_EMPTY))('%s has words for nearly every concept', (name, most) => {
    const { empty = [] } = gaps.get(name) ?? {};
    expect(
      empty.length > most ? empty : [],
      `write words under \`${name}:\` in some of these files of rules/concepts/, or ask for them in the proposal; at most ${most} may be empty`,
    ).toEqual([]);
    expect(
      most - empty.length,
      `well done: ${name} lacks ${empty.length} concepts now. Lower its bound in MOST_EMPTY to ${empty.length + LEEWAY / 2}`,
    ).toBeLessThanOrEqual(LEEWAY);
  });
});

describe('a mistake earns a sentence that says what to write', () => {
  const broken = (change: object) => {
    const [first] = files.rules;
    if (!first) throw new Error('there are no rules');
    const data = { ...first.data, ...change };
    return compile({ ...files, problems: [], rules: [{ ...first, data }] })
      .problems.map(formatProblem)
      .join('\n');
  };
  test('an unknown concept', () =>
    expect(broken({ detect: [{ all: ['no-such-thing'] }] })).toContain('there is no concepts/no-such-thing.yml'));
  test('an unknown indicator', () =>
    expect(broken({ indicators: ['ilo.nothing'] })).toContain('is not in frameworks.yml'));
  test('an id that is not the file name', () =>
    expect(broken({ id: 'other' })).toContain('the id must be the file name'));
  test('a phrase that fits everything', () =>
    expect(broken({ detect: [{ phrases: { en: ['a*'] } }] })).toContain('write more letters'));
});
