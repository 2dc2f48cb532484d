import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Lesson,
  type LessonAnswer,
  LONGEST_LESSON,
  lessonText,
  MOST_STEPS,
  parseLesson,
} from '../../src/files/lesson-file.ts';
import { sayProblem } from '../../src/pages/training-lesson-file.tsx';
import { training } from '../../src/ui/texts/english/training.ts';
import { ENGLISH, translator } from '../../src/ui/texts/t.ts';

const KNOWN = new Set(['en-one', 'sw-two']);
const p = translator(ENGLISH, training);

const LESSON: Lesson = {
  title: 'Monday, first hour',
  steps: [
    { sample: 'en-one', note: 'Ask who has a passport.' },
    { advert: { language: 'ar', country: 'KW', look: 'chat', fields: { title: 'عمل', body: 'نص الإعلان' } } },
    { sample: 'sw-two' },
  ],
};
const FILE = JSON.parse(lessonText(LESSON)) as Record<string, unknown>;

function said(answer: LessonAnswer): string[] {
  return 'problems' in answer ? answer.problems.map((problem) => sayProblem(problem, p)) : [];
}

test('what was saved can be opened again', () => {
  expect(parseLesson(lessonText(LESSON), KNOWN)).toEqual({ lesson: LESSON });
});

describe('a mistake is said in plain words', () => {
  test.each([
    ['an empty file', '', 'The file is not whole.'],
    ['a file that was cut', lessonText(LESSON).slice(0, 90), 'The file is not whole.'],
    ['a file of something else', '{"version":1}', 'This is not a lesson file'],
    ['a list', '[]', 'This is not a lesson file'],
    ['a newer file', JSON.stringify({ ...FILE, version: 2 }), 'from a newer Tahadhari'],
    ['no title', JSON.stringify({ ...FILE, title: undefined }), 'title of the lesson'],
    ['a long title', JSON.stringify({ ...FILE, title: 'x'.repeat(121) }), 'title of the lesson'],
    ['no steps', JSON.stringify({ ...FILE, steps: {} }), 'This is not a lesson file'],
    ['too many', JSON.stringify({ ...FILE, steps: Array(MOST_STEPS + 1).fill({ sample: 'en-one' }) }), 'more adverts'],
    ['an unknown advert', JSON.stringify({ ...FILE, steps: [{ sample: 'xx' }] }), 'Advert 1 is called “xx”'],
    ['two in one', JSON.stringify({ ...FILE, steps: [{}] }), 'Advert 1 must be one'],
    [
      'a long note',
      JSON.stringify({ ...FILE, steps: [{ sample: 'en-one', note: 'x'.repeat(501) }] }),
      'advert 1 is too long',
    ],
    [
      'an unknown part',
      JSON.stringify({ ...FILE, steps: [{ sample: 'en-one' }, { sample: 'en-one', run: 'x' }] }),
      'in advert 2',
    ],
    ['a large file', ' '.repeat(LONGEST_LESSON + 1), 'too large'],
    ['a deep file', '['.repeat(LONGEST_LESSON), 'The file is not whole.'],
  ])('%s', (_what, text, words) => {
    expect(said(parseLesson(text, KNOWN)).join(' ')).toContain(words);
  });
});

describe('any file is either a lesson or told what is wrong', () => {
  /** Holds for every answer, whatever the file. */
  function hold(text: string): void {
    const answer = parseLesson(text, KNOWN);
    if ('lesson' in answer) {
      // A lesson that was taken can be saved and taken again, without a loss.
      expect(parseLesson(lessonText(answer.lesson), KNOWN)).toEqual(answer);
      expect(answer.lesson.steps.length).toBeLessThanOrEqual(MOST_STEPS);
    } else {
      const words = said(answer);
      expect(words.length).toBeGreaterThan(0);
      expect(words.length).toBeLessThanOrEqual(5);
      for (const sentence of words) expect(sentence).not.toContain('undefined');
    }
    // Nothing that was there before is touched.
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(KNOWN.size).toBe(2);
  }

  const wild = fc.anything({ maxDepth: 2, maxKeys: 3 });
  const nearStep = fc.record(
    {
      sample: fc.oneof(fc.constantFrom('en-one', 'sw-two', 'gone', '__proto__'), fc.string(), wild),
      note: fc.oneof(fc.string(), wild),
      advert: fc.oneof(
        wild,
        fc.record(
          {
            language: fc.oneof(fc.constant('en'), fc.string()),
            country: fc.oneof(fc.constant('KE'), fc.string()),
            look: fc.oneof(fc.constantFrom('chat', 'poster'), fc.string()),
            fields: fc.oneof(fc.record({ title: fc.string(), body: fc.string() }, { requiredKeys: [] }), wild),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  );
  const nearLesson = fc.record(
    {
      kind: fc.oneof({ weight: 9, arbitrary: fc.constant('tahadhari-lesson') }, fc.string()),
      version: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.double(), wild),
      title: fc.oneof(fc.string(), wild),
      steps: fc.oneof({ weight: 9, arbitrary: fc.array(nearStep, { maxLength: 4 }) }, wild),
    },
    { requiredKeys: [] },
  );

  function textOf(value: unknown): string {
    try {
      return JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part)) ?? 'undefined';
    } catch {
      return '{';
    }
  }

  test('8,000 files that are nearly lessons', () => {
    fc.assert(
      fc.property(nearLesson, (value) => hold(textOf(value))),
      { numRuns: 8000 },
    );
  }, 120_000);

  test('4,000 lesson files with a stretch cut out, doubled or written over', () => {
    const whole = lessonText(LESSON);
    const place = fc.nat(whole.length);
    fc.assert(
      fc.property(place, place, fc.string(), fc.boolean(), (a, b, put, isDoubled) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        hold(whole.slice(0, from) + (isDoubled ? whole.slice(from, to).repeat(2) : put) + whole.slice(to));
      }),
      { numRuns: 4000 },
    );
  });

  test('2,000 files of anything', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), wild.map(textOf)), hold), { numRuns: 2000 });
  });

  test('a file cannot reach into other objects', () => {
    const bad = `{"kind":"tahadhari-lesson","version":1,"title":"x","steps":[{"sample":"en-one","__proto__":{"polluted":1}}]}`;
    hold(bad);
    expect('problems' in parseLesson(bad, KNOWN)).toBe(true);
  });
});
