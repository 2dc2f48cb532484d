/** The formats of the files in `rules/`. The one description of them; types are derived from it. */
import { z } from 'zod';
import { CATEGORIES } from '../engine/categories.ts';
import { FIELD_NAMES } from '../engine/listing.ts';
import { PERIODS } from '../engine/pack.ts';
import { LEVELS, STRENGTHS } from '../engine/report.ts';

const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens');
const language = z.string().regex(/^([a-z]{2,3}|any)$/, 'write a language code such as en or sw, or any');
const sentence = z.string().trim().min(8, 'write a full sentence');
export const wordList = z.array(z.coerce.string().min(1)).min(1, 'write at least one word, or leave the language out');
const words = z.record(language, wordList);
const slots = z.array(z.string().min(1)).min(1, 'name at least one concept');

const reference = z.strictObject({
  title: z.string().min(4),
  url: z.url({ protocol: /^https$/, error: 'write a full https address' }),
  year: z.int().min(1990).max(2100).optional(),
  supports: sentence,
});

const alternative = z
  .strictObject({
    all: slots.optional(),
    phrases: words.optional(),
    within: z.union([z.int().min(1).max(60), z.enum(['sentence', 'neighbours', 'advert'])]).optional(),
    ordered: z.boolean().optional(),
    without: slots.optional(),
    unless: slots.optional(),
    needs: slots.optional(),
    field: z.enum(FIELD_NAMES).optional(),
    negation: z.literal('ignore').optional(),
    reporting: z.literal('ignore').optional(),
  })
  .refine((a) => a.all ?? a.phrases, 'say what to look for: write `all` with concepts, or `phrases`');

/** Where the advert of an example is seen. */
const seenIn = z
  .string()
  .regex(/^[A-Z]{2}$/, 'write the two capital letters of ISO 3166-1')
  .optional();
const advert = z.union([
  z.string().min(4),
  z.strictObject({
    country: seenIn,
    title: z.string().optional(),
    location: z.string().optional(),
    pay: z.string().optional(),
    text: z.string(),
  }),
]);
const quietAdvert = z.strictObject({
  country: seenIn,
  title: z.string().optional(),
  location: z.string().optional(),
  pay: z.string().optional(),
  text: z.string().min(4),
  because: sentence,
});
export const examples = z.strictObject({
  match: z.array(advert).min(2, 'write at least two examples that must be caught'),
  no_match: z.array(quietAdvert).min(2, 'write at least two ordinary examples that must stay quiet'),
});

const readable = {
  title: z
    .string()
    .min(6)
    .max(60, 'shorten the title to 60 characters')
    .refine((t) => !t.endsWith('.'), 'leave out the full stop'),
  explain: sentence,
  references: z.array(reference).min(1, 'name at least one source'),
};

export const conceptFile = z.strictObject({
  stands_for: sentence,
  includes: z.array(slug).optional(),
  /** A place, a kind of work or of people: needed for a sign, but pointed at only beside words that tell more. */
  scene: z.literal(true).optional(),
  words: words.optional(),
  except: words.optional(),
});

export const ruleFile = z.strictObject({
  id: slug,
  ...readable,
  category: z.enum(CATEGORIES),
  strength: z.enum(STRENGTHS),
  alone: z.literal('serious').optional(),
  background: z.literal(true).optional(),
  status: z.enum(['experimental', 'test', 'stable', 'deprecated']),
  added: z.iso.date(),
  ask: z.array(sentence).min(1).max(3),
  rewrite: sentence,
  topic: slug,
  indicators: z.array(z.string()).min(1, 'name at least one indicator from frameworks.yml'),
  known_gaps: z.array(sentence).optional(),
  detect: z.array(alternative).min(1),
  examples: z.record(language, examples),
});

export const combinationFile = z.strictObject({
  id: slug,
  ...readable,
  level: z.enum(LEVELS).exclude(['none']),
  all: z.array(z.string().min(1)).min(2, 'a combination needs at least two signs'),
  examples: z.strictObject({ match: z.array(advert).min(1), no_match: z.array(quietAdvert).min(1) }),
});

export const reassuringFile = z.strictObject({
  id: slug,
  ...readable,
  detect: z.array(alternative).min(1),
  examples: z.record(language, examples),
});

/** Whom an entry of the checklist concerns. */
export const CONCERNS = ['everyone', 'agency'] as const;

export const fairRecruitmentFile = z.strictObject({
  id: slug,
  /** What an advert should say, as a line of a checklist. */
  title: readable.title,
  /** Why it matters to whoever reads the advert; spoken to the writer. */
  explain: sentence,
  /** A sentence to put into the advert; `…` stands for what only the writer knows. */
  write: sentence,
  /** Place in the checklist. */
  order: z.int().min(1),
  concerns: z.enum(CONCERNS).default('everyone'),
  references: readable.references,
  known_gaps: z.array(sentence).optional(),
  detect: z.array(alternative).min(1),
  examples: z.record(language, examples),
});

