import { Decider } from './decide.ts';
import { createEntityFinder, markNumbers } from './entities.ts';
import { bitOf } from './grammar-words.ts';
import { Hits } from './hits.ts';
import { combinationsOf, levelOf } from './level.ts';
import { createLexicon } from './lexicon.ts';
import { FIELD_NAMES, type Listing } from './listing.ts';
import { ENTITIES, GRAMMAR, type Pack, type PackAlternative } from './pack.ts';
import { quotesOf } from './quotes.ts';
import { type Report, type Sign, STRENGTHS } from './report.ts';
import { type Alternative, prepare } from './slots.ts';
import { readStance } from './stance.ts';
import { Tokens } from './tokens.ts';

/** Longer listings are cut here; a 200,000-character advert does not exist, a hostile page does. */
export const MOST_CHARACTERS = 200_000;

export interface CheckOptions {
  /** Most UTF-16 code units to look at, over all fields. Default: `MOST_CHARACTERS`. */
  mostCharacters?: number;
  /** Ids of rules that the reader does not want to see. */
  muted?: ReadonlySet<string>;
}

/** Checks a listing. Never throws, whatever the text; time is linear in its length. */
export type Checker = (listing: Listing, options?: CheckOptions) => Report;

/** Words in the longest exception, and more. */
const LONGEST_EXCEPTION = 12;
const ABBREVIATION = bitOf('abbreviation');
const TITLE = FIELD_NAMES.indexOf('title');
const PAY = FIELD_NAMES.indexOf('pay');
/** When a post was made says nothing about the offer. */
const UNREAD = new Set(['posted']);

/**
 * Makes a checker from compiled rule packs. Building costs one pass over all words; the checker reuses its buffers, so
 * it is not to be called from within itself.
 */
export function createChecker(packs: readonly Pack[]): Checker {
  const lexicon = createLexicon(packs);
  const tokens = new Tokens(lexicon.vocabulary, (list) => (lexicon.words.bitsOf(list) & ABBREVIATION) !== 0);
  const hits = new Hits(lexicon.concepts);
  let near = new Uint8Array(1024);
  const pay = Object.assign({}, ...packs.map((pack) => pack.pay)) as Pack['pay'];
  const findEntities = createEntityFinder(lexicon, pay);
  const prepared = (detect: readonly PackAlternative[]): Alternative[] =>
    detect.map((alternative) => prepare(alternative, lexicon));
  const rules = packs.flatMap((pack) => pack.rules).map((rule) => ({ ...rule, detect: prepared(rule.detect) }));
  const reassuring = packs
    .flatMap((pack) => pack.reassuring)
    .map((detail) => ({ ...detail, detect: prepared(detail.detect) }));
  const combinations = packs.flatMap((pack) => pack.combinations);
  const alone = new Set(rules.filter((rule) => rule.alone).map((rule) => rule.id));
  const languages = [...new Set(packs.flatMap((pack) => pack.languages.map((language) => language.code)))].filter(
    (code) => code !== 'any',
  );
  const firstConcept = ENTITIES.length + GRAMMAR.length;

  return function check(listing, options = {}) {
    const most = options.mostCharacters ?? MOST_CHARACTERS;
    let characters = 0;
    let capped = false;
    tokens.clear();
    hits.clear();
    for (let field = 0; field < FIELD_NAMES.length; field++) {
      const name = FIELD_NAMES[field] as (typeof FIELD_NAMES)[number];
      const text = listing.fields[name]?.text;
      if (!text || UNREAD.has(name)) continue;
      const room = Math.max(0, most - characters);
      if (text.length > room) capped = true;
      characters += Math.min(text.length, room);
      tokens.add(text.length > room ? text.slice(0, room) : text, field);
    }
    if (near.length < tokens.count) near = new Uint8Array(tokens.count * 2);
    markNumbers(tokens, lexicon.words, near);
    lexicon.trie.scan(tokens, hits, lexicon.words, near);
    findEntities(tokens, hits, PAY, near);
    dropExceptions();
    const decider = new Decider(tokens, hits, readStance(tokens, hits, lexicon, firstConcept, TITLE));
    const quotes = (detect: readonly Alternative[]) => {
      const matches = detect.flatMap((alternative) => decider.matches(alternative));
      return matches.length > 0 ? quotesOf(matches, tokens, hits, listing) : [];
    };

    const signs: Sign[] = [];
    for (const { id, category, strength, detect } of rules) {
      if (options.muted?.has(id)) continue;
      const found = quotes(detect);
      if (found.length > 0) signs.push({ rule: id, category, strength, quotes: found });
    }
    signs.sort((a, b) => STRENGTHS.indexOf(b.strength) - STRENGTHS.indexOf(a.strength) || inReadingOrder(a, b));
    const reassurances = reassuring
      .map(({ id, detect }) => ({ id, quotes: quotes(detect) }))
      .filter((r) => r.quotes.length > 0);
    const named = combinationsOf(signs, combinations);
    return {
      level: levelOf(signs, named, reassurances.length, alone),
      signs,
      combinations: named,
      reassuring: reassurances,
      read: { characters, capped, languages },
    };
  };

  /** "Chocolate bar" is no bar: hits inside the words of an exception do not count. */
  function dropExceptions(): void {
    for (const [concept, exception] of lexicon.exceptionOf) {
      if (hits.countOf(exception) === 0) continue;
      for (let n = hits.countOf(concept) - 1; n >= 0; n--) {
        const hit = hits.hitOf(concept, n);
        const start = hits.start[hit] as number;
        const end = hits.end[hit] as number;
        for (let k = hits.firstFrom(exception, start - LONGEST_EXCEPTION); k < hits.countOf(exception); k++) {
          const other = hits.hitOf(exception, k);
          if ((hits.start[other] as number) > start) break;
          if ((hits.end[other] as number) < end) continue;
          hits.remove(concept, n);
          break;
        }
      }
    }
  }
}

function inReadingOrder(a: Sign, b: Sign): number {
  const [first] = a.quotes;
  const [second] = b.quotes;
  if (!first || !second) return 0;
  return FIELD_NAMES.indexOf(first.field) - FIELD_NAMES.indexOf(second.field) || first.start - second.start;
}
