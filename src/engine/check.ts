import { Decider } from './decide.ts';
import { EntityFinder, markNumbers } from './entities/find-entities.ts';
import { dropExceptions } from './exceptions.ts';
import { bitOf } from './grammar-words.ts';
import { LanguageGuesser } from './guess-languages.ts';
import { Hits } from './hits.ts';
import { languageCode } from './language-code.ts';
import type { LanguageWords } from './language-words.ts';
import { combinationsOf, levelOf } from './level.ts';
import { Lexicon } from './lexicon.ts';
import { FIELD_NAMES, type FieldName, type Listing } from './listing.ts';
import { MOST_CHARACTERS } from './most-characters.ts';
import { GRAMMAR, type Pack, type PackAlternative, type PackLanguage, type PackReassurance } from './pack.ts';
import type { PhraseSink } from './phrases.ts';
import { quotesOf } from './quotes.ts';
import { isAtLeast, type Quote, type Reassurance, type Report, type Sign, STRENGTHS } from './report.ts';
import { type Alternative, prepare } from './slots.ts';
import { readStance } from './stance.ts';
import { Tokeniser } from './tokenise.ts';
import { Tokens } from './tokens.ts';

export interface CheckOptions {
  /** Most UTF-16 code units to look at, over all fields. Default: `MOST_CHARACTERS`. */
  mostCharacters?: number;
  /** Ids of rules that the reader does not want to see. */
  muted?: ReadonlySet<string>;
  /** Codes of languages to read in any case: those that the reader chose. */
  languages?: readonly string[];
}

/**
 * Checks a listing. Never throws, whatever the text; time is linear in its length. Where the text shows a language whose
 * words are not loaded, `report.read.missing` names it: load its words and check again.
 */
export interface Checker {
  (listing: Listing, options?: CheckOptions): Report;
  /** Makes the words of further languages known. */
  load(languages: readonly PackLanguage[]): void;
}

const NEGATORS = bitOf('negator-near') | bitOf('negator-far');
const TITLE = FIELD_NAMES.indexOf('title');
const PAY = FIELD_NAMES.indexOf('pay');
/** When a post was made says nothing about the offer. */
const UNREAD = new Set<FieldName>(['posted']);
const BASE_LANGUAGES = ['en', 'sw'];
/**
 * What all further packs together may cost for one listing, some 50 ms each: steps from word to word, words that are found,
 * steps of comparing. Their authors are not known to us, and ordinary packs take a thousandth.
 */
const GUESTS = { steps: 500_000, hits: 30_000, comparisons: 200_000 };

/**
 * Makes a checker from compiled rule packs. The first is our own; what the others may cost is bounded, so they find nothing
 * more past that. Building costs one pass over the words of the languages that are always read;
 * the checker reuses its buffers, so it is not to be called from within itself.
 */
