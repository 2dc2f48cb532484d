import type { Hits } from './hits.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that may stand where a phrase says `..`. */
const WIDEST_GAP = 3;
const GAP = '..';

/** What a phrase stands for: a concept, with a value for number, money and time words. */
export interface Meaning {
  concept: number;
  value: number;
}

/**
 * All phrases of all concepts in one tree over word symbols. A walk starts at every token that has symbols and goes as
 * deep as the longest phrase, so the cost per token is bounded by the rules, not by the text.
 */
export class PhraseTrie {
  private readonly vocabulary: Vocabulary;
  private keys = new Int32Array(1 << 12);
  private symbols = new Int32Array(1 << 12);
  private targets = new Int32Array(1 << 12);
  private edges = 0;
  private nodes = 1;
  private readonly roots: number[] = [];
  private readonly meanings: (Meaning[] | undefined)[] = [];
  private readonly gapFrom: (number | undefined)[] = [];

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a folded phrase such as `hand .. over`. */
  add(phrase: string, meaning: Meaning): void {
    let node = 0;
    for (const word of phrase.split(' ')) {
      if (word === '') continue;
      if (word === GAP) {
        this.gapFrom[node] ??= this.nodes++;
        node = this.gapFrom[node] as number;
      } else {
        node = this.step(node, this.vocabulary.symbol(word));
      }
    }
    if (node === 0) return;
    const list = this.meanings[node] ?? [];
    this.meanings[node] = list;
    if (!list.some((m) => m.concept === meaning.concept && m.value === meaning.value)) list.push(meaning);
  }

  private step(node: number, symbol: number): number {
    const found = this.follow(node, symbol);
    if (found !== 0) return found;
    const target = this.nodes++;
    if (node === 0) {
      this.roots[symbol] = target;
      return target;
    }
    if (++this.edges * 2 > this.keys.length) this.grow();
    this.insert(node, symbol, target);
    return target;
  }

  private insert(node: number, symbol: number, target: number): void {
    const mask = this.keys.length - 1;
    let slot = hash(node, symbol) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = node;
    this.symbols[slot] = symbol;
    this.targets[slot] = target;
  }

  private grow(): void {
    const { keys, symbols, targets } = this;
    const size = keys.length * 2;
    this.keys = new Int32Array(size);
    this.symbols = new Int32Array(size);
    this.targets = new Int32Array(size);
    for (let i = 0; i < keys.length; i++)
      if (keys[i] !== 0) this.insert(keys[i] as number, symbols[i] as number, targets[i] as number);
  }

  private follow(node: number, symbol: number): number {
    if (node === 0) return this.roots[symbol] ?? 0;
    const mask = this.keys.length - 1;
    let slot = hash(node, symbol) & mask;
    for (;;) {
      const key = this.keys[slot];
      if (key === 0) return 0;
      if (key === node && this.symbols[slot] === symbol) return this.targets[slot] as number;
      slot = (slot + 1) & mask;
    }
  }

  /** Finds every phrase in the tokens and writes it to `hits`, in the order of first words. */
  scan(tokens: Tokens, hits: Hits): void {
    const { list, sentence, count } = tokens;
    const lists = this.vocabulary.lists;
    for (let at = 0; at < count; at++) {
      const here = list[at] as number;
      if (here === 0) continue;
      const symbols = lists[here] as number[];
      for (let i = 0; i < symbols.length; i++) {
        const node = this.roots[symbols[i] as number];
        if (node !== undefined) this.walk(node, at, at + 1, sentence[at] as number, tokens, hits);
      }
    }
  }

  private walk(node: number, from: number, next: number, sentence: number, tokens: Tokens, hits: Hits): void {
    const meanings = this.meanings[node];
    if (meanings !== undefined)
      for (let i = 0; i < meanings.length; i++) {
        const { concept, value } = meanings[i] as Meaning;
        hits.add(concept, from, next, value);
      }
    this.advance(node, from, next, sentence, tokens, hits);
    const gap = this.gapFrom[node];
    if (gap === undefined) return;
    for (let skipped = 0; skipped <= WIDEST_GAP; skipped++)
      this.advance(gap, from, next + skipped, sentence, tokens, hits);
  }

  private advance(node: number, from: number, at: number, sentence: number, tokens: Tokens, hits: Hits): void {
    if (at >= tokens.count || tokens.sentence[at] !== sentence) return;
    const here = tokens.list[at] as number;
    if (here === 0) return;
    const symbols = this.vocabulary.lists[here] as number[];
    for (let i = 0; i < symbols.length; i++) {
      const target = this.follow(node, symbols[i] as number);
      if (target !== 0) this.walk(target, from, at + 1, sentence, tokens, hits);
    }
  }
}

function hash(node: number, symbol: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
