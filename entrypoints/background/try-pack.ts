import type { Message, PlainListing, TryAnswer } from '../../src/browser/messages.ts';
import { reportsOf } from '../../src/browser/reports-of.ts';
import { createChecker } from '../../src/engine/check.ts';
import type { Report } from '../../src/engine/report.ts';
import { fullName } from '../../src/packs/compile-pack.ts';
import { takePacks } from '../../src/packs/take-packs.ts';
import type { RulesInUse } from '../../src/packs/use-packs.ts';
import { withSigns } from '../../src/packs/with-signs.ts';
import { rulesInUse } from './check-listings.ts';
import { corePack } from './core-pack.ts';

/** Reads a pack and checks listings with it and, unless it is tried alone, without it. Changes nothing. */
export async function tryPack({ text, listings, alone }: Extract<Message, { kind: 'try-pack' }>): Promise<TryAnswer> {
  const pack = await corePack();
  // Our words without our rules: enough to try one pack, and a tenth of the time.
  const words = { ...pack, rules: [], combinations: [], reassuring: [] };
  const {
    taken: [one],
    problems: [problems = []],
  } = takePacks(words, [text]);
  if (!one) return { problems, reports: [], before: [] };
  const check = createChecker([words, one.pack]);
  if (alone) {
    // An example is too short to show its language.
    const languages = one.file.languages.filter((code) => code !== 'any');
    return { problems, reports: await reportsOf(listings, check, { languages }), before: [] };
  }
  const reports = await reportsOf(listings, check);
  const inUse = await rulesInUse();
  const before = await withoutEdition(
    listings,
    await reportsOf(listings, inUse.check),
    inUse,
    fullName(one.file.id, ''),
  );
  const after = before.map((report, index) => withSigns(report, reports[index]?.signs ?? [], pack));
  return { problems, reports: after, before };
}

/** An earlier edition of the pack may be in use: what it found is checked again without its signs. */
async function withoutEdition(
  listings: readonly PlainListing[],
  reports: readonly Report[],
  rules: RulesInUse,
  prefix: string,
): Promise<Report[]> {
  const found = reports.flatMap(({ signs }) => signs.map(({ rule }) => rule)).filter((rule) => rule.startsWith(prefix));
  return found.length > 0 ? reportsOf(listings, rules.check, { muted: new Set(found) }) : [...reports];
}
