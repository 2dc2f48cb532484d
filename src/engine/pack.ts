/**
 * The compiled form of `rules/`: what `src/rulepack` writes and the engine reads. Words are folded and expanded
 * (alternatives and optional words written out); one line is one phrase.
 */
import type { FieldName } from './listing.ts';
import type { Level, Strength } from './report.ts';

/** One alternative of a rule. Slots are written as in the rule files: `document`, `keep|hand-over`, `not day-off`, `age<18`. */
export interface PackAlternative {
  all: string[];
  within: number | 'sentence' | 'neighbours' | 'advert';
  ordered?: true;
  without?: string[];
  unless?: string[];
  needs?: string[];
  field?: FieldName;
  negation?: 'ignore';
  reporting?: 'ignore';
}

export interface PackRule {
  id: string;
  category: string;
  strength: Strength;
  alone?: true;
  /** Counts, but is not pointed at where the listing is worth caution anyway. */
  background?: true;
  detect: PackAlternative[];
}

export interface PackCombination {
  id: string;
  level: Level;
  /** Each entry: rule ids or `category:x`, any of them, joined by `|`. */
  all: string[];
}

export interface PackReassurance {
  id: string;
  detect: PackAlternative[];
}

/** Stands between phrases in the strings of a pack. No folded word has it, and unlike a line break JSON writes it as it is. */
export const BETWEEN = ';';

/** Words of one language. Keys are concept names; values are phrases as `phrase-list.ts` writes them. */
export interface PackLanguage {
  code: string;
  words: Record<string, string>;
  except: Record<string, string>;
  /** Words with a number or code: `phrase=value`, with `BETWEEN` between them. */
  grammar: Record<string, string>;
}

/** Scripts that show which language a text is in; where each begins and ends is in `guess-languages.ts`. */
export const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Devanagari', 'Bengali', 'Ethiopic'] as const;

/** How a language shows in a text: its script and its commonest words with `BETWEEN` between them. */
export interface PackCommon {
  script: (typeof SCRIPTS)[number];
  words: string;
  /** Common words that read as a "no" of a language that is always read: Romanian "si", Portuguese "no", Indonesian "hutang*". */
  alike?: string;
}

/** Pay for a month that is unusually high, and that is below law or custom. */
export interface PayBounds {
  high: number;
  low?: number;
  /** What is below the law for an hour, where that sets it by the hour. Left out: what follows from `low`. */
  lowHour?: number;
  /** From here on a sum without a period is pay for a year. */
  year?: number;
}

/** Pay by currency: of any work without training, and by concept of the work where more is known. */
export type PackPay = Record<string, PayBounds & { work?: Record<string, PayBounds> }>;

export interface Pack {
  includes: Record<string, string[]>;
  /** Concepts that set the scene: quoted only beside words that tell more. */
  scene: string[];
  rules: PackRule[];
  combinations: PackCombination[];
  reassuring: PackReassurance[];
  /** Details that an advert should mention; only the pack of the fair-recruitment checklist has them. */
  mentions?: PackReassurance[];
  pay: PackPay;
  /** Every language there is words for, by code, loaded or not. */
  common: Record<string, PackCommon>;
  /** Words. English, Swahili and what all share must be here; others may be loaded later. */
  languages: PackLanguage[];
}

/** Languages read on every text: adverts everywhere mix English in, and Swahili is this project's own ground. */
export const ALWAYS_READ: readonly string[] = ['any', 'en', 'sw'];

/** Names that slots may use and that the engine itself finds. */
export const ENTITIES = [
  'money',
  'high-pay',
  'low-pay',
  'age',
  'hours',
  'days',
  'percent',
  'phone',
  'email',
  'link',
  'disguised',
] as const;
export type Entity = (typeof ENTITIES)[number];

/** Word classes of a language file, as the engine knows them. */
export const GRAMMAR = [
  'negator-near',
  'negator-far',
  'negator-after',
  'negator-join',
  'clause-start',
  'contrast',
  'report-sentence',
  'report-following',
  'abbreviation',
  'number',
  'multiplier',
  'currency',
  'unit',
  'unit-first',
  'per',
  'adverb',
  'age-before',
  'age-after',
  'age-under',
  'age-not-near',
  'range',
  'morning',
  'evening',
] as const;
export type Grammar = (typeof GRAMMAR)[number];

/** The place of each word class in `GRAMMAR`. */
export const GRAMMAR_NUMBER = Object.fromEntries(GRAMMAR.map((name, n) => [name, n])) as Record<Grammar, number>;

/** Periods in the order of their grammar values. */
export const PERIODS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
