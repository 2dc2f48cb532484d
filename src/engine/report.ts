import type { FieldName } from './listing.ts';

/** How urgent it is to ask before answering. Never a judgement on a person or an employer. */
export const LEVELS = ['none', 'check', 'caution', 'serious'] as const;
export type Level = (typeof LEVELS)[number];

/** How much one sign counts alone; the words of the ILO operational indicators (2009). */
export const STRENGTHS = ['weak', 'medium', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Words of the listing that a rule points at: `field.text.slice(start, end) === text`. */
export interface Quote {
  field: FieldName;
  /** UTF-16 offset into the field's text. */
  start: number;
  end: number;
  text: string;
}

/** One rule that fired. A rule stands here once, however often its words occur. */
export interface Sign {
  rule: string;
  category: string;
  strength: Strength;
  /** At least one, in reading order, never overlapping. */
  quotes: Quote[];
}

/** Several signs that mean more together than apart. */
export interface Combination {
  id: string;
  level: Level;
  /** Ids of the rules that made it up. */
  rules: string[];
}

/** A detail that speaks for the advert. It may lower caution to check, never serious. */
export interface Reassurance {
  id: string;
  quotes: Quote[];
}

/** A detail that the advert mentions. It changes no level. */
export type Mention = Reassurance;

/** What was looked at, so that a reader can be told when something was left out. */
export interface ReadNote {
  /** UTF-16 code units that were scanned. */
  characters: number;
  /** Words and numbers in them. */
  words: number;
  /** True when the listing was longer than the cap and its end was not looked at. */
  capped: boolean;
  /** BCP 47 codes of the languages whose words were looked for. */
  languages: string[];
  /** Languages that the text shows and whose words were not loaded. */
  missing?: string[];
}

/** The answer of the engine to one listing. */
export interface Report {
  level: Level;
  /**
   * Strongest first, then in reading order. Where the level is caution or more, background signs (rules marked so, such as
   * contact by chat) are left out unless a combination needs them: they counted, and would only draw the eye away.
   */
  signs: Sign[];
  combinations: Combination[];
  reassuring: Reassurance[];
  /** Only where a pack lists what an advert should mention. */
  mentions?: Mention[];
  read: ReadNote;
}

/** True when `level` is at least as urgent as `bound`. */
export function isAtLeast(level: Level, bound: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(bound);
}