const timeWords = z.strictObject({
  minute: wordList.optional(),
  hour: wordList.optional(),
  day: wordList.optional(),
  week: wordList.optional(),
  month: wordList.optional(),
  year: wordList.optional(),
});

export const languageFile = z.strictObject({
  name: z.string(),
  /** The script it is written in; Latin when left out. */
  script: z.enum(['Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Bengali', 'Ethiopic']).optional(),
  /** Its commonest words, the commonest first; but for English, none that is English: they show which language a text is in. */
  common: wordList.optional(),
  /** Who or what checked the words, and what only a native reader can settle. */
  checked_by: sentence,
  negators: z.strictObject({
    /** Reach a few words ahead: no, not, without. */
    near: wordList,
    /** Reach to the end of the clause: never, nobody. */
    far: wordList,
    /** Stand behind what they deny: is not required. */
    after: wordList,
    /** Carry a short denial over a comma: or, nor. */
    joins: wordList,
  }),
  /** After a comma these begin a new clause, which a negator does not reach. */
  clause_starts: wordList,
  /** But, however: end the reach of a negator anywhere. */
  contrast: wordList,
  reporting: z.strictObject({
    /** The sentence is about the sign, it does not make the offer: scammers, is illegal. */
    sentence: wordList,
    /** At the head of a sentence they cover the next one too: beware, notice. */
    following: wordList,
  }),
  abbreviations: wordList,
  numbers: z.record(z.string(), z.number()),
  /** Words that multiply the number before them, or after them in languages that say "thousand five". */
  multipliers: z.record(z.string(), z.number()),
  currencies: z.record(z.string(), z.string().length(3)),
  units: timeWords,
  /** Units that stand before their number: "masaa 15". */
  units_first: timeWords.optional(),
  per: wordList,
  adverbs: timeWords,
  ages: z.strictObject({
    before: wordList,
    after: wordList,
    under: wordList,
    /** Near a number of years these say that it is no age: experience, contract. */
    not_near: wordList,
  }),
  /** Between two numbers they make a range: to, until. */
  ranges: wordList,
  morning: wordList,
  evening: wordList,
});

/** `languages/any.yml`: what all languages share. */
export const sharedLanguageFile = languageFile.partial().required({ name: true, checked_by: true });

/** What the law sets, or the work is known to pay. */
const payAnchor = z
  .strictObject({
    /** The concept of the work; any work without training where it is left out. */
    work: slug.optional(),
    /** Which of the ratios. */
    kind: slug,
    /** The lowest and the highest of the places, ages or employers that it covers. */
    least: z.number().positive().optional(),
    most: z.number().positive().optional(),
    per: z.enum(PERIODS),
    /** Where the amount is in euros: what one euro was, rounded, in this money. */
    euro: z.number().positive().optional(),
    year: z.int(),
    source: z.string().min(4),
  })
  .refine(({ least, most }) => least !== undefined || most !== undefined, 'write `least`, `most` or both')
  .refine(({ least = 0, most = least }) => least <= most, '`least` is more than `most`');

export const payFile = z.strictObject({
  as_of: z.int(),
  years: z.int().positive(),
  ratios: z.record(
    slug,
    z.strictObject({
      high: z.number().min(1),
      low: z.number().positive().max(1),
      /** Where pay is named by the year: a sum without a period is a year's from so many times the high one on. */
      year: z.number().min(1).optional(),
      reason: sentence,
    }),
  ),
  currencies: z.record(
    z.string().length(3),
    z.strictObject({
      by_hand: z
        .strictObject({
          high: z.number().positive().optional(),
          low: z.number().positive().optional(),
          source: z.string().min(4),
          year: z.int(),
        })
        .optional(),
      anchors: z.array(payAnchor).min(1).optional(),
    }),
  ),
});

export const frameworksFile = z.record(
  slug,
  z.strictObject({
    title: z.string(),
    url: z.url(),
    indicators: z.record(z.string(), sentence),
  }),
);

export type ConceptFile = z.infer<typeof conceptFile>;
export type RuleFile = z.infer<typeof ruleFile>;
export type Alternative = RuleFile['detect'][number];
export type CombinationFile = z.infer<typeof combinationFile>;
export type ReassuringFile = z.infer<typeof reassuringFile>;
export type FairRecruitmentFile = z.infer<typeof fairRecruitmentFile>;
export type LanguageFile = z.infer<typeof languageFile>;
export type PayFile = z.infer<typeof payFile>;
export type FrameworksFile = z.infer<typeof frameworksFile>;
