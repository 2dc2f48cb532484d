import { addressOf } from './address.ts';
import type { Site } from './define-site.ts';
import { matchesPattern } from './match-pattern.ts';
import { sites as allSites } from './sites/index.ts';

/** The site file for an address. */
export function siteFor(url: string, sites: readonly Site[] = allSites): Site | undefined {
  const address = addressOf(url);
  return address && sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, address)));
}
