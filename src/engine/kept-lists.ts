import { spread } from './word-hash.ts';

/** Sets of two kept answers: a new one takes the place of the older of its set, so common words are always at hand. */
const SETS = 1 << 15;
/** Numbers a set; with two to spare it never lies across two lines of the cache. */
const SET = 8;
const OLDER = 4;
const KEY = 1;
const LIST = 2;
/** In place of a list: the word has not been met, or was pushed out. */
export const UNKNOWN_WORD = -1;

/** The lists of words that were met, in a table of bounded size, since texts repeat their words. */
export class KeptLists {
  /**
   * Three numbers an answer: hash, key, list. The key is a second hash with the length; two words that share both do not
   * occur. 0 where nothing is kept.
   */
  private readonly table = new Int32Array(SETS * SET);
  private isEmpty = true;

  /**
   * The list that was kept for a word, or `UNKNOWN_WORD`.
   *
   * @param hash `mix` over its folded code units from `WORD_SEED`
   * @param check `mixAgain` over them from 0
   * @param length in code units, at most 63
   */
  get(hash: number, check: number, length: number): number {
    const { table } = this;
    const key = (check << 6) | length;
    const at = (spread(hash) & (SETS - 1)) * SET;
    if (table[at + KEY] === key && table[at] === hash) return table[at + LIST] as number;
    if (table[at + OLDER + KEY] === key && table[at + OLDER] === hash) return table[at + OLDER + LIST] as number;
    return UNKNOWN_WORD;
  }

  /** Keeps the list of a word that is not kept yet; the word is given as to `get`. */
  keep(hash: number, check: number, length: number, list: number): void {
    const { table } = this;
    this.isEmpty = false;
    const set = (spread(hash) & (SETS - 1)) * SET;
    table[set + OLDER] = table[set] as number;
    table[set + OLDER + KEY] = table[set + KEY] as number;
    table[set + OLDER + LIST] = table[set + LIST] as number;
    table[set] = hash;
    table[set + KEY] = (check << 6) | length;
    table[set + LIST] = list;
  }

  /** What was kept no longer holds. */
  forget(): void {
    if (this.isEmpty) return;
    this.table.fill(0);
    this.isEmpty = true;
  }
}
