import type { Vocabulary } from './vocabulary.ts';

const UNKNOWN = -1;

/** Classes that words belong to, up to 31 of them, as bits. A word's classes are gathered when it is first asked for. */
export class WordClasses {
  protected readonly vocabulary: Vocabulary;
  private readonly bySymbol = new Map<number, number>();
  private isFresh = true;
  private bits = new Int32Array(1 << 12).fill(UNKNOWN);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a folded word or stem to the classes of `bits`. */
  put(word: string, bits: number): number {
    this.forget();
    const symbol = this.vocabulary.symbol(word);
    this.bySymbol.set(symbol, (this.bySymbol.get(symbol) ?? 0) | bits);
    return symbol;
  }

  /** What was gathered no longer holds. */
  protected forget(): void {
    if (this.isFresh) return;
    this.bits.fill(UNKNOWN);
    this.isFresh = true;
  }

  /** The classes of a word, as bits; `list` is its index into `Vocabulary.lists`. */
  bitsOf(list: number): number {
    if (list === 0) return 0;
    if (list >= this.bits.length) {
      const bits = new Int32Array(list * 2).fill(UNKNOWN);
      bits.set(this.bits);
      this.bits = bits;
    }
    const known = this.bits[list] as number;
    if (known !== UNKNOWN) return known;
    this.isFresh = false;
    let bits = 0;
    for (const symbol of this.vocabulary.lists[list] ?? []) bits |= this.bySymbol.get(symbol) ?? 0;
    this.bits[list] = bits;
    return bits;
  }
}
