import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../src/engine/check.ts';
import { listingOf } from '../src/engine/listing.ts';
import { isAtLeast } from '../src/engine/report.ts';
import { compile } from '../src/rulepack/compile.ts';
import { readRules } from '../src/rulepack/read-rules.ts';

const FILE = '../shared/data/traps.jsonl';
const check = createChecker([compile(readRules('rules')).pack]);

/** Traps that are not yet handled, by their first words. Whoever mends one takes it out. */
const KNOWN_GAPS = [
  'Ski season chalet host', // pay "after deductions" is net pay, not a debt
  'Ministry of Labour: 500 nannies', // a medical fee in a government notice
  'This is not a scam', // one medium and two weak signs
];

interface Trap {
  text: string;
  lang: string;
  expected: string;
}

describe.runIf(existsSync(FILE))('sentences that fool lists of words', () => {
  const traps = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Trap)
    : [];
  const isKnown = ({ text }: Trap) => KNOWN_GAPS.some((words) => text.startsWith(words));
  // Skipped, not expected to fail: rules are being widened, and a mended trap is no reason for a red check.
  test.skip.each(traps.filter(isKnown))('known gap, $lang: $text', behaves);
  test.each(traps.filter((trap) => !isKnown(trap)))('$lang: $text', behaves);

  function behaves({ text, expected }: Trap): void {
    const { level, signs } = check(listingOf({ body: text }));
    const found = signs.map((sign) => `${sign.rule}: ${sign.quotes.map((quote) => quote.text).join(' … ')}`);
    if (expected === 'none') expect(level, found.join('; ')).toBe('none');
    else if (expected === 'low') expect(isAtLeast(level, 'caution'), found.join('; ')).toBe(false);
    else
      expect(
        isAtLeast(level, 'caution'),
        `a fraud that denies keeps its warning; found ${found.join('; ') || 'nothing'}`,
      ).toBe(true);
  }
});

test.runIf(!existsSync(FILE))('the traps (../shared) are not here, so they were not run', () => {
  expect(existsSync(FILE)).toBe(false);
});
