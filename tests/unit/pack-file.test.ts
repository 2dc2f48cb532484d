import { describe, expect, test } from 'vitest';
import { listingOf } from '../../src/engine/listing.ts';
import { ownRule } from '../../src/packs/own-rule.ts';
import { LONGEST_PACK, type PackProblem, packText, parsePack } from '../../src/packs/pack-file.ts';
import { usePacks } from '../../src/packs/use-packs.ts';
import { withSigns } from '../../src/packs/with-signs.ts';
import { draftOf, packOf } from '../../src/pages/workshop-draft.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readExample } from '../../src/rulepack/read-example.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';
import { sayPackProblem } from '../../src/ui/pack-problem.ts';
import { packs } from '../../src/ui/texts/english/packs.ts';
import { ENGLISH, translator } from '../../src/ui/texts/t.ts';
import { QUARRY, QUARRY_ADVERT } from '../browser/pack-samples.ts';

const files = readRules('rules');
const own = compile(files).pack;
const p = translator(ENGLISH, packs);
const TEXT = JSON.stringify(QUARRY);
const advert = listingOf({ title: QUARRY_ADVERT.title, body: QUARRY_ADVERT.body.join('\n') });

function problemsOf(text: string): PackProblem[] {
  return usePacks(own, [text]).problems[0] ?? [];
}

function said(file: unknown): string {
  return problemsOf(typeof file === 'string' ? file : JSON.stringify(file))
    .map((problem) => sayPackProblem(problem, p))
    .join(' ');
}

function withRule(rule: object): object {
  return { ...QUARRY, rules: [{ ...QUARRY.rules[0], ...rule }] };
}

test('a pack finds its signs beside ours, under names of its own', () => {
  const without = usePacks(own, []).check(advert);
  const { check, textsIn, problems } = usePacks(own, [TEXT]);
  expect(problems).toEqual([[]]);
  const report = check(advert);
  expect(report.signs.filter(({ rule }) => rule.startsWith('quarry-watch--'))).toMatchObject([
    { rule: 'quarry-watch--own-hammer', quotes: [{ text: 'quarry' }, { text: 'your own hammer' }] },
  ]);
  expect(report.signs.filter(({ rule }) => !rule.includes('--'))).toEqual(without.signs);
  expect(textsIn('en')['quarry-watch--own-hammer']?.explain).toContain(`(${QUARRY.name})`);
  expect(textsIn('sw')['quarry-watch--own-hammer']?.title).toBe('Unaleta vifaa machimboni');
});

test('a rule of a pack may build on our own concepts', () => {
  const { check } = usePacks(own, [TEXT]);
  const rules = check(listingOf({ body: 'You pay a registration fee for the stone pit.' })).signs.map(
    ({ rule }) => rule,
  );
  expect(rules).toContain('quarry-watch--quarry-fee');
});

test('a pack changes nothing of ours, whatever its names are', () => {
  const concepts = { document: { words: { en: ['bakery'] } }, keep: { words: { en: ['bakery'] } } };
  const rules = [{ ...QUARRY.rules[0]!, id: 'documents-kept', detect: [{ all: ['document', 'keep'] }] }];
  const { check, problems } = usePacks(own, [JSON.stringify({ ...QUARRY, concepts, rules })]);
  expect(problems).toEqual([[]]);
  const plain = usePacks(own, []).check;
  for (const body of ['The agent keeps your passport.', 'Our bakery needs you.', 'Pay a fee to the agent.']) {
    const ours = check(listingOf({ body })).signs.filter(({ rule }) => !rule.includes('--'));
    expect(ours).toEqual(plain(listingOf({ body })).signs);
  }
});

test('a broken pack is left out and the others work; of two with one id the first counts', () => {
  const { check, problems } = usePacks(own, ['{', TEXT, TEXT]);
  expect(problems).toEqual([[{ kind: 'not-json' }], [], [{ kind: 'twice', where: 'id' }]]);
  expect(check(advert).signs.map(({ rule }) => rule)).toContain('quarry-watch--own-hammer');
});

