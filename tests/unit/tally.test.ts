import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatTally, isGood, type Outcome, tallyOf } from '../../src/dev/tally.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tahadhari-tally-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, data: object): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(data));
  return file;
}

function vitest(passed: number, failed: number, skipped: number): string {
  const data = { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0 };
  return report(`vitest-${passed}-${failed}.json`, data);
}

test.each<{ what: string; outcomes: () => Outcome[]; line: string; good: boolean }>([
  { what: 'nothing', outcomes: () => [], line: '0 passed, 0 failed, 0 skipped', good: false },
  {
    what: 'steps without tests count one each',
    outcomes: () => [{ result: 'passed' }, { result: 'skipped' }],
    line: '1 passed, 0 failed, 1 skipped',
    good: true,
  },
  {
    what: 'a report counts its tests',
    outcomes: () => [{ result: 'passed', report: vitest(40, 0, 2) }, { result: 'passed' }],
    line: '41 passed, 0 failed, 2 skipped',
    good: true,
  },
  {
    what: 'failed tests are not counted twice',
    outcomes: () => [{ result: 'failed', report: vitest(40, 3, 0) }],
    line: '40 passed, 3 failed, 0 skipped',
    good: false,
  },
  {
    what: 'a run that broke after its tests has failed',
    outcomes: () => [{ result: 'failed', report: vitest(41, 0, 0) }],
    line: '41 passed, 1 failed, 0 skipped',
    good: false,
  },
  {
    what: 'a run that wrote no report has failed',
    outcomes: () => [{ result: 'failed', report: path.join(folder, 'none.json') }, { result: 'passed' }],
    line: '1 passed, 1 failed, 0 skipped',
    good: false,
  },
  {
    what: 'reports of Playwright',
    outcomes: () => [
      { result: 'failed', report: report('p.json', { stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 3 } }) },
    ],
    line: '8 passed, 2 failed, 3 skipped',
    good: false,
  },
])('$what: $line', ({ outcomes, line, good }) => {
  const tally = tallyOf(outcomes());
  expect(formatTally(tally)).toBe(line);
  expect(isGood(tally)).toBe(good);
});
