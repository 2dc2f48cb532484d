/**
 * Which word patterns of the rules a word of the text fits. Patterns are `word`, `word*`, `*word` and `*word*`.
 *
 * One hash table holds all patterns. A word is hashed once from the left (giving every prefix), once from the right
 * (every suffix) and, when there are infix patterns, from each letter, so the cost depends on the word's length only.
 * Answers are kept in a table of bounded size, since texts repeat their words.
 */

import { arabicWordStarts } from './arabic-clitics.ts';
import { kindOf, UNSPACED } from './characters.ts';

const EXACT = 1;
const PREFIX = 2;
const SUFFIX = 3;
const INFIX = 4;
/** Where the hash of a word starts. */
export const WORD_SEED = 0x1b873593;
const SEED = [0, WORD_SEED, 0x2c9277b5, 0x3779fb9d, 0x4cf5ad43];
/** Longer words are not words; they are left alone. */
export const LONGEST_WORD = 40;
/** Numbers a slot of the table of patterns, and how many slots there are for each pattern: most words end at a free one. */
const SLOT = 2;
const FREE = 4;
/** Sets of two kept answers: a new one takes the place of the older of its set, so common words are always at hand. */
const MEMO_SETS = 1 << 15;
/** Numbers a set; with two to spare it never lies across two lines of the cache. */
const SET = 8;
const OLDER = 4;
const KEY = 1;
const LIST = 2;
/** What `known` says of a word that it has not met. */
export const UNKNOWN_WORD = -1;

