import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRules } from '../src/rulepack/read-rules.ts';

const STUDY = '../shared/data/indicators.jsonl';
const rows = [...readFileSync('rules/README.md', 'utf8').matchAll(/^\| ([A-K]\d\d) \| [^|]+ \| ([^|]+) \|$/gm)].map(
  ([, id = '', cover = '']) => ({ id, cover }),
);
const files = readRules('rules');
const names = new Set([
  ...[...files.rules, ...files.combinations, ...files.reassuring].map((file) => file.name),
  'high-pay',
  'low-pay',
  'hours',
  'pay.yml',
]);

test('each of the 92 indicators stands in the table once', () => {
  expect(rows).toHaveLength(92);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(92);
});

test('every rule, combination and detail that the table names exists', () => {
  const unknown = rows.flatMap(({ id, cover }) =>
    [...cover.matchAll(/`([^`]+)`/g)].filter(([, name = '']) => !names.has(name)).map(([, name]) => `${id}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('what no rule covers has its reason', () => {
  const bare = rows.filter(({ cover }) => !/^`/.test(cover) && !/^none: .{30}/.test(cover)).map(({ id }) => id);
  expect(bare).toEqual([]);
});

test.runIf(existsSync(STUDY))('the ids are those of the study', () => {
  const ids = readFileSync(STUDY, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(rows.map(({ id }) => id)).toEqual(ids);
});
