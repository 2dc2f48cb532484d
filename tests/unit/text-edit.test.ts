import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween, shifted } from '../../src/pages/text-edit.ts';

test.each([
  ['a text', 'a text', undefined],
  ['', 'new', { start: 0, endBefore: 0, endAfter: 3 }],
  ['pay a fee now', 'pay no fee now', { start: 4, endBefore: 5, endAfter: 6 }],
  ['aaa', 'aa', { start: 2, endBefore: 3, endAfter: 2 }],
])('%j to %j', (before, after, edit) => expect(editBetween(before, after)).toEqual(edit));

test('the stretch that was replaced makes one text out of the other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const edit = editBetween(before, after);
      if (!edit) return before === after;
      return (
        before.slice(0, edit.start) + after.slice(edit.start, edit.endAfter) + before.slice(edit.endBefore) === after
      );
    }),
  );
});

test('places behind an edit go along, places in front stay, places inside are gone', () => {
  const before = 'Pay the fee. Keep calm. No day off.';
  const after = 'Pay the fee. Be calm. No day off.';
  const placeOf = (words: string, text = before) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  expect(
    shifted([placeOf('the fee'), placeOf('Keep calm'), placeOf('No day off')], editBetween(before, after)),
  ).toEqual([placeOf('the fee', after), placeOf('No day off', after)]);
});

test('a place that is kept holds the same words as before', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(20), fc.nat(20), (before, after, start, length) => {
      const place = { start: Math.min(start, before.length), end: Math.min(start + length, before.length) };
      return shifted([place], editBetween(before, after)).every(
        (moved) => after.slice(moved.start, moved.end) === before.slice(place.start, place.end),
      );
    }),
  );
});
