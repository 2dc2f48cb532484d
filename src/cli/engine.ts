/** The engine as a library: `tahadhari/engine`. It needs no page and no browser, makes no request and keeps nothing. */
import languages from 'virtual:languages';
import pack from 'virtual:rules';
import { type CheckOptions, createChecker } from '../engine/check.ts';
import { checkAnyLanguage } from '../engine/check-any-language.ts';
import type { Listing } from '../engine/listing.ts';
import type { Report } from '../engine/report.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';

export type { CheckOptions } from '../engine/check.ts';
export { FIELD_NAMES, type Field, type FieldName, type Listing, listingOf } from '../engine/listing.ts';
export {
  type Combination,
  isAtLeast,
  LEVELS,
  type Level,
  type Quote,
  type Reassurance,
  type Report,
  type Sign,
  STRENGTHS,
  type Strength,
} from '../engine/report.ts';
export type { CombinationText, KnowledgeTexts, ReassuringText, RuleText } from '../ui/rule-text.ts';

/** All rules, ready to check adverts. */
export interface Engine {
  /**
   * Checks an advert. Never fails, whatever the text; time is linear in its length. The words of a language are read from
   * their own file when a text first shows that language.
   */
  check(listing: Listing, options?: CheckOptions): Promise<Report>;
}

/** Makes an engine. It takes some 100 ms and some megabytes, so make one and keep it. */
export function createEngine(): Engine {
  const checker = createChecker([pack]);
  return {
    check: (listing, options) =>
      checkAnyLanguage(checker, async (code) => (await languages[code]?.())?.default, listing, options),
  };
}

/** What people read about each sign, in English: title, why it matters, what to ask, what to write instead. */
export async function readTexts(): Promise<KnowledgeTexts> {
  return (await import('virtual:knowledge')).default;
}
