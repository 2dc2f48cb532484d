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

const https = z
  .url({ protocol: /^https$/, error: 'write a full https address' })
  .describe('The full address, beginning with https.');
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'write the two capital letters of the country')
  .describe('The two capital letters of the country, such as KE.');
const verified = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$|^unknown$/, 'write a date such as 2026-03-14, 2026-03 or 2026, or unknown')
  .describe('The day, month or year of the newest page that prints it, or unknown.');
/** A text for people: sentences that a twelve-year-old reads. */
export const plain = z
  .string()
  .trim()
  .min(8, 'write a full sentence, of 8 characters or more')
  .refine((text) => longestSentence(text) <= MOST_WORDS, `use at most ${MOST_WORDS} words a sentence`)
  .describe(`Plain sentences of at most ${MOST_WORDS} words.`);

const topic = z.strictObject({
  id: z.enum(TOPIC_IDS),
  title: z
    .string()
    .min(4, 'write a title')
    .max(60, 'shorten the title to 60 characters')
    .refine((title) => !title.endsWith('.'), 'leave out the full stop'),
  rules: z
    .array(z.string())
    .default([])
    .describe(
      'Rules whose examples stand first, also of other topics. Those that name this topic follow by themselves.',
    ),
  look: plain.describe('What it looks like in an advert.'),
  why: plain.describe('Why it matters to the reader.'),
  ask: z.array(plain).min(2).max(3).describe('Two or three questions to put to the employer.'),
  now: z.array(plain).min(2).max(4).describe('Two to four steps that the reader can take today.'),
  links: z
    .array(z.strictObject({ title: z.string().min(4), url: https }))
    .min(1, 'name at least one source')
    .describe('Sources to read on, each with title and url.'),
});

export const topicsFile = z
  .array(topic)
  .refine((topics) => new Set(topics.map(({ id }) => id)).size === topics.length, 'write each topic once')
  .refine((topics) => topics.length === TOPIC_IDS.length, `write all topics: ${TOPIC_IDS.join(', ')}`);

const helpline = z
  .strictObject({
    country,
    organisation: z.string().min(3).describe('Who answers.'),
    number: z.string('write the number in quotes').min(2).describe('The number to call, in quotes.').optional(),
    url: https.optional(),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/, 'write the code of the language, such as sw'))
      .describe('Codes of the languages in which somebody answers, such as [en, sw].')
      .optional(),
    more_languages: z.boolean().describe('true: others too, some of them through an interpreter.').optional(),
    hours: z.string('write the hours in quotes').min(2).describe('When somebody answers, such as 24/7.').optional(),
    kind: z.enum(HELPLINE_KINDS).describe('Whom it is for.'),
    verified,
    source: z.string().min(4).describe('The page or paper that prints it.'),
    sure: z.enum(['yes', 'doubtful']).describe('doubtful: shown without its number.'),
  })
  .refine(({ sure, number }) => sure === 'yes' || number === undefined, 'a doubtful entry must not show a number')
  .refine(
    ({ sure, number, url }) => sure === 'doubtful' || number !== undefined || url !== undefined,
    'write a number or an address',
  );

export const helplinesFile = z.array(helpline).min(1);

const agencyList = z.strictObject({
  country,
  lists: z
    .array(
      z.strictObject({
        name: z.string().min(3).describe('Name of the list and of whoever keeps it.'),
        url: https.describe('Its address; leave it out where no page that you read prints it.').optional(),
        source: z.string().min(4, 'say where you read it').describe('Where the list or its address is named.'),
        verified,
      }),
    )
    .min(1)
    .describe('The public lists of licensed agencies.'),
  facts: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z-]+$/, 'use small letters and hyphens')
          .describe('Name for translations; one of a kind within the country.'),
        text: plain,
        title: z.string().min(4).describe('Title of the page that says so.'),
        url: https,
        year: z.int().describe('Year of that page.'),
      }),
    )
    .default([])
    .describe('What somebody should know before paying or signing, each with the page that says so.'),
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
