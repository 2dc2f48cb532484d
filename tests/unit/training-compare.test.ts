import { describe, expect, test } from 'vitest';
import { compareMarks, wordsOf } from '../../src/pages/training-compare.ts';
import { cutAtMarks, placeOf } from '../../src/pages/training-marks.ts';
import type { TrainingAdvert } from '../../src/ui/training-sample.ts';

const advert: TrainingAdvert = {
  id: 'x',
  name: 'Maid',
  language: 'en',
  look: 'chat',
  fields: {
    title: 'Maid wanted today',
    body: 'You cook and clean in a big house. The agent keeps your passport. Start at once, we train you. Pay comes late.',
  },
  signs: [
    { words: 'keeps your passport', why: 'It is yours.', ask: 'Will I keep it?' },
    { words: 'Pay comes late', why: 'Pay is monthly.', ask: 'When?' },
  ],
  fine: [{ words: 'Start at once', why: 'They train you.' }],
};
const words = wordsOf(advert.fields);

/** The numbers of words from the first of these to the last. */
function mark(...stretches: string[]): Set<number> {
  return new Set(
    stretches.flatMap((stretch) => {
      const place = placeOf(advert.fields, stretch);
      if (!place) throw new Error(stretch);
      return words
        .filter(({ field, start, end }) => field === place.field && start < place.end && end > place.start)
        .map(({ index }) => index);
    }),
  );
}
const compare = (marked: Set<number>, ...tool: string[]) =>
  compareMarks(
    advert,
    marked,
    tool.flatMap((text) => placeOf(advert.fields, text) ?? []),
  );

describe('what a learner marked', () => {
  test('nothing: all missed, nothing wrong', () => {
    const { found, missed, wrong } = compare(new Set());
    expect([found.length, missed.length, wrong.length]).toEqual([0, 2, 0]);
  });

  test('a sign is found by a part of it, with some words around it', () => {
    const { found, missed, wrong } = compare(mark('The agent keeps your'));
    expect([found.length, missed.length, wrong.length]).toEqual([1, 1, 0]);
  });

  test('other words are wrong, with the reason that the author gave', () => {
    expect(compare(mark('Start at once,')).wrong).toEqual([{ words: 'Start at once,', why: 'They train you.' }]);
    expect(compare(mark('big house.')).wrong).toEqual([{ words: 'big house.', why: undefined }]);
  });

  test('who marks everything finds all, and much of it wrongly', () => {
    const { found, missed, wrong } = compare(new Set(words.map(({ index }) => index)));
    expect([found.length, missed.length]).toEqual([2, 0]);
    expect(wrong.length).toBeGreaterThanOrEqual(2);
  });

  test('what only the tool marked is neither found nor wrong', () => {
    const { found, wrong } = compare(mark('wanted today'), 'wanted today');
    expect([found.length, wrong.length]).toEqual([0, 0]);
  });

  test('marks in two fields are two stretches', () => {
    expect(compare(mark('wanted today', 'You cook')).wrong.map((each) => each.words)).toEqual([
      'wanted today',
      'You cook',
    ]);
  });
});

test('a text is cut wherever a mark begins or ends, and loses nothing', () => {
  const text = 'abcdefgh';
  const pieces = cutAtMarks(text, 'body', [
    { field: 'body', start: 1, end: 5, kind: 'yours' },
    { field: 'body', start: 3, end: 99, kind: 'tool' },
    { field: 'title', start: 0, end: 2, kind: 'tool' },
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.map((piece) => piece.kinds.join('+'))).toEqual(['', 'yours', 'yours+tool', 'tool']);
});
