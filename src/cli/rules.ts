import english from 'virtual:knowledge';
import languages from 'virtual:languages';
import pack from 'virtual:rules';
import { type Checker, createChecker } from '../engine/check.ts';
import { checkAnyLanguage } from '../engine/check-any-language.ts';
import type { Listing } from '../engine/listing.ts';
import type { Report } from '../engine/report.ts';
import type { PackProblem } from '../packs/pack-file.ts';
import type { TakenPack } from '../packs/take-packs.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';

/** All rules of a call: those of this repository, and those of packs. */
export interface Rules {
  /** Checks a listing. The words of a language are read from their own file when a text first shows that language. */
  check(listing: Listing): Promise<Report>;
  /** What people read about all of them, in English. */
  knowledge: KnowledgeTexts;
  packs: readonly TakenPack[];
  /** Per pack text, in their order, what keeps it from being used; empty for those in `packs`. */
  problems: PackProblem[][];
}

/**
 * Makes the rules of a call. The checker itself is made for the first advert, so that wrong calls need none; what reads packs
 * is loaded where there are any.
 *
 * @param texts of pack files
 */
export async function rulesWith(texts: readonly string[]): Promise<Rules> {
  const { taken, problems, textsIn } =
    texts.length > 0
      ? (await import('../packs/take-packs.ts')).takePacks(pack, texts)
      : { taken: [], problems: [], textsIn: () => ({}) };
  let checker: Checker | undefined;
  return {
    check(listing) {
      checker ??= createChecker([pack, ...taken.map((one) => one.pack)]);
      return checkAnyLanguage(checker, async (code) => (await languages[code]?.())?.default, listing);
    },
    knowledge: { ...english, rules: { ...english.rules, ...textsIn('en') } },
    packs: taken,
    problems,
  };
}
