import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPacksFresh, rulesInUse } from '../../entrypoints/background/check-listings.ts';
import { tryPack } from '../../entrypoints/background/try-pack.ts';
import { listingOf } from '../../src/engine/listing.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';
import { splitPack } from '../../src/rulepack/split-pack.ts';
import { changePacks, withPack } from '../../src/settings/pack-store.ts';
import { QUARRY, QUARRY_ADVERT } from '../browser/pack-samples.ts';

const parts = vi.hoisted(() => ({ core: undefined as unknown, others: [] as { code: string }[] }));
vi.mock('../../src/browser/own-file.ts', () => ({
  ownRules: async () => parts.core,
  ownLanguage: async (code: string) => parts.others.find((language) => language.code === code),
}));
Object.assign(parts, splitPack(compile(readRules('rules')).pack));

const TEXT = JSON.stringify(QUARRY);
const FILLER = 'We put tea in boxes and bring them to the shop on the corner. '.repeat(5);
/** Serious by a sign that has another beside it; the other is not shown. */
const SERIOUS = `The agent keeps your passport. Packers wanted, USD 6,500 per month. ${FILLER}`;
const QUARRY_WORDS = QUARRY_ADVERT.body.join('\n');

const ask = (bodies: string[], text = TEXT, alone = false) =>
  tryPack({ kind: 'try-pack', text, listings: bodies.map((body) => ({ fields: { body } })), alone });

beforeEach(() => {
  fakeBrowser.reset();
  keepPacksFresh();
});

test('an advert without signs of the pack keeps the level that it has', async () => {
  const { check } = await rulesInUse();
  const report = check(listingOf({ body: SERIOUS }));
  expect(report.level).toBe('serious');
  expect(report.signs.map(({ rule }) => rule)).not.toContain('very-high-pay');
  const { before, reports } = await ask([SERIOUS]);
  expect(before).toEqual([report]);
  expect(reports).toEqual([report]);
});

test('a further sign lowers no level', async () => {
  const { before, reports } = await ask([`${SERIOUS} ${QUARRY_WORDS}`]);
  expect(before[0]?.level).toBe('serious');
  expect(reports[0]?.level).toBe('serious');
  expect(reports[0]?.signs.map(({ rule }) => rule)).toContain('quarry-watch--own-hammer');
});

test('an earlier edition that is in use does not count as before', async () => {
  const plain = await ask([QUARRY_WORDS, SERIOUS]);
  await changePacks((own) => withPack(own, TEXT));
  const { check } = await rulesInUse();
  expect(check(listingOf({ body: QUARRY_WORDS })).signs.map(({ rule }) => rule)).toContain('quarry-watch--own-hammer');
  expect(await ask([QUARRY_WORDS, SERIOUS])).toEqual(plain);
});

test('an example of one sentence is read in the languages of the pack', async () => {
  const concepts = { ...QUARRY.concepts, quarry: { words: { fr: ['carrière'] } } };
  const rules = [{ ...QUARRY.rules[0], detect: [{ all: ['quarry'] }] }];
  const text = JSON.stringify({ ...QUARRY, languages: ['fr', 'any'], concepts, rules });
  const { problems, reports } = await ask(['Carrière.'], text, true);
  expect(problems).toEqual([]);
  expect(reports[0]?.signs).toHaveLength(1);
});
