import type { Checker, CheckOptions } from './check.ts';
import type { Listing } from './listing.ts';
import type { PackLanguage } from './pack.ts';
import type { Report } from './report.ts';

/** Brings the words of a language; undefined when they cannot be had. */
export type LanguageLoader = (code: string) => Promise<PackLanguage | undefined>;

/** Languages on their way into each checker: two checks that need one at once wait for the same words. */
const underWay = new WeakMap<Checker, Map<string, Promise<boolean>>>();

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
  const areLoaded = await Promise.all(missing.map((code) => loadOnce(check, load, code)));
  return areLoaded.includes(true) ? check(listing, options) : report;
}

/** Whether the words came. What failed is tried again by the next check that needs it. */
function loadOnce(check: Checker, load: LanguageLoader, code: string): Promise<boolean> {
  const languages = underWay.get(check) ?? new Map<string, Promise<boolean>>();
  underWay.set(check, languages);
  const known = languages.get(code);
  if (known) return known;
  const loading = load(code)
    .then((words) => {
      if (words) check.load([words]);
      return words !== undefined;
    })
    .finally(() => languages.delete(code));
  languages.set(code, loading);
  return loading;
}
