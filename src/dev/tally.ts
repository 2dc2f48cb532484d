/** Adds up what the checks said, so that whoever reads the end of a run sees one line. */
import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What one step of the checks came to. */
export interface Outcome {
  result: 'passed' | 'failed' | 'skipped';
  /** JSON report of Vitest or Playwright, for steps that are test runs. */
  report?: string | undefined;
}

/**
 * One line for people and machines: `N passed, N failed, N skipped`. A step with a report counts as its tests, any other
 * step as one. A test run that failed counts as failed at least once, also when it broke before its first test.
 */
export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { result, report } of outcomes) {
    const tests = report === undefined ? undefined : readReport(report);
    if (!tests) {
      sum[result] += 1;
      continue;
    }
    sum.passed += tests.passed;
    sum.skipped += tests.skipped;
    sum.failed += result === 'failed' ? Math.max(1, tests.failed) : tests.failed;
  }
  return sum;
}

/** A run in which nothing passed has not checked anything. */
export function isGood({ passed, failed }: Tally): boolean {
  return failed === 0 && passed > 0;
}

export function formatTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests?: number;
}

interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number };
}

function readReport(file: string): Tally | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport;
  if ('stats' in report) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}
