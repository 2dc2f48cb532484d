import * as z from 'zod/mini';
import { firstProblems, readShared, sharedText } from './shared-file.ts';

/** Characters of a lesson file. An hour of adverts needs a tenth of it. */
export const LONGEST_LESSON = 400_000;
export const MOST_STEPS = 60;
export const LONGEST_TITLE = 120;
export const LONGEST_NOTE = 500;
export const LONGEST_ADVERT = 20_000;

const SHARED = {
  kind: 'tahadhari-lesson',
  numberedBy: 'version',
  newest: 1,
  longest: LONGEST_LESSON,
  other: 'not-a-lesson',
} as const;

const short = z.optional(z.string().check(z.maxLength(400)));
const ownAdvert = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  look: z.enum(['job-board', 'classified', 'chat', 'poster']),
  fields: z.strictObject({
    title: short,
    company: short,
    location: short,
    pay: short,
    contact: short,
    posted: short,
    body: z.string().check(z.minLength(1), z.maxLength(LONGEST_ADVERT)),
  }),
});

const step = z.strictObject({
  /** Id of an advert of the library; or else an advert of one's own. */
  sample: z.optional(z.string().check(z.maxLength(80), z.regex(/^[a-z][a-z0-9-]*$/))),
  advert: z.optional(ownAdvert),
  /** For the trainer. */
  note: z.optional(z.string().check(z.maxLength(LONGEST_NOTE))),
});

const lessonFile = z.strictObject({
  kind: z.literal(SHARED.kind),
  version: z.literal(SHARED.newest),
  title: z.string().check(z.maxLength(LONGEST_TITLE)),
  steps: z.array(step).check(z.maxLength(MOST_STEPS)),
});

export type LessonStep = z.infer<typeof step>;

/** Adverts in an order, with what the trainer wants to say. */
export interface Lesson {
  title: string;
  steps: LessonStep[];
}

/** Why a file is no lesson; the page has a sentence for each. `step` counts from 1, `name` is what the file wrote. */
export type LessonProblem =
  | { kind: 'too-large' | 'not-json' | 'not-a-lesson' | 'newer' | 'title' | 'too-many' | 'unreadable' }
  | { kind: 'step-empty' | 'step-long' | 'step-wrong'; step: number }
  | { kind: 'step-unknown'; step: number; name: string };

export type LessonAnswer = { lesson: Lesson } | { problems: LessonProblem[] };

/** More would not be read. */
const MOST_PROBLEMS = 5;

/** The text of a lesson file. */
export function lessonText({ title, steps }: Lesson): string {
  return sharedText(SHARED, { title, steps });
}

/**
 * Reads a lesson file. Never throws: whatever is wrong comes back as at most five problems.
 *
 * @param known ids of the adverts in this version's library
 */
export function parseLesson(text: string, known: ReadonlySet<string>): LessonAnswer {
  const read = readShared(text, SHARED);
  if ('problem' in read) return { problems: [{ kind: read.problem }] };
  const parsed = lessonFile.safeParse(read.data);
  const problems = parsed.success
    ? parsed.data.steps.flatMap((each, index) => stepProblem(each, index + 1, known))
    : parsed.error.issues.map(problemOf);
  if (!parsed.success || problems.length > 0) return { problems: firstProblems(problems, MOST_PROBLEMS) };
  const { title, steps } = parsed.data;
  return { lesson: { title, steps } };
}

function problemOf({ path, code }: { path: PropertyKey[]; code?: string | undefined }): LessonProblem {
  const [part, index] = path;
  if (part === 'title') return { kind: 'title' };
  if (part !== 'steps') return { kind: 'not-a-lesson' };
  if (typeof index !== 'number') return { kind: code === 'too_big' ? 'too-many' : 'not-a-lesson' };
  return { kind: code === 'too_big' ? 'step-long' : 'step-wrong', step: index + 1 };
}

function stepProblem({ sample, advert }: LessonStep, step: number, known: ReadonlySet<string>): LessonProblem[] {
  if ((sample === undefined) === (advert === undefined)) return [{ kind: 'step-empty', step }];
  if (sample !== undefined && !known.has(sample)) return [{ kind: 'step-unknown', step, name: sample }];
  return [];
}
