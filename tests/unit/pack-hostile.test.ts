import { describe, expect, test } from 'vitest';
import { listingOf } from '../../src/engine/listing.ts';
import { usePacks } from '../../src/packs/use-packs.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';
import { sayPackProblem } from '../../src/ui/pack-problem.ts';
import { packs } from '../../src/ui/texts/english/packs.ts';
import { ENGLISH, translator } from '../../src/ui/texts/t.ts';

const own = compile(readRules('rules')).pack;
const p = translator(ENGLISH, packs);
/** Milliseconds: far more than it takes on a busy machine, far less than a freeze. */
const MOST_TO_READ = 2000;
const MOST_TO_CHECK = 3000;

type Detect = { all?: string[]; within?: string | number; without?: string[]; phrases?: Record<string, string[]> }[];

function packOf(words: Record<string, string[]>, rules: Detect[]): string {
  return JSON.stringify({
    kind: 'tahadhari-pack',
    format: 1,
    id: 'hostile',
    name: 'Hostile',
    version: '1',
    author: 'Nobody',
    languages: ['any'],
    concepts: Object.fromEntries(Object.entries(words).map(([name, any]) => [name, { words: { any } }])),
    rules: rules.map((detect, i) => ({
      id: `r${i}`,
      title: 'Title',
      explain: 'Why.',
      ask: ['What?'],
      category: 'fees',
      strength: 'strong',
      detect,
    })),
  });
}

function letters(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(97 + (i % 26)));
}

describe('a phrase that stands for too much is told in words, at once', () => {
  test.each([
    [
      'fifty optional words',
      letters(50)
        .map((letter) => `[${letter}x]`)
        .join(' '),
      '96 forms',
    ],
    [
      'fifty optional letters in one word',
      letters(50)
        .map((letter) => `[${letter}]`)
        .join(''),
      '96 forms',
    ],
    ['ten choices of ten phrases', Array(10).fill('(aa b|cc d|ee f)').join(' '), '96 forms'],
    ['choices inside choices', `x${'(a|b'.repeat(40)}${')'.repeat(40)}`, undefined],
    ['brackets inside brackets', `${'['.repeat(190)}word${']'.repeat(190)}`, undefined],
    ['brackets that are never closed', '('.repeat(400), 'never closed'],
    ['a word for every word', '*a*', 'would fit nearly every word'],
    ['gaps alone', '.. .. .. ..', 'put words before and after'],
  ])('%s', (_what, phrase, words) => {
    const start = performance.now();
    const [problems = []] = usePacks(own, [packOf({ x: [phrase] }, [[{ all: ['x'] }]])]).problems;
    expect(performance.now() - start).toBeLessThan(MOST_TO_READ);
    const sentences = problems.map((problem) => sayPackProblem(problem, p)).join(' ');
    if (words) expect(sentences).toContain(words);
  });

  test('two thousand phrases of ninety forms each', () => {
    const phrases = Array.from({ length: 2000 }, (_, i) => `w${i} [a] [b] [c] [d] [e] [f]`);
    const start = performance.now();
    const [problems] = usePacks(own, [packOf({ x: phrases }, [[{ all: ['x'] }]])]).problems;
    expect(problems).toContainEqual({ kind: 'too-many-forms' });
    expect(performance.now() - start).toBeLessThan(MOST_TO_READ);
  });
});

test('words under nine thousand codes of languages cost no more than their words', () => {
  const code = (i: number) =>
    letters(26)[i % 26]! + letters(26)[Math.floor(i / 26) % 26]! + letters(26)[Math.floor(i / 676) % 26]!;
  const words = Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [code(i), [`w${code(i)}`]]));
  const pack = JSON.parse(packOf({ x: [] }, [[{ all: ['x'] }]]));
  pack.concepts.x.words = words;
  const start = performance.now();
  const { check, problems } = usePacks(own, [JSON.stringify(pack)]);
  expect(performance.now() - start).toBeLessThan(MOST_TO_READ);
  expect(problems).toEqual([[]]);
  expect(check(listingOf({ body: 'waaa' })).signs).toHaveLength(1);
});

