/** The formats of `rules/awareness/topics.yml` and `rules/helplines.yml`. The one description of them. */
import { z } from 'zod';

/** The topics that a rule may name, and that the learn page shows in this order. */
export const TOPIC_IDS = [
  'what-trafficking-is',
  'fees',
  'documents',
  'travel',
  'contract',
  'pay',
  'control',
  'isolation',
  'contact',
  'identity',
  'task-scams',
  'mule-work',
  'scam-compounds',
  'domestic-work',
  'sexual-exploitation',
  'children',
  'organs',
] as const;

export const HELPLINE_KINDS = ['emergency', 'trafficking', 'child', 'labour', 'embassy', 'other'] as const;

/** The reading level is that of a twelve-year-old; longer sentences lose readers. */
const MOST_WORDS = 15;

const https = z.url({ protocol: /^https$/, error: 'write a full https address' });
/** A text for people: sentences that a twelve-year-old reads. */
export const plain = z
  .string()
  .trim()
  .min(8, 'write a full sentence')
  .refine((text) => longestSentence(text) <= MOST_WORDS, `use at most ${MOST_WORDS} words a sentence`);

const topic = z.strictObject({
  id: z.enum(TOPIC_IDS),
  title: z
    .string()
    .min(4)
    .max(60, 'shorten the title to 60 characters')
    .refine((title) => !title.endsWith('.'), 'leave out the full stop'),
  /** What it looks like in an advert. */
  look: plain,
  why: plain,
  /** Questions to put to the employer. */
  ask: z.array(plain).min(2).max(3),
  /** Steps that the reader can take today. */
  now: z.array(plain).min(2).max(4),
  links: z.array(z.strictObject({ title: z.string().min(4), url: https })).min(1, 'name at least one source'),
});

export const topicsFile = z
  .array(topic)
  .refine((topics) => new Set(topics.map(({ id }) => id)).size === topics.length, 'write each topic once')
  .refine((topics) => topics.length === TOPIC_IDS.length, `write all topics: ${TOPIC_IDS.join(', ')}`);

const helpline = z
  .strictObject({
    /** ISO 3166-1 alpha-2. */
    country: z.string().regex(/^[A-Z]{2}$/, 'write the two capital letters of the country'),
    organisation: z.string().min(3),
    number: z.string().min(2).optional(),
    url: https.optional(),
    languages: z.string().min(2).optional(),
    hours: z.string().min(2).optional(),
    kind: z.enum(HELPLINE_KINDS),
    /** The day, month or year of the newest page that prints it. */
    verified: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$|^unknown$/, 'write a date such as 2026-03-14, 2026-03 or 2026, or unknown'),
    source: z.string().min(4),
    sure: z.enum(['yes', 'doubtful']),
  })
  .refine(({ sure, number }) => sure === 'yes' || number === undefined, 'a doubtful entry must not show a number')
  .refine(
    ({ sure, number, url }) => sure === 'doubtful' || number !== undefined || url !== undefined,
    'write a number or an address',
  );

export const helplinesFile = z.array(helpline).min(1);

export type Topic = z.infer<typeof topic>;
export type Helpline = z.infer<typeof helpline>;

function longestSentence(text: string): number {
  return Math.max(...text.split(/[.?!:;]\s+|\n/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length));
}
