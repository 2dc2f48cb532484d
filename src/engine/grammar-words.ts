import { GRAMMAR, type Grammar } from './pack.ts';
import type { Meaning } from './phrase-trie.ts';
import type { Vocabulary } from './vocabulary.ts';

const NONE: readonly Meaning[] = [];
const UNKNOWN = -1;

/** The bit of a word class in the answers of `GrammarWords.bitsOf`. */
export function bitOf(name: Grammar): number {
  return 1 << GRAMMAR.indexOf(name);
}

/**
 * Negators, units, currencies and other grammar of one word. These are the commonest words of all ("a", "to", "and"), and
 * matter only beside a number or a sign; so they are not searched for, but asked about.
 */
export class GrammarWords {
  private readonly vocabulary: Vocabulary;
  private readonly bySymbol = new Map<number, { bits: number; meanings: Meaning[] }>();
  private bits = new Int32Array(1 << 12).fill(UNKNOWN);
  private readonly meanings: (readonly Meaning[] | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a word, or a class of words `a|b`, to a word class. */
  add(word: string, name: Grammar, meaning: Meaning): void {
    for (const member of word.split('|')) {
      const symbol = this.vocabulary.symbol(member);
      const entry = this.bySymbol.get(symbol) ?? { bits: 0, meanings: [] };
      entry.bits |= bitOf(name);
      if (!entry.meanings.some((m) => m.concept === meaning.concept)) entry.meanings.push(meaning);
      this.bySymbol.set(symbol, entry);
    }
  }

  /** The word classes of a word, as bits; `list` is its index into `Vocabulary.lists`. */
  bitsOf(list: number): number {
    if (list === 0) return 0;
    if (list >= this.bits.length) {
      const bits = new Int32Array(list * 2).fill(UNKNOWN);
      bits.set(this.bits);
      this.bits = bits;
    }
    const known = this.bits[list] as number;
    return known === UNKNOWN ? this.learn(list) : known;
  }

  /** What a word means as grammar, with its value. */
  meaningsOf(list: number): readonly Meaning[] {
    if (this.bitsOf(list) === 0) return NONE;
    return this.meanings[list] ?? NONE;
  }

  private learn(list: number): number {
    let bits = 0;
    const meanings: Meaning[] = [];
    for (const symbol of this.vocabulary.lists[list] ?? []) {
      const entry = this.bySymbol.get(symbol);
      if (!entry) continue;
      bits |= entry.bits;
      for (const meaning of entry.meanings)
        if (!meanings.some((m) => m.concept === meaning.concept)) meanings.push(meaning);
    }
    this.bits[list] = bits;
    this.meanings[list] = meanings;
    return bits;
  }
}