describe('a pack within the bounds cannot freeze a check, and our own rules go on', () => {
  const common = ['the', 'and', 'we', 'you', 'a', 'in', 'of', 'to'];
  const word = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmn';
  const pieces = Array.from({ length: 700 }, (_, i) => `*${word.slice(i % 30, (i % 30) + 2 + (i % 8))}*`);
  const joined = (gap: string) =>
    Array.from({ length: 2000 }, (_, i) =>
      [pieces[i % 700], pieces[(i * 7 + 3) % 700], pieces[(i * 13 + 5) % 700]].join(gap),
    );
  const silenced = Array.from({ length: 40 }, () =>
    Array.from({ length: 12 }, () => ({ all: ['a', 'b', 'c', 'd'], within: 'neighbours', without: ['a'] })),
  );
  const everywhere = Array.from({ length: 40 }, () =>
    Array.from({ length: 12 }, () => ({ all: ['a', 'b', 'c', 'd'], within: 'advert', without: ['d'] })),
  );
  const manyNames = Array.from({ length: 150 }, (_, i) => `c${i}`);
  const PACKS = {
    'rules that are always silenced': packOf({ a: common, b: common, c: common, d: common }, silenced),
    'rules over the whole advert': packOf({ a: common, b: common, c: common, d: common }, everywhere),
    'a hundred and fifty lists of one word': packOf(
      Object.fromEntries(manyNames.map((name) => [name, common])),
      Array.from({ length: 100 }, (_, i) => [{ all: [`c${i}`, `c${(i + 50) % 150}`, `c${(i + 100) % 150}`] }]),
    ),
    'pieces of words in phrases': packOf({ a: joined(' ') }, [[{ all: ['a'] }]]),
    'pieces of words with gaps': packOf({ a: joined(' .. ') }, [[{ all: ['a'] }]]),
  };
  const long = (unit: string) => unit.repeat(Math.ceil(190_000 / unit.length));
  const SIGN = 'The agent keeps your passport. ';
  const TEXTS = {
    'an ordinary advert': `${SIGN}${'We look for a friendly person who works in the team and you keep the counter clean for us. '.repeat(40)}`,
    'a page of common words': `${SIGN}${long('the and of we you in to a ')}`,
    'a page of one word': `${SIGN}${long(`${word} `)}`,
  };

  describe.each(Object.entries(PACKS))('%s', (_pack, text) => {
    const { check, problems } = usePacks(own, [text]);
    test.each(Object.entries(TEXTS))('%s', (_text, body) => {
      expect(problems).toEqual([[]]);
      const start = performance.now();
      const { signs } = check(listingOf({ body }));
      expect(performance.now() - start).toBeLessThan(MOST_TO_CHECK);
      expect(signs.map(({ rule }) => rule)).toContain('documents-kept');
    });
  });

  test('ten of them together', () => {
    const all = Object.values(PACKS).flatMap((text) =>
      ['x', 'y'].map((id) => text.replace('"id":"hostile"', `"id":"hostile-${id}-${text.length}"`)),
    );
    const { check } = usePacks(own, all);
    for (const body of Object.values(TEXTS)) {
      const start = performance.now();
      expect(check(listingOf({ body })).signs.map(({ rule }) => rule)).toContain('documents-kept');
      expect(performance.now() - start).toBeLessThan(MOST_TO_CHECK);
    }
  });

  test('twelve that put our own words into all their lists', () => {
    const lists = Array.from({ length: 150 }, (_, i) => `c${i}`);
    const { concepts, ...rest } = JSON.parse(
      packOf(
        Object.fromEntries(lists.map((name) => [name, []])),
        Array.from({ length: 13 }, (_, i) => [{ all: lists.slice(i * 12, i * 12 + 12), within: 'advert' }]),
      ),
    );
    for (const name of lists) concepts[name] = { includes: ['fee-word', 'document'] };
    const all = Array.from({ length: 12 }, (_, i) => JSON.stringify({ ...rest, concepts, id: `hostile-${i}` }));
    const { check, problems } = usePacks(own, all);
    expect(problems.flat()).toEqual([]);
    const body = `${SIGN}${long('fee passport fees ')}`;
    const start = performance.now();
    expect(check(listingOf({ body })).signs.map(({ rule }) => rule)).toContain('documents-kept');
    expect(performance.now() - start).toBeLessThan(MOST_TO_CHECK);
  });
});

test('a list that includes one of ours, also through another, finds our words in it', () => {
  const text = packOf({ inner: [], outer: ['quarry'] }, [[{ all: ['outer'] }]])
    .replace('"inner":{', '"inner":{"includes":["fee-word"],')
    .replace('"outer":{', '"outer":{"includes":["inner"],');
  const { check, problems } = usePacks(own, [text]);
  expect(problems).toEqual([[]]);
  for (const body of ['There is a fee.', 'There is a quarry.'])
    expect(check(listingOf({ body })).signs.map(({ rule }) => rule)).toContain('hostile--r0');
});
