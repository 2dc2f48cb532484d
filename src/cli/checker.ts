import languages from 'virtual:languages';
import pack from 'virtual:rules';
import { type Checker, createChecker } from '../engine/check.ts';
import { checkAnyLanguage } from '../engine/check-any-language.ts';
import type { Listing } from '../engine/listing.ts';
import type { Report } from '../engine/report.ts';

let checker: Checker | undefined;

/**
 * Checks a listing with all rules of this repository. The words of a language are read from their own file when a text
 * first shows that language; the checker itself is made for the first advert, so `--help` and wrong calls need no rules.
 */
export function check(listing: Listing): Promise<Report> {
  checker ??= createChecker([pack]);
  return checkAnyLanguage(checker, async (code) => (await languages[code]?.())?.default, listing);
}
