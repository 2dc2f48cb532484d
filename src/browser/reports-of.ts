import type { Checker, CheckOptions } from '../engine/check.ts';
import { checkAnyLanguage } from '../engine/check-any-language.ts';
import { listingOf } from '../engine/listing.ts';
import type { Report } from '../engine/report.ts';
import type { PlainListing } from './messages.ts';
import { ownLanguage } from './own-file.ts';

/**
 * Checks listings as they travel between our parts, one after the other; words of further languages are brought from our
 * own files when a listing shows one.
 *
 * @returns reports in the order of the listings
 */
export async function reportsOf(
  listings: readonly PlainListing[],
  check: Checker,
  options: CheckOptions = {},
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const { fields, lang, country } of listings) {
    const listing = listingOf(fields, { ...(lang && { lang }), ...(country && { country }) });
    reports.push(await checkAnyLanguage(check, ownLanguage, listing, options));
  }
  return reports;
}
