import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../src/engine/check.ts';
import { listingOf } from '../src/engine/listing.ts';
import { isAtLeast } from '../src/engine/report.ts';
import { compile } from '../src/rulepack/compile.ts';
import { readRules } from '../src/rulepack/read-rules.ts';

const FILE = '../shared/data/traps.jsonl';
const check = createChecker([compile(readRules('rules')).pack]);

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
  test.each(traps)('$lang: $text', behaves);

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
