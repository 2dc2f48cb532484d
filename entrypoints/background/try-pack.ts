import type { Message, PlainListing, TryAnswer } from '../../src/browser/messages.ts';
import { ownLanguage } from '../../src/browser/own-file.ts';
import { checkAnyLanguage } from '../../src/engine/check-any-language.ts';
import { listingOf } from '../../src/engine/listing.ts';
import type { Report } from '../../src/engine/report.ts';
import { fullName } from '../../src/packs/compile-pack.ts';
import { parsePack } from '../../src/packs/pack-file.ts';
import { type RulesInUse, usePacks } from '../../src/packs/use-packs.ts';
import { withSigns } from '../../src/packs/with-signs.ts';
import { rulesInUse } from './check-listings.ts';
import { corePack } from './core-pack.ts';

/** Reads a pack and checks listings with it and, unless it is tried alone, without it. Changes nothing. */
export async function tryPack({ text, listings, alone }: Extract<Message, { kind: 'try-pack' }>): Promise<TryAnswer> {
  const read = parsePack(text);
  if ('problems' in read) return { problems: read.problems, reports: [], before: [] };
  const pack = await corePack();
  // Our words without our rules: enough to try one pack, and a tenth of the time.
  const rules = usePacks({ ...pack, rules: [], combinations: [], reassuring: [] }, [text]);
  const problems = rules.problems.flat();
  if (problems.length > 0) return { problems, reports: [], before: [] };
  const reports = await reportsOf(listings, rules);
  if (alone) return { problems, reports, before: [] };
  const own = fullName(read.file.id, '');
  const before = (await reportsOf(listings, await rulesInUse())).map((report) =>
    // An earlier edition may be in use.
    withSigns(
      report,
      report.signs.filter(({ rule }) => !rule.startsWith(own)),
      pack,
    ),
  );
  const after = before.map((report, index) =>
    withSigns(report, [...report.signs, ...(reports[index]?.signs ?? [])], pack),
  );
  return { problems, reports: after, before };
}

async function reportsOf(listings: readonly PlainListing[], { check }: RulesInUse): Promise<Report[]> {
  const reports: Report[] = [];
  for (const { fields, lang, country } of listings) {
    const listing = listingOf(fields, { ...(lang && { lang }), ...(country && { country }) });
    reports.push(await checkAnyLanguage(check, ownLanguage, listing));
  }
  return reports;
}
