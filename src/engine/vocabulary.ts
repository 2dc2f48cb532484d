import { KeptLists, UNKNOWN_WORD } from './kept-lists.ts';
import { mix, mixAgain, WORD_SEED } from './word-hash.ts';
import { WordPatterns } from './word-patterns.ts';

/** Longer words are not words; they are left alone. In code units. */
export const LONGEST_WORD = 40;

/**
 * Which word patterns of the rules a word of the text fits: its list of symbols. Lists are stored once each; list 0 is the
 * empty list.
 */
export class Vocabulary {
  private readonly patterns = new WordPatterns();
  private readonly kept = new KeptLists();
  private readonly listIds = new Map<string, number>([['', 0]]);
  /** Symbols in rising order, by the number of the list. */
  readonly lists: number[][] = [[]];

  /** Whether any word is of a script that is written without spaces. */
  get hasUnspaced(): boolean {
    return this.patterns.hasUnspaced;
  }

  /** The symbol of a folded pattern such as `passport*`; the same pattern always gets the same symbol. */
  symbol(pattern: string): number {
    const { count } = this.patterns;
    const symbol = this.patterns.symbol(pattern);
    // A new pattern may fit words whose lists are kept.
    if (symbol === count) this.kept.forget();
    return symbol;
  }

  /**
   * The list of symbols that a folded word fits.
   *
   * @param chars folded code units; the word is `chars[at … at + length - 1]`
   * @returns an index into `lists`; 0 when the word fits nothing
   */
  listOf(chars: Uint16Array, at: number, length: number): number {
    if (length === 0 || length > LONGEST_WORD) return 0;
    let hash = WORD_SEED;
    let check = 0;
    for (let i = at, end = at + length; i < end; i++) {
      hash = mix(hash, chars[i] as number);
      check = mixAgain(check, chars[i] as number);
    }
    const known = this.known(hash, check, length);
    return known === UNKNOWN_WORD ? this.learn(chars, at, length, hash, check) : known;
  }

  /**
   * As `listOf`, for a word whose hashes were made while it was read: `mix` over its code units from `WORD_SEED`, and
   * `mixAgain` from 0. `UNKNOWN_WORD` when the word has to be learnt first.
   */
  known(hash: number, check: number, length: number): number {
    return this.kept.get(hash, check, length);
  }

  /** Finds the list of a word of at most `LONGEST_WORD` letters that `known` does not know, and keeps it. */
  learn(chars: Uint16Array, at: number, length: number, hash: number, check: number): number {
    const list = this.numberOf(this.patterns.fitting(chars, at, length, hash));
    this.kept.keep(hash, check, length, list);
    return list;
  }

  private numberOf(symbols: number[]): number {
    if (symbols.length === 0) return 0;
    const key = symbols.join();
    let list = this.listIds.get(key);
    if (list === undefined) {
      list = this.lists.length;
      this.lists.push(symbols);
      this.listIds.set(key, list);
    }
    return list;
  }
}
