/**
 * The formats of what looks for words in adverts: concepts, rules, combinations, reassuring details and the checklist. The
 * one description of them; types are derived from it.
 */
import { z } from 'zod';
import { CATEGORIES } from '../engine/categories.ts';
import { FIELD_NAMES } from '../engine/listing.ts';
import { LEVELS, STRENGTHS } from '../engine/report.ts';
import { TOPIC_IDS } from './awareness-schema.ts';
import { language, sentence, slug, words } from './schema-parts.ts';

const slots = z.array(z.string().min(1)).min(1, 'name at least one concept');

const reference = z.strictObject({
  title: z.string().min(4, 'write the title of the source').describe('Title of the source, and who publishes it.'),
  url: z
    .url({ protocol: /^https$/, error: 'write a full https address' })
    .describe('The full address, beginning with https.'),
  year: z.int().min(1990).max(2100).describe('Year of the source.').optional(),
  supports: sentence.describe('What the source says about this sign, in a sentence of your own.'),
});

const alternative = z
  .strictObject({
    all: slots
      .describe(
        'Concepts that must meet: names of files in concepts/. keep|hand-over is either; not day-off is a denied one; age<18 and hours>=12 have a bound.',
      )
      .optional(),
    phrases: words
      .describe('Idioms by language, instead of or as well as all: one of them counts as one more entry.')
      .optional(),
    within: z
      .union([z.int().min(1).max(60), z.enum(['sentence', 'neighbours', 'advert'])], {
        error: 'write a number of words from 1 to 60, or sentence, neighbours or advert',
      })
      .describe(
        'How near: a number of words, sentence (the usual), neighbours (two sentences that follow each other) or advert (anywhere).',
      )
      .optional(),
    ordered: z.boolean().describe('true: the entries stand in this order.').optional(),
    without: slots
      .describe('Concepts that silence it in the same sentence. Each needs a no_match example that only it silences.')
      .optional(),
    unless: slots
      .describe('Concepts that silence it anywhere in the advert. Each needs a no_match example that only it silences.')
      .optional(),
    needs: slots.describe('Concepts that must stand somewhere in the advert.').optional(),
    field: z.enum(FIELD_NAMES).describe('Look only in this part of the advert.').optional(),
    negation: z
      .literal('ignore')
      .describe('ignore: a “no” before the words does not stop it. For signs that are themselves a “no”.')
      .optional(),
    reporting: z.literal('ignore').describe('ignore: a warning in the same sentence does not stop it.').optional(),
  })
  .refine((a) => a.all ?? a.phrases, 'say what to look for: write `all` with concepts, or `phrases`')
  .describe('Concepts that meet, under all; or phrases.');
const detect = z
  .array(alternative)
  .min(1, 'write at least one alternative: - all: [concepts]')
  .describe('Alternatives: any one of them is enough.');

const around = {
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'write the two capital letters of ISO 3166-1, such as KE')
    .describe('Country where the advert is seen: two capital letters of ISO 3166-1.')
    .optional(),
  title: z.string().describe('Title of the advert.').optional(),
  location: z.string().describe('Place of the advert.').optional(),
  pay: z.string().describe('Pay as the advert writes it.').optional(),
};
const advert = z
  .union([z.string().min(4), z.strictObject({ ...around, text: z.string() })], {
    error: 'write a sentence; put it in quotes when it holds “: ” or starts with [',
  })
  .describe('A made-up sentence of an advert. Put [[ ]] around the words to be marked.');
const quietAdvert = z
  .strictObject({
    ...around,
    text: z
      .string()
      .min(4, 'write a sentence of an ordinary advert')
      .describe('A made-up sentence of an ordinary advert.'),
    because: sentence.describe('Why this is no sign, in a short sentence.'),
  })
  .describe('text: an ordinary sentence, and because: why it is no sign.');
export const examples = z
  .strictObject({
    match: z
      .array(advert)
      .min(2, 'write at least two examples that must be caught')
      .describe('At least two sentences that must be caught. Put [[ ]] around the words to be marked.'),
    no_match: z
      .array(quietAdvert)
      .min(2, 'write at least two ordinary examples that must stay quiet')
      .describe('At least two ordinary sentences that must stay quiet, each with text: and because:.'),
  })
  .describe('match: sentences to catch, and no_match: ordinary ones to leave alone.');
const examplesByLanguage = z
  .record(language, examples)
  .describe('Made-up examples by language, English (en) and Swahili (sw) first.');

const title = z
  .string()
  .min(6, 'write a title of at least 6 characters')
  .max(60, 'shorten the title to 60 characters')
  .refine((t) => !t.endsWith('.'), 'leave out the full stop')
  .describe('What people read first, in a few words. At most 60 characters, no full stop.');
