import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { listingOf } from '../../src/engine/listing.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';

const { pack } = compile(readRules('rules'));
const check = createChecker([pack]);

function time(body: string): number {
  const start = performance.now();
  check(listingOf({ body }), { mostCharacters: Number.POSITIVE_INFINITY });
  return performance.now() - start;
}

/** The least of several runs of each, in milliseconds: noise only ever adds. In turn, so that a slow moment hits both. */
function leastOf(small: string, large: string): [number, number] {
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 5; run++) {
    least[0] = Math.min(least[0], time(small));
    least[1] = Math.min(least[1], time(large));
  }
  return least;
}

const commonest = Object.values(pack.languages.find((language) => language.code === 'en')?.words ?? {})
  .flatMap((phrases) => phrases.split('\n'))
  .filter((phrase) => !phrase.includes('..'))
  .slice(0, 400)
  .join(' ')
  .replaceAll('*', '');

/** Twice the linear factor leaves room for caches; quadratic time would give 16. */
const MOST = 8;

describe('time is linear: four times the text takes about four times as long', () => {
  test.each([
    ['ordinary words', 'We need a waiter in Nairobi who can start on Monday. '],
    ['words of many rules without a full stop', `${commonest} `],
    ['one word of a rule', 'passport '],
    ['one long word', 'a'],
    ['negators', 'no not never without '],
    ['quotation marks', '" passport " '],
    ['numbers', '12,000 - 15 years 3 '],
    ['single letters', 'p a s s p o r t '],
    ['look-alike letters', 'раѕѕ роrt '],
    ['addresses', 'a@b.c.d.e@f.g '],
    ['gaps', 'hand hand hand over '],
  ])('%s', (_, unit) => {
    // Both lengths are beyond what the nearest caches hold; else the smaller one looks faster than it is.
    const small = unit.repeat(Math.ceil(200_000 / unit.length));
    const large = small.repeat(4);
    time(small);
    const [short, long] = leastOf(small, large);
    const ratio = long / Math.max(short, 0.5);
    expect(ratio).toBeLessThan(MOST);
  });
});