test('words of a language that is read on demand, and of one that no text is recognised in', () => {
  const concepts = { ...QUARRY.concepts, quarry: { words: { fr: ['carrière'], tr: ['taş ocağı'] } } };
  const rules = [{ ...QUARRY.rules[0]!, detect: [{ all: ['quarry'] }] }];
  const { check } = usePacks(own, [JSON.stringify({ ...QUARRY, concepts, rules })]);
  const rulesIn = (body: string, lang?: string) =>
    check(listingOf({ body }, lang ? { lang } : {})).signs.map(({ rule }) => rule);
  expect(rulesIn('Nous cherchons un homme pour la carrière.', 'fr')).toContain('quarry-watch--own-hammer');
  expect(rulesIn('Taş ocağı için işçi arıyoruz.')).toContain('quarry-watch--own-hammer');
});

test('what was written can be read, and the level counts its signs as ours', () => {
  const { kind: _, format: __, ...rest } = QUARRY;
  expect(parsePack(packText(rest))).toEqual({ file: QUARRY });
  const before = usePacks(own, []).check(advert);
  const { signs } = usePacks({ ...own, rules: [], combinations: [], reassuring: [] }, [TEXT]).check(advert);
  expect(withSigns(before, signs, own).level).toBe(usePacks(own, [TEXT]).check(advert).level);
});

describe('a mistake is said in plain words', () => {
  test.each([
    ['an empty file', '', 'The file is not whole'],
    ['a file that was cut', TEXT.slice(0, 90), 'The file is not whole'],
    ['a file of something else', '{"version":1}', 'This is not a pack file'],
    ['a list', '[]', 'This is not a pack file'],
    ['a newer file', { ...QUARRY, format: 2 }, 'from a newer Tahadhari'],
    ['a large file', ' '.repeat(LONGEST_PACK + 1), 'at most 256 kB'],
    ['a deep file', '['.repeat(LONGEST_PACK), 'The file is not whole'],
    ['a deep file that is whole', `${'['.repeat(120_000)}${']'.repeat(120_000)}`, 'This is not a pack file'],
    ['no name', { ...QUARRY, name: '' }, 'Missing or not as it should be: name.'],
    ['no title', withRule({ title: undefined }), 'rules › 1 › title'],
    ['a long title', withRule({ title: 'x'.repeat(81) }), 'Too long or too many: rules › 1 › title'],
    ['an unknown part', withRule({ run: 'alert(1)' }), 'A pack has no part “run”: rules › 1'],
    ['an unknown list', withRule({ detect: [{ all: ['quary'] }] }), 'There is no word list “quary”'],
    ['a number of words', withRule({ detect: [{ all: ['quarry<3'] }] }), '“quarry” is a word list and has no number'],
    ['no words', withRule({ detect: [{ within: 3 }] }), 'No words to look for: rules › 1 › detect › 1'],
    ['one id twice', { ...QUARRY, rules: [QUARRY.rules[0], QUARRY.rules[0]] }, 'stands there twice: rules › 2'],
    ['a bracket', withRule({ detect: [{ phrases: { en: ['(a'] } }] }), 'a bracket is opened and never closed'],
    ['too many rules', { ...QUARRY, rules: Array(101).fill(QUARRY.rules[0]) }, 'Too long or too many: rules'],
    ['a serious sign', withRule({ alone: 'serious' }), 'A pack has no part “alone”'],
  ])('%s', (_what, file, words) => {
    expect(said(file)).toContain(words);
  });
});

describe('every one of our own rules can be copied into a pack', () => {
  test.each(own.rules.map(({ id }) => id))('%s', (id) => {
    const { title, explain, ask, topic, examples } = files.rules.find(({ data }) => data.id === id)!.data;
    const draft = { ...draftOf(ownRule(own, id)!, { title, explain, ask, topic }), name: 'Copy', author: 'Me' };
    const text = packText(packOf(draft));
    expect(parsePack(text)).toHaveProperty('file');
    const { check, problems } = usePacks({ ...own, rules: [], combinations: [], reassuring: [] }, [text]);
    expect(problems).toEqual([[]]);
    const { en } = examples;
    const found = en?.match.filter((example) => check(readExample(example).listing).signs.length > 0);
    if (en) expect(found?.length).toBeGreaterThan(0);
  });
});