/** One step of the hash of a word. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** One step of the second hash, of another family than the first. */
export function mixAgain(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function spread(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return folded ^ (folded >>> 13);
}

/** Lists of symbols, each stored once; list 0 is the empty list. */
export class Vocabulary {
  private readonly patterns: string[] = [];
  private readonly patternKind: number[] = [];
  private readonly ids = new Map<string, number>();
  /** Two numbers a slot: the symbol and one, 0 where it is free, and the hash of its text. */
  private table = new Int32Array(1 << 12);
  private size = 0;
  private prefixLengths = 0;
  private suffixLengths = 0;
  private infixLengths = 0;
  private longestInfix = 0;

  private readonly listIds = new Map<string, number>([['', 0]]);
  readonly lists: number[][] = [[]];

  /**
   * Three numbers an answer: hash, key, list. The key is a second hash with the length; two words that share both do not
   * occur. 0 where nothing is kept.
   */
  private readonly memo = new Int32Array(MEMO_SETS * SET);
  private isEmpty = true;

  /** Whether any word is of a script that is written without spaces. */
  hasUnspaced = false;

  /** Number of patterns; symbols are `0 … count - 1`. */
  get count(): number {
    return this.patterns.length;
  }

  /** The symbol of a folded pattern such as `passport*`; the same pattern always gets the same symbol. */
  symbol(pattern: string): number {
    const before = this.ids.get(pattern);
    if (before !== undefined) return before;
    const symbol = this.patterns.length;
    this.ids.set(pattern, symbol);
    const open = pattern.startsWith('*');
    const close = pattern.endsWith('*');
    const kind = open ? (close ? INFIX : SUFFIX) : close ? PREFIX : EXACT;
    const text = pattern.slice(open ? 1 : 0, close ? -1 : undefined);
    const bit = 1 << Math.min(text.length, 31);
    if (kind === PREFIX) this.prefixLengths |= bit;
    if (kind === SUFFIX) this.suffixLengths |= bit;
    if (kind === INFIX) {
      this.infixLengths |= bit;
      this.longestInfix = Math.max(this.longestInfix, text.length);
    }
    if (kindOf(text.charCodeAt(0)) === UNSPACED) this.hasUnspaced = true;
    this.patterns.push(text);
    this.patternKind.push(kind);
    if (++this.size * SLOT * FREE > this.table.length) this.grow();
    this.put(symbol);
    this.forget();
    return symbol;
  }

  private hashOfPattern(symbol: number): number {
    const text = this.patterns[symbol] as string;
    const kind = this.patternKind[symbol] as number;
    let hash = SEED[kind] as number;
    if (kind === SUFFIX) for (let i = text.length - 1; i >= 0; i--) hash = mix(hash, text.charCodeAt(i));
    else for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
    return hash;
  }

  private put(symbol: number): void {
    const { table } = this;
    const hash = this.hashOfPattern(symbol);
    const mask = table.length - 1;
    let slot = (spread(hash) * SLOT) & mask;
    while (table[slot] !== 0) slot = (slot + SLOT) & mask;
    table[slot] = symbol + 1;
    table[slot + 1] = hash;
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 2);
    for (let symbol = 0; symbol < this.patterns.length - 1; symbol++) this.put(symbol);
  }

  /** The symbol of the pattern of this kind that equals the characters, or -1. */
  private find(kind: number, hash: number, chars: Uint16Array, at: number, length: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let slot = (spread(hash) * SLOT) & mask;
    for (;;) {
      const entry = table[slot] as number;
      if (entry === 0) return -1;
      if (table[slot + 1] === hash && this.patternKind[entry - 1] === kind) {
        const text = this.patterns[entry - 1] as string;
        let i = text.length === length ? 0 : length + 1;
        while (i < length && text.charCodeAt(i) === chars[at + i]) i++;
        if (i === length) return entry - 1;
      }
      slot = (slot + SLOT) & mask;
    }
  }

  private forget(): void {
    if (this.isEmpty) return;
    this.memo.fill(0);
    this.isEmpty = true;
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
    const { memo } = this;
    const key = (check << 6) | length;
    const at = (spread(hash) & (MEMO_SETS - 1)) * SET;
    if (memo[at + KEY] === key && memo[at] === hash) return memo[at + LIST] as number;
    if (memo[at + OLDER + KEY] === key && memo[at + OLDER] === hash) return memo[at + OLDER + LIST] as number;
    return UNKNOWN_WORD;
  }

  /** Finds the list of a word of at most `LONGEST_WORD` letters that `known` does not know, and keeps it. */
  learn(chars: Uint16Array, at: number, length: number, hash: number, check: number): number {
    const { memo } = this;
    const list = this.classify(chars, at, length, hash);
    this.isEmpty = false;
    const set = (spread(hash) & (MEMO_SETS - 1)) * SET;
    memo[set + OLDER] = memo[set] as number;
    memo[set + OLDER + KEY] = memo[set + KEY] as number;
    memo[set + OLDER + LIST] = memo[set + LIST] as number;
    memo[set] = hash;
    memo[set + KEY] = (check << 6) | length;
    memo[set + LIST] = list;
    return list;
  }

  private classify(chars: Uint16Array, at: number, length: number, exactHash: number): number {
    const found: number[] = [];
    this.addFromStart(found, chars, at, length, exactHash);
    for (const from of arabicWordStarts(chars, at, length)) {
      let hash = WORD_SEED;
      for (let i = at + from; i < at + length; i++) hash = mix(hash, chars[i] as number);
      this.addFromStart(found, chars, at + from, length - from, hash);
    }
    if (this.suffixLengths !== 0) {
      let hash = SEED[SUFFIX] as number;
      for (let n = 1; n <= length; n++) {
        hash = mix(hash, chars[at + length - n] as number);
        if ((this.suffixLengths & (1 << Math.min(n, 31))) === 0) continue;
        const symbol = this.find(SUFFIX, hash, chars, at + length - n, n);
        if (symbol >= 0) found.push(symbol);
      }
    }
    if (this.infixLengths !== 0) {
      for (let from = 0; from < length; from++) {
        let hash = SEED[INFIX] as number;
        const most = Math.min(length - from, this.longestInfix);
        for (let n = 1; n <= most; n++) {
          hash = mix(hash, chars[at + from + n - 1] as number);
          if ((this.infixLengths & (1 << Math.min(n, 31))) === 0) continue;
          const symbol = this.find(INFIX, hash, chars, at + from, n);
          if (symbol >= 0 && !found.includes(symbol)) found.push(symbol);
        }
      }
    }
    if (found.length === 0) return 0;
    found.sort((a, b) => a - b);
    const key = found.join();
    let list = this.listIds.get(key);
    if (list === undefined) {
      list = this.lists.length;
      this.lists.push(found);
      this.listIds.set(key, list);
    }
    return list;
  }

  /** Adds the exact pattern and the prefixes that fit. */
  private addFromStart(found: number[], chars: Uint16Array, at: number, length: number, exactHash: number): void {
    const exact = this.find(EXACT, exactHash, chars, at, length);
    if (exact >= 0 && !found.includes(exact)) found.push(exact);
    if (this.prefixLengths === 0) return;
    let hash = SEED[PREFIX] as number;
    for (let n = 1; n <= length; n++) {
      hash = mix(hash, chars[at + n - 1] as number);
      if ((this.prefixLengths & (1 << Math.min(n, 31))) === 0) continue;
      const symbol = this.find(PREFIX, hash, chars, at, n);
      if (symbol >= 0 && !found.includes(symbol)) found.push(symbol);
    }
  }
}
