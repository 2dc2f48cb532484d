import { describe, expect, test } from 'vitest';
import { compilePay } from '../../src/rulepack/compile-pay.ts';
import { payFile } from '../../src/rulepack/pay-schema.ts';
import { formatProblem, type Problem, parseYaml } from '../../src/rulepack/problem.ts';
import { problemsAfter } from '../rules-folder.ts';

const HEAD = `
as_of: 2026
years: 3
ratios:
  usual: {high: 3, low: 0.5, reason: For a test.}
  minimum: {high: 4, low: 0.9, year: 5, reason: For a test.}
currencies:
`;

/** What the currencies of a file become, and what is wrong with them. */
function compiled(currencies: string) {
  const problems: Problem[] = [];
  const source = parseYaml('pay.yml', HEAD + currencies, problems);
  const pay = compilePay(
    { name: 'pay', data: payFile.parse(source.data), source },
    new Set(['domestic-work', 'lorry-driver']),
    problems,
  );
  return { pay, problems: problems.map(formatProblem) };
}

describe('bounds follow from anchors by ratio', () => {
  test.each([
    [
      'the least for low, the most for high',
      '  KES: {anchors: [{kind: minimum, least: 8000, most: 16000, per: month, year: 2024, source: test}]}',
      { KES: { high: 64000, low: 7200, year: 320000 } },
    ],
    [
      'an hour is 208 in a month for what is high, and 173, the full month of the law, for what is low; a low hour is its own bound',
      '  KES: {anchors: [{kind: minimum, least: 10, most: 10, per: hour, year: 2026, source: test}]}',
      { KES: { high: 8320, low: 1560, lowHour: 9, year: 41600 } },
    ],
    [
      'an amount in euros is turned into the money of the country',
      '  HUF: {anchors: [{kind: usual, least: 800, most: 800, per: month, euro: 400, year: 2026, source: test}]}',
      { HUF: { high: 960000, low: 160000 } },
    ],
    [
      'of several the widest',
      `  KES:
    anchors:
      - {kind: usual, least: 100, most: 300, per: month, year: 2026, source: test}
      - {kind: usual, least: 200, most: 400, per: month, year: 2026, source: test}`,
      { KES: { high: 1200, low: 50 } },
    ],
    [
      'of an hour and a month the wider one for each',
      `  KES:
    anchors:
      - {kind: usual, least: 10, most: 10, per: hour, year: 2026, source: test}
      - {kind: usual, least: 1040, most: 1040, per: month, year: 2026, source: test}`,
      { KES: { high: 6240, low: 520, lowHour: 2.5 } },
    ],
    [
      'work that is paid by the month has no bound of an hour, and no year where its ratio has none',
      `  KES:
    anchors:
      - {kind: minimum, least: 10, most: 10, per: hour, year: 2026, source: test}
      - {work: lorry-driver, kind: usual, least: 1000, most: 2000, per: month, year: 2026, source: test}`,
      {
        KES: { high: 8320, low: 1560, lowHour: 9, year: 41600, work: { 'lorry-driver': { high: 6000, low: 500 } } },
      },
    ],
    [
      'work has its own, and what is not known of it is that of any work',
      `  KES:
    anchors:
      - {kind: minimum, least: 100, most: 200, per: month, year: 2026, source: test}
      - {work: lorry-driver, kind: minimum, most: 500, per: month, year: 2026, source: test}`,
      { KES: { high: 800, low: 90, year: 4000, work: { 'lorry-driver': { high: 2000, low: 90, year: 10000 } } } },
    ],
    [
      'an anchor of more than three years is not used; what was set by hand counts',
      `  EGP:
    by_hand: {high: 35000, low: 3000, source: test, year: 2026}
    anchors: [{kind: minimum, least: 3000, most: 3000, per: month, year: 2023, source: test}]`,
      { EGP: { high: 35000, low: 3000 } },
    ],
    [
      'an anchor that says nothing about low leaves that to the hand',
      `  USD:
    by_hand: {low: 120, source: test, year: 2026}
    anchors: [{kind: usual, most: 1000, per: month, year: 2026, source: test}]`,
      { USD: { high: 3000, low: 120 } },
    ],
  ])('%s', (_, currencies, pay) => {
    expect(compiled(currencies)).toEqual({ pay, problems: [] });
  });
});

describe('a mistake earns a sentence that says what to write', () => {
  test.each([
    [
      '  KES: {anchors: [{kind: minimum, most: 9, per: month, year: 2019, source: test}]}',
      'its anchors are older than 3 years',
    ],
    [
      '  KES: {anchors: [{kind: rumour, most: 9, per: month, year: 2026, source: test}], by_hand: {high: 9, source: test, year: 2026}}',
      'there is no “rumour” under ratios',
    ],
    [
      '  KES: {anchors: [{work: sleep, kind: usual, most: 9, per: month, year: 2026, source: test}], by_hand: {high: 9, source: test, year: 2026}}',
      'there is no concepts/sleep.yml',
    ],
    ['  KES: {by_hand: {high: 9, low: 10, source: test, year: 2026}}', '`low` is not under `high`'],
    [
      '  KES: {anchors: [{work: lorry-driver, kind: usual, most: 2, per: month, year: 2026, source: test}], by_hand: {high: 9, low: 7, source: test, year: 2026}}',
      '`low` of lorry-driver is not under its `high`',
    ],
    [
      '  KES: {anchors: [{kind: minimum, most: 9, per: month, year: 2027, source: test}]}',
      '2027 is after `as_of`, 2026; mend one of them',
    ],
    ['  KES: {by_hand: {high: 9, source: test, year: 2062}}', '2062 is after `as_of`, 2026; mend one of them'],
  ])('%s', (currencies, sentence) => {
    expect(compiled(currencies).problems.join('\n')).toContain(sentence);
  });

  test('a year before 2000', () => {
    const problems = problemsAfter({
      'pay.yml': `${HEAD}  KES: {by_hand: {high: 9, source: test, year: 206}}`,
    });
    expect(problems.join('\n')).toContain('write a year from 2000 on');
  });
});
