import { describe, expect, test } from 'vitest';
import { placeOf } from '../src/pages/training-marks.ts';
import { formatProblem } from '../src/rulepack/problem.ts';
import { readTraining } from '../src/rulepack/read-training.ts';
import { trainingFile } from '../src/rulepack/training-schema.ts';
import { SECTORS } from '../src/ui/training-sample.ts';

const { samples, problems } = readTraining('rules');
const inLanguage = (code: string) => samples.filter(({ language }) => language === code).length;

test('every advert follows its format', () => expect(problems.map(formatProblem)).toEqual([]));

describe('the library', () => {
  test('is large enough', () => {
    expect(samples.length).toBeGreaterThanOrEqual(60);
    expect(inLanguage('en')).toBeGreaterThanOrEqual(30);
    expect(inLanguage('sw')).toBeGreaterThanOrEqual(12);
  });

  test.each(['fr', 'ar', 'es', 'pt', 'hi', 'tl', 'id', 'am'])('has three adverts in %s, one of them honest', (code) => {
    expect(inLanguage(code)).toBeGreaterThanOrEqual(3);
    expect(samples.some(({ language, kind }) => language === code && kind === 'honest')).toBe(true);
  });

  test('has a third of honest ones that look worrying', () => {
    const honest = samples.filter(({ kind }) => kind === 'honest');
    expect(honest.length * 3).toBeGreaterThanOrEqual(samples.length);
  });

  test('shows each look and each kind of work', () => {
    for (const look of ['job-board', 'classified', 'chat', 'poster'])
      expect(samples.filter((sample) => sample.look === look).length, look).toBeGreaterThanOrEqual(5);
    for (const sector of SECTORS)
      expect(
        samples.some((sample) => sample.sector === sector),
        sector,
      ).toBe(true);
  });

  test('finds every mark of the author in the advert', () => {
    const lost = samples.flatMap(({ id, fields, signs, fine }) =>
      [...signs, ...fine].filter(({ words }) => !placeOf(fields, words)).map(({ words }) => `${id}: ${words}`),
    );
    expect(lost).toEqual([]);
  });

  test('tells the honest from the others by no name', () => {
    for (const { name } of samples) expect(name).not.toMatch(/honest|fake|risky|trap/i);
  });
});

test('an advert with a mistake is refused', () => {
  const good = {
    name: 'Clerk',
    kind: 'honest',
    language: 'en',
    scheme: 'fees',
    sector: 'office',
    look: 'chat',
    body: 'A clerk is wanted in our office beside the market. No fee. Come on Monday.',
    fine: [{ words: 'No fee', why: 'It says that there is none.' }],
  };
  expect(trainingFile.safeParse(good).success).toBe(true);
  for (const change of [
    { kind: 'risky' },
    { fine: [] },
    { language: 'sw' },
    { signs: [{ words: 'No fee', why: 'It is a sign here.', ask: 'Why is it so?' }] },
    { look: 'letter' },
    { extra: 1 },
  ])
    expect(trainingFile.safeParse({ ...good, ...change }).success, JSON.stringify(change)).toBe(false);
});
