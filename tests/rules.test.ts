import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../src/engine/categories.ts';
import { createChecker } from '../src/engine/check.ts';
import { listingOf } from '../src/engine/listing.ts';
import { compile } from '../src/rulepack/compile.ts';
import { formatProblem } from '../src/rulepack/problem.ts';
import { readAwareness } from '../src/rulepack/read-awareness.ts';
import { readLocales } from '../src/rulepack/read-locales.ts';
import { readRules } from '../src/rulepack/read-rules.ts';
import { runExamples } from '../src/rulepack/run-examples.ts';

const files = readRules('rules');
const { pack, fair, problems } = compile(files);
const wrong = runExamples(files, pack, fair);

/** All that is wrong with one file, as sentences. */
function about(file: string): string[] {
  return [...problems, ...wrong].filter((problem) => problem.file === file).map(formatProblem);
}

describe('every rule file follows its format, and its examples hold', () => {
  test('no problem outside the single files', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });
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

  test('every concept is used', () => {
    const used = new Set(
      [...pack.rules, ...pack.reassuring]
        .flatMap((rule) => rule.detect)
        .flatMap(({ all, without = [], unless = [], needs = [] }) => [...all, ...without, ...unless, ...needs])
        .flatMap((slot) => slot.replace(/^not /, '').split('|'))
        .concat(Object.values(pack.includes).flat())
        .concat(Object.values(pack.pay).flatMap(({ work = {} }) => Object.keys(work))),
    );
    expect(files.concepts.map((file) => file.name).filter((name) => !used.has(name))).toEqual([]);
  });

  test('every strong rule has something that silences it, in words or as an occupation', () => {
    const bare = pack.rules
      .filter((rule) => rule.strength === 'strong' && rule.detect.every((a) => !a.without && !a.unless))
      .map((rule) => rule.id);
    expect(bare).toEqual([]);
  });

  test('every rule, and every line of the checklist, has examples in English and Swahili', () => {
    const bare = [...files.rules, ...files.fairRecruitment]
      .filter((file) => !file.data.examples.en || !file.data.examples.sw)
      .map((file) => file.name);
    expect(bare, 'write two sentences to catch and two to leave alone under `examples`, for `en` and for `sw`').toEqual(
      [],
    );
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
      /^(README\.md|concepts|core|combinations|reassuring|fair-recruitment|languages|training|awareness|pay\.yml|frameworks\.yml|helplines\.yml|agencies\.yml)$/;
    expect(existsSync('rules') ? readdirSync('rules').filter((name) => !known.test(name)) : []).toEqual([]);
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