const id = slug.describe('The name of the file without .yml: small letters and hyphens.');
const references = z
  .array(reference)
  .min(1, 'name at least one source')
  .describe('Sources that call it a sign: officials, courts, research, charities.');
const gaps = z.array(sentence).describe('What it is known to miss, in full sentences.');

export const conceptFile = z.strictObject({
  stands_for: sentence.describe('What the words have in common, in one sentence.'),
  includes: z.array(slug).describe('Names of other concepts whose words count as well.').optional(),
  scene: z
    .literal(true)
    .describe(
      'true for a place, a kind of work or of people: needed for a sign, but pointed at only beside words that tell more.',
    )
    .optional(),
  words: words
    .describe(
      'Words by language. passport* finds passports too; (a|b) is either; [a] may be missing; .. is up to three words.',
    )
    .optional(),
  except: words.describe('By language: looks the same, means something else.').optional(),
});

export const ruleFile = z.strictObject({
  id,
  title,
  category: z.enum(CATEGORIES).describe('What the sign is about. Two signs of the same category count once.'),
  strength: z
    .enum(STRENGTHS)
    .describe(
      'strong: rare in honest adverts and named by officials; medium: needs one more sign; weak: shown only with others.',
    ),
  alone: z
    .literal('serious')
    .describe(
      'serious, for strong rules only: with any second sign, or in a short message, it says “Stop and check first”.',
    )
    .optional(),
  background: z
    .literal(true)
    .describe('true, for weak rules only: it counts, but is not pointed at beside a caution or more.')
    .optional(),
  status: z
    .enum(['experimental', 'test', 'stable', 'deprecated'])
    .describe('A new rule is experimental. A deprecated one is no longer looked for.'),
  added: z.iso.date('write a date such as 2026-11-23').describe('The day the rule was written, such as 2026-11-23.'),
  explain: sentence.describe(
    'To the reader: what the advert says and why it matters. You; present tense; at most 15 words a sentence; no blame.',
  ),
  ask: z
    .array(sentence.describe('A question to put to the employer.'))
    .min(1, 'write at least one question')
    .max(3, 'write at most three questions')
    .describe('One or two questions to put to the employer, each behind “- ” on its own line.'),
  rewrite: sentence.describe('To a recruiter: what to write instead.'),
  topic: z.enum(TOPIC_IDS).describe('The page behind “What can I do now?”, from awareness/topics.yml.'),
  indicators: z
    .array(z.string())
    .min(1, 'name at least one indicator from frameworks.yml')
    .describe('Names from frameworks.yml, such as [ilo.debt-bondage].'),
  references,
  known_gaps: gaps.optional(),
  detect,
  examples: examplesByLanguage,
});

export const combinationFile = z.strictObject({
  id,
  title,
  level: z.enum(LEVELS).exclude(['none']).describe('What they mean together.'),
  explain: sentence.describe('To the reader: what the signs mean together.'),
  all: z
    .array(z.string().min(1))
    .min(2, 'a combination needs at least two signs')
    .describe('Ids of rules, or category:x, that must meet. a|b is either.'),
  references,
  examples: z
    .strictObject({
      match: z.array(advert).min(1, 'write an advert in which it decides').describe('Adverts in which it decides.'),
      no_match: z
        .array(quietAdvert)
        .min(1, 'write an advert in which it must not be found')
        .describe('Adverts in which it must not be found, each with text: and because:.'),
    })
    .describe('match: an advert where it decides, and no_match: one where it must not.'),
});

export const reassuringFile = z.strictObject({
  id,
  title,
  explain: sentence.describe('To the reader: why this detail speaks for the advert.'),
  references,
  detect,
  examples: examplesByLanguage,
});

/** Whom an entry of the checklist concerns. */
export const CONCERNS = ['everyone', 'agency'] as const;

export const fairRecruitmentFile = z.strictObject({
  id,
  title: title.describe('What an advert should say, as a line of a checklist. At most 60 characters, no full stop.'),
  explain: sentence.describe('To the writer: why it matters to whoever reads the advert.'),
  write: sentence.describe('A sentence to put into the advert; … stands for what only the writer knows.'),
  order: z.int().min(1).describe('Place in the checklist.'),
  concerns: z.enum(CONCERNS).default('everyone').describe('agency: shown only to those who recruit for others.'),
  references,
  known_gaps: gaps.optional(),
  detect,
  examples: examplesByLanguage,
});

export type ConceptFile = z.infer<typeof conceptFile>;
export type RuleFile = z.infer<typeof ruleFile>;
export type Alternative = RuleFile['detect'][number];
export type CombinationFile = z.infer<typeof combinationFile>;
export type ReassuringFile = z.infer<typeof reassuringFile>;
export type FairRecruitmentFile = z.infer<typeof fairRecruitmentFile>;
