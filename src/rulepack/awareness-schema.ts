/** The formats of `rules/awareness/topics.yml`, `rules/helplines.yml` and `rules/agencies.yml`. The one description of them. */
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
  'gulf-homes',
  'ships',
  'own-country',
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
  /** Rules whose examples stand first, also of other topics. Those that name this topic follow by themselves. */
  rules: z.array(z.string()).default([]),
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
    /** BCP 47 codes of the languages in which somebody answers. */
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'write the code of the language, such as sw')).optional(),
    /** Others too, some of them through an interpreter. */
    more_languages: z.boolean().optional(),
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

const agencyList = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/, 'write the two capital letters of the country'),
  /** The public lists of licensed agencies. */
  lists: z
    .array(
      z.strictObject({
        name: z.string().min(3),
        /** Left out where no page that was read prints it. */
        url: https.optional(),
        /** Where the list or its address is named. */
        source: z.string().min(4, 'say where you read it'),
        /** The day, month or year of that page. */
        verified: z
          .string()
          .regex(/^\d{4}(-\d{2}(-\d{2})?)?$|^unknown$/, 'write a date such as 2026-03-14, 2026-03 or 2026, or unknown'),
      }),
    )
    .min(1),
  /** What somebody should know before paying or signing, each with the page that says so. */
  facts: z
    .array(
      z.strictObject({
        /** Name for translations; unique within the country. */
        id: z.string().regex(/^[a-z-]+$/, 'use small letters and hyphens'),
        text: plain,
        title: z.string().min(4),
        url: https,
        year: z.int(),
      }),
    )
    .default([]),
});

export const agenciesFile = z
  .array(agencyList)
  .refine((all) => new Set(all.map(({ country }) => country)).size === all.length, 'write each country once');

export type Topic = z.infer<typeof topic>;
export type Helpline = z.infer<typeof helpline>;
export type AgencyList = z.infer<typeof agencyList>;

function longestSentence(text: string): number {
  return Math.max(...text.split(/[.?!:;]\s+|\n/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length));
}
