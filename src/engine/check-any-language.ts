import type { Checker, CheckOptions } from './check.ts';
import type { Listing } from './listing.ts';
import type { PackLanguage } from './pack.ts';
import type { Report } from './report.ts';

/** Brings the words of a language; undefined when they cannot be had. */
export type LanguageLoader = (code: string) => Promise<PackLanguage | undefined>;

/**
 * Checks a listing; where its text shows languages that are not loaded, loads them and checks again. A language that
 * cannot be loaded stays named in `report.read.missing`.
 */
export async function checkAnyLanguage(
  check: Checker,
  load: LanguageLoader,
  listing: Listing,
  options: CheckOptions = {},
): Promise<Report> {
  const report = check(listing, options);
  const { missing = [] } = report.read;
  if (missing.length === 0) return report;
  const languages = (await Promise.all(missing.map(load))).filter((language) => language !== undefined);
  if (languages.length === 0) return report;
  check.load(languages);
  return check(listing, options);
}