export function createChecker(packs: readonly Pack[]): Checker {
  const lexicon = new Lexicon(packs);
  const tokens = new Tokens();
  const tokeniser = new Tokeniser(tokens, {
    vocabulary: lexicon.base.vocabulary,
    hasUnspaced: lexicon.base.vocabulary.hasUnspaced,
    isAbbreviation: (list) => lexicon.isAbbreviation(list),
    knows: (chars, at, length) => lexicon.knows(chars, at, length),
  });
  const guesser = new LanguageGuesser(
    lexicon.base.vocabulary,
    Object.assign({}, ...packs.map((pack) => pack.common)) as Pack['common'],
  );
  const hits = new Hits(lexicon.concepts);
  const grammar = new Hits(GRAMMAR.length);
  const found: PhraseSink = {
    add(concept, start, end, value) {
      if (concept < 0) grammar.add(~concept, start, end, value);
      else hits.add(concept, start, end, value);
    },
  };
  let guestHits = 0;
  const foundByGuests: PhraseSink = {
    add(concept, start, end, value) {
      if (++guestHits <= GUESTS.hits) hits.add(concept, start, end, value);
    },
  };
  let near = new Uint8Array(1024);
  const pay = Object.assign({}, ...packs.map((pack) => pack.pay)) as Pack['pay'];
  const entities = new EntityFinder(tokens, grammar, hits, lexicon, pay, PAY);
  const prepared = (detect: readonly PackAlternative[]): Alternative[] =>
    detect.map((alternative) => prepare(alternative, lexicon));
  const rules = packs.flatMap((pack) => pack.rules).map((rule) => ({ ...rule, detect: prepared(rule.detect) }));
  const details = (list: readonly PackReassurance[]) =>
    list.map((detail) => ({ ...detail, detect: prepared(detail.detect) }));
  const reassuring = details(packs.flatMap((pack) => pack.reassuring));
  const mentions = details(packs.flatMap((pack) => pack.mentions ?? []));
  const ownRules = packs[0]?.rules.length ?? 0;
  const combinations = packs.flatMap((pack) => pack.combinations);
  const alone = new Set(rules.filter((rule) => rule.alone).map((rule) => rule.id));
  const background = new Set(rules.filter((rule) => rule.background).map((rule) => rule.id));
  const decider = new Decider(tokens, hits, () => readStance(tokens, grammar, hits, TITLE));

  /** Cuts the listing into words, up to `most` UTF-16 code units. */
  function cut(listing: Listing, most: number): { characters: number; capped: boolean } {
    let characters = 0;
    let capped = false;
    tokens.clear();
    for (let field = 0; field < FIELD_NAMES.length; field++) {
      const name = FIELD_NAMES[field] as FieldName;
      const text = listing.fields[name]?.text;
      if (!text || UNREAD.has(name)) continue;
      const room = Math.max(0, most - characters);
      if (text.length > room) capped = true;
      characters += Math.min(text.length, room);
      tokens.texts[field] = text.length > room ? text.slice(0, room) : text;
    }
    // All fields first: whether a word is in disguise depends on the whole listing.
    tokens.texts.forEach((text, field) => {
      tokeniser.add(text, field);
    });
    return { characters, capped };
  }

  /** Looks for the words of all languages, then for sums, ages and the like. */
  function scan(
    others: readonly LanguageWords[],
    guests: readonly LanguageWords[],
    country: string | undefined,
    languages: readonly string[],
    shown: readonly string[],
  ): void {
    const { base } = lexicon;
    const { list, bits, count } = tokens;
    hits.clear();
    grammar.clear();
    if (near.length < count) near = new Uint8Array(count * 2);
    for (let t = 0; t < count; t++) bits[t] = base.grammar.bitsOf(list[t] as number);
    guesser.dropAlike(tokens, shown, NEGATORS);
    for (const words of others) words.read(tokens);
    markNumbers(tokens, near);
    const addGrammar = (words: LanguageWords, lists: Int32Array): void => {
      for (let t = 0; t < count; t++)
        if (near[t] === 1)
          for (const { concept, value } of words.grammar.meaningsOf(lists[t] as number))
            grammar.add(concept, t, t + 1, value);
      words.phrases.scan(tokens, lists, found);
    };
    addGrammar(base, list);
    for (const words of others) addGrammar(words, words.lists);
    guestHits = 0;
    const ownHits = hits.count;
    for (const words of guests) {
      words.read(tokens);
      words.phrases.scan(tokens, words.lists, foundByGuests, GUESTS.steps / guests.length);
    }
    for (let hit = 0; hit < ownHits && guestHits <= GUESTS.hits; hit++)
      for (const concept of lexicon.guestsThatInclude(hits.conceptOf(hit)) ?? [])
        foundByGuests.add(concept, hits.startOf(hit), hits.endOf(hit), hits.valueOf(hit));
    grammar.sort();
    entities.find(near, country, languages);
    hits.sort();
    dropExceptions(hits, lexicon.exceptionsFrom);
    decider.reset();
  }

  /** The words that the first alternatives to match point at; undefined when none does. */
  function quotes(detect: readonly Alternative[], listing: Listing): Quote[] | undefined {
    let all: number[][] | undefined;
    for (const alternative of detect) {
      if (!decider.mayMatch(alternative)) continue;
      const matches = decider.matches(alternative);
      if (matches.length > 0) all = all ? [...all, ...matches] : matches;
    }
    return all && quotesOf(all, tokens, hits, listing, lexicon.scene);
  }

  /** Which of these details the listing has, each with its words. */
  function said(list: typeof reassuring, listing: Listing): Reassurance[] {
    const all: Reassurance[] = [];
    for (const { id, detect } of list) {
      const found = quotes(detect, listing);
      if (found) all.push({ id, quotes: found });
    }
    return all;
  }

  function check(listing: Listing, options: CheckOptions = {}): Report {
    const { characters, capped } = cut(listing, options.mostCharacters ?? MOST_CHARACTERS);
    const shown = guesser.guess(tokens);
    const wanted = new Set([...shown, ...(options.languages ?? []).filter((code) => guesser.knows(code))]);
    const code = languageCode(listing.lang ?? '');
    if (guesser.knows(code)) wanted.add(code);
    const languages = [...BASE_LANGUAGES];
    const missing: string[] = [];
    const others: LanguageWords[] = [];
    for (const code of wanted) {
      const words = lexicon.wordsOf(code);
      if (words) others.push(words);
      (words ? languages : missing).push(code);
    }
    scan(others, lexicon.guestWords(wanted), listing.country, languages, shown);

    const signs: Sign[] = [];
    for (const [index, { id, category, strength, detect }] of rules.entries()) {
      if (index === ownRules) decider.allow(GUESTS.comparisons);
      if (options.muted?.has(id)) continue;
      const found = quotes(detect, listing);
      if (found) signs.push({ rule: id, category, strength, quotes: found });
    }
    decider.allow();
    signs.sort((a, b) => STRENGTHS.indexOf(b.strength) - STRENGTHS.indexOf(a.strength) || inReadingOrder(a, b));
    const reassurances = said(reassuring, listing);
    const named = combinationsOf(signs, combinations);
    const level = levelOf(signs, named, reassurances.length, alone, tokens.count);
    const isShown = ({ rule }: Sign): boolean =>
      !background.has(rule) || named.some((combination) => combination.rules.includes(rule));
    return {
      level,
      signs: isAtLeast(level, 'caution') ? signs.filter(isShown) : signs,
      combinations: named,
      reassuring: reassurances,
      ...(mentions.length > 0 && { mentions: said(mentions, listing) }),
      read: { characters, words: tokens.count, capped, languages, ...(missing.length > 0 && { missing }) },
    };
  }

  return Object.assign(check, { load: (languages: readonly PackLanguage[]) => lexicon.load(languages) });
}

function inReadingOrder(a: Sign, b: Sign): number {
  const [first] = a.quotes;
  const [second] = b.quotes;
  if (!first || !second) return 0;
  return FIELD_NAMES.indexOf(first.field) - FIELD_NAMES.indexOf(second.field) || first.start - second.start;
}
