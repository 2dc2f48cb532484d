import type { Hits } from '../hits.ts';
import { GRAMMAR_NUMBER, type Grammar } from '../pack.ts';
import { AFTER_JOINER, IS_NUMBER, type Tokens } from '../tokens.ts';

/** Nothing of this kind stands there. */
export const NONE = -1;
/** The longest grammar phrase that is looked for backwards. */
const LONGEST_PHRASE = 4;
/** How far behind and before a sum its period may stand. */
const PERIOD_BEHIND = 5;
const PERIOD_BEFORE = 4;

/** A length of time and the token after its words. */
export interface Period {
  /** Index into `PERIODS`. */
  period: number;
  end: number;
}

/** What grammar words stand around a token: the question that all readers of numbers ask. */
export class Around {
  readonly tokens: Tokens;
  private readonly grammar: Hits;
  /** Per token, a bit for each word class of which a hit begins there, or ends right before: most questions end here. */
  private begins = new Int32Array(1024);
  private ends = new Int32Array(1024);

  constructor(tokens: Tokens, grammar: Hits) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** To be called when the grammar of a text is sorted, before anything is asked. */
  prepare(): void {
    const { grammar } = this;
    const places = this.tokens.count + 1;
    if (this.begins.length < places) {
      this.begins = new Int32Array(places * 2);
      this.ends = new Int32Array(places * 2);
    } else {
      this.begins.fill(0, 0, places);
      this.ends.fill(0, 0, places);
    }
    for (let hit = 0; hit < grammar.count; hit++) {
      const bit = 1 << grammar.conceptOf(hit);
      this.begins[grammar.startOf(hit)]! |= bit;
      this.ends[grammar.endOf(hit)]! |= bit;
    }
  }

  /** The longest hit of a word class that begins at the token, or `NONE`. */
  at(name: Grammar, token: number): number {
    const { grammar } = this;
    const concept = GRAMMAR_NUMBER[name];
    if (((this.begins[token] ?? 0) & (1 << concept)) === 0) return NONE;
    const count = grammar.countOf(concept);
    let best = NONE;
    for (let n = grammar.firstFrom(concept, token); n < count; n++) {
      const hit = grammar.hitOf(concept, n);
      if (grammar.startOf(hit) !== token) break;
      if (best === NONE || grammar.endOf(hit) > grammar.endOf(best)) best = hit;
    }
    return best;
  }

  /** As `at`, where the token stands in the same sentence as another. */
  atSame(name: Grammar, token: number, other: number): number {
    return this.isSame(other, token) ? this.at(name, token) : NONE;
  }

  /** The longest hit that ends right before the token, in one sentence: in "R$ 300" that is R$, not $. */
  endingAt(name: Grammar, token: number): number {
    const { grammar } = this;
    const concept = GRAMMAR_NUMBER[name];
    let best = NONE;
    if (((this.ends[token] ?? 0) & (1 << concept)) === 0) return best;
    for (let from = token - 1; from >= Math.max(0, token - LONGEST_PHRASE) && this.isSame(from, token - 1); from--) {
      for (let n = grammar.firstFrom(concept, from); n < grammar.countOf(concept); n++) {
        const hit = grammar.hitOf(concept, n);
        if (grammar.startOf(hit) !== from) break;
        if (grammar.endOf(hit) === token) best = hit;
      }
    }
    return best;
  }

  startOf(hit: number): number {
    return this.grammar.startOf(hit);
  }

  endOf(hit: number): number {
    return this.grammar.endOf(hit);
  }

  valueOf(hit: number): number {
    return this.grammar.valueOf(hit);
  }

  /** All starts of phrases of several words of a class. */
  startsOfPhrases(name: Grammar): Set<number> {
    const { grammar } = this;
    const concept = GRAMMAR_NUMBER[name];
    const starts = new Set<number>();
    for (let n = 0; n < grammar.countOf(concept); n++) {
      const hit = grammar.hitOf(concept, n);
      if (this.endOf(hit) - this.startOf(hit) > 1) starts.add(this.startOf(hit));
    }
    return starts;
  }

  isSame(a: number, b: number): boolean {
    return b >= 0 && b < this.tokens.count && this.tokens.sentence[a] === this.tokens.sentence[b];
  }

  isNumber(token: number): boolean {
    return ((this.tokens.flags[token] as number) & IS_NUMBER) !== 0;
  }

  /** A period named at a token: "per month", "/month", "monthly". */
  periodAt(token: number): Period | undefined {
    const adverb = this.at('adverb', token);
    if (adverb >= 0) return { period: this.valueOf(adverb), end: this.endOf(adverb) };
    const per = this.at('per', token);
    if (per >= 0) {
      const unit = this.at('unit', this.endOf(per));
      if (unit >= 0 && this.isSame(token, this.startOf(unit)))
        return { period: this.valueOf(unit), end: this.endOf(unit) };
    }
    const unit = this.at('unit', token);
    if (unit >= 0 && (this.tokens.before[token] as number) & AFTER_JOINER)
      return { period: this.valueOf(unit), end: this.endOf(unit) };
    return undefined;
  }

  /** The period that a sum is for; undefined when none is named near it. */
  periodNear(start: number, end: number): number | undefined {
    for (let token = end; token < end + PERIOD_BEHIND && this.isSame(start, token); token++) {
      const found = this.periodAt(token);
      if (found) return found.period;
    }
    for (let token = start - 1; token >= start - PERIOD_BEFORE && this.isSame(start, token); token--) {
      const adverb = this.at('adverb', token);
      if (adverb >= 0) return this.valueOf(adverb);
    }
    return undefined;
  }
}
