import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhrases, writePhrases } from '../../src/engine/phrase-list.ts';
import { orderByLikeness } from '../../src/rulepack/order-by-likeness.ts';

describe('phrases as a pack holds them', () => {
  test.each([
    [['passport']],
    [['give over', 'give over your passport', 'give up']],
    [['give over', 'give over']],
    [['18 25', '18 30', '2 days', 'day']],
    [['a b c d e f g h i j k l', 'a b c d e f g h i j k m']],
    [['']],
  ])('%j comes back as it was', (phrases) => {
    expect(readPhrases(writePhrases(phrases)).map((words) => words.join(' '))).toEqual(phrases);
  });

  test('beginnings that are alike stand once', () => {
    expect(writePhrases(['give over', 'give over your passport', '18 25'])).toBe('give over;2your passport;018 25');
  });

  test('any phrases come back as they were', () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 5,
      unit: fc.constantFrom('a', 'b', '1', '9', '0', '|', '*', '.'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 20 }),
        (list) => {
          expect(readPhrases(writePhrases(list.map((words) => words.join(' '))))).toEqual(list);
        },
      ),
    );
  });
});

test('the order by likeness keeps every list, and puts those that are alike beside each other', () => {
  const lists = { a: 'passport;visa', b: 'cleaner;cook', c: 'passport;visa card', d: 'cook;cleaner at home' };
  const ordered = orderByLikeness(lists);
  expect(ordered).toEqual(lists);
  expect(Object.keys(ordered)).toEqual(['a', 'c', 'b', 'd']);
  expect(orderByLikeness({})).toEqual({});
});
