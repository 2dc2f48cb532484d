import { arabicWordStarts } from './arabic-clitics.ts';
import { kindOf, UNSPACED } from './characters.ts';
import { mix, spread, WORD_SEED } from './word-hash.ts';

const EXACT = 1;
const PREFIX = 2;
const SUFFIX = 3;
const INFIX = 4;
const SEED = [0, WORD_SEED, 0x2c9277b5, 0x3779fb9d, 0x4cf5ad43];
/** Numbers a slot of the table of patterns, and how many slots there are for each pattern: most words end at a free one. */
const SLOT = 2;
const FREE = 4;

/**
 * The patterns of the rules: `word`, `word*`, `*word` and `*word*`, each with a number, its symbol.
 *
 * One hash table holds all patterns. A word is hashed once from the left (giving every prefix), once from the right
 * (every suffix) and, when there are infix patterns, from each letter, so the cost depends on the word's length only.
 */
export class WordPatterns {
  private readonly patterns: string[] = [];
  private readonly patternKind: number[] = [];
  private readonly ids = new Map<string, number>();
  /** Two numbers a slot: the symbol and one, 0 where it is free, and the hash of its text. */
  private table = new Int32Array(1 << 12);
  private prefixLengths = 0;
  private suffixLengths = 0;
  private infixLengths = 0;
  private longestInfix = 0;

  /** Whether any pattern is of a script that is written without spaces. */
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
    if (this.patterns.length * SLOT * FREE > this.table.length) this.grow();
    this.put(symbol);
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

  /**
   * The symbols of all patterns that a folded word fits, in rising order.
   *
   * @param chars folded code units; the word is `chars[at … at + length - 1]`
   * @param exactHash `mix` over them from `WORD_SEED`
   */
  fitting(chars: Uint16Array, at: number, length: number, exactHash: number): number[] {
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
    if (found.length > 1) found.sort((a, b) => a - b);
    return found;
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
