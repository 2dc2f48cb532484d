import knowledge from 'virtual:knowledge';
import pack from 'virtual:rules';
import type { CheckAnswer, PlainListing } from '../../src/browser/messages.ts';
import { ownLanguage } from '../../src/browser/own-language.ts';
import { type Checker, createChecker } from '../../src/engine/check.ts';
import { checkAnyLanguage } from '../../src/engine/check-any-language.ts';
import { listingOf } from '../../src/engine/listing.ts';
import type { Report } from '../../src/engine/report.ts';

let checker: Checker | undefined;

/**
 * Checks listings that a tab has read. One engine serves all tabs: its words take memory and time to prepare, which a
 * page on a cheap phone would feel.
 *
 * @returns reports in the order of the listings, and the words that people read about what was found
 */
export async function checkListings(listings: readonly PlainListing[], muted: readonly string[]): Promise<CheckAnswer> {
  checker ??= createChecker([pack]);
  const options = { muted: new Set(muted) };
  const reports: Report[] = [];
  for (const { fields, lang, country } of listings) {
    const listing = listingOf(fields, { ...(lang && { lang }), ...(country && { country }) });
    reports.push(await checkAnyLanguage(checker, ownLanguage, listing, options));
  }
  const texts: CheckAnswer['texts'] = { rules: {}, combinations: {}, reassuring: {} };
  for (const { signs, combinations, reassuring } of reports) {
    copy(
      knowledge.rules,
      texts.rules,
      signs.map((sign) => sign.rule),
    );
    copy(
      knowledge.combinations,
      texts.combinations,
      combinations.map((combination) => combination.id),
    );
    copy(
      knowledge.reassuring,
      texts.reassuring,
      reassuring.map((detail) => detail.id),
    );
  }
  return { reports, texts };
}

function copy<T>(from: Record<string, T>, to: Record<string, T>, ids: readonly string[]): void {
  for (const id of ids) {
    const text = from[id];
    if (text) to[id] = text;
  }
}
