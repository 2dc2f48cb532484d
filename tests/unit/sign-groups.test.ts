import { expect, test } from 'vitest';
import type { Sign } from '../../src/engine/report.ts';
import { groupKeys, groupSigns } from '../../src/ui/sign-groups.ts';

const ADVERT =
  'Girls 18 to 25 with good looks for a club in Malta. Pay the visa fee of 300 to the agent today. Club work.';

/** A sign of these words of the advert. */
function sign(rule: string, ...words: string[]): Sign {
  const quotes = words.map((text) => {
    const start = ADVERT.indexOf(text);
    if (start < 0) throw new Error(`the advert does not say “${text}”`);
    return { field: 'body' as const, start, end: start + text.length, text };
  });
  return { rule, category: 'pay', strength: 'medium', quotes };
}

const grouped = (signs: readonly Sign[], most = 2) =>
  groupSigns(signs, most).map(({ signs, quotes }) => [quotes.map(({ text }) => text), signs.map(({ rule }) => rule)]);

test.each<[string, Sign[], [string[], string[]][]]>([
  ['the same words', [sign('a', 'visa fee of 300'), sign('b', 'visa fee of 300')], [[['visa fee of 300'], ['a', 'b']]]],
  ['words among others', [sign('a', 'Pay the visa fee'), sign('b', 'visa fee')], [[['Pay the visa fee'], ['a', 'b']]]],
  ['more words', [sign('a', 'visa fee'), sign('b', 'Pay the visa fee')], [[['Pay the visa fee'], ['a', 'b']]]],
  [
    'all words of one among those of another that has more',
    [sign('a', 'good looks'), sign('b', 'Girls 18 to 25 with good looks', 'club')],
    [
      [
        ['Girls 18 to 25 with good looks', 'club'],
        ['a', 'b'],
      ],
    ],
  ],
  [
    'words that only overlap',
    [sign('a', 'Pay the visa fee'), sign('b', 'fee of 300')],
    [
      [['Pay the visa fee'], ['a']],
      [['fee of 300'], ['b']],
    ],
  ],
  [
    'some words in common, and some of its own each',
    [sign('a', 'Malta', 'good looks'), sign('b', 'a club in Malta', 'today')],
    [
      [['Malta', 'good looks'], ['a']],
      [['a club in Malta', 'today'], ['b']],
    ],
  ],
  [
    'signs without words',
    [sign('a'), sign('b', 'today'), sign('c')],
    [
      [[], ['a']],
      [['today'], ['b']],
      [[], ['c']],
    ],
  ],
  [
    'one further down joins the first, and the order of the others stays',
    [sign('a', 'Pay the visa fee'), sign('b', 'today'), sign('c', 'visa fee')],
    [
      [['Pay the visa fee'], ['a', 'c']],
      [['today'], ['b']],
    ],
  ],
])('%s', (_what, signs, groups) => expect(grouped(signs)).toEqual(groups));

test('words that repeat themselves are shown once, and no more of them than asked for', () => {
  expect(grouped([sign('a', 'club', 'Club', 'today', 'Malta')])).toEqual([[['club', 'today'], ['a']]]);
});

test('the same place in another field is another place', () => {
  const [one, other] = [sign('a', 'today'), sign('b', 'today')] as [Sign, Sign];
  const inTitle = { ...other, quotes: other.quotes.map((quote) => ({ ...quote, field: 'title' as const })) };
  expect(grouped([one, inTitle])).toHaveLength(2);
});

test('groups have keys of their own, also without words and with the same words', () => {
  const [other] = sign('d', 'club').quotes;
  const elsewhere = { ...sign('d'), quotes: [{ ...other!, start: 90, end: 94 }] };
  const keys = groupKeys(groupSigns([sign('a', 'club'), sign('b'), sign('c'), elsewhere], 2));
  expect(new Set(keys).size).toBe(4);
});
