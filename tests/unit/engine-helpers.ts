import { type Checker, createChecker } from '../../src/engine/check.ts';
import { listingOf } from '../../src/engine/listing.ts';
import type { Pack, PackAlternative, PackRule } from '../../src/engine/pack.ts';
import { writePhrases } from '../../src/engine/phrase-list.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';

const languages = compile({ ...readRules('rules'), concepts: [], rules: [], combinations: [], reassuring: [] }).pack
  .languages;

/** A pack with the real language files and a few concepts and rules of the test's own. */
export function packOf(
  words: Record<string, string[]>,
  rules: Record<string, Partial<PackAlternative> & { strength?: PackRule['strength'] }>,
): Pack {
  const english = languages.map((language) =>
    language.code === 'en'
      ? {
          ...language,
          words: Object.fromEntries(Object.entries(words).map(([name, list]) => [name, writePhrases(list)])),
        }
      : language,
  );
  return {
    includes: {},
    scene: [],
    rules: Object.entries(rules).map(([id, { strength = 'strong', ...alternative }]) => ({
      id,
      category: id,
      strength,
      detect: [{ all: [], within: 'sentence', ...alternative }],
    })),
    combinations: [],
    reassuring: [],
    common: {},
    pay: { KES: { high: 70_000, low: 8_000 }, USD: { high: 3000 } },
    languages: english,
  };
}

/** What the rules of a pack point at in a body: rule id -> quoted words. */
export function finder(pack: Pack): (body: string) => Record<string, string[]> {
  const check: Checker = createChecker([pack]);
  return (body) =>
    Object.fromEntries(
      check(listingOf({ body })).signs.map((sign) => [sign.rule, sign.quotes.map((quote) => quote.text)]),
    );
}
