import type { Hits } from './hits.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that may stand where a phrase says `..`. */
const WIDEST_GAP = 3;
const GAP = '..';
const NONE = -1;
const UNKNOWN = -2;

/** What a phrase stands for: a concept, with a value for number, money and time words. */
export interface Meaning {
  concept: number;
  value: number;
}

/** A place in the tree. Ways on are kept as written, `hand|give` as one, and spelled out when first taken. */
interface Node {
  ways: Map<string, Node>;
  gap: Node | undefined;
  meanings: Meaning[];
}

/** More ways than ordinary texts ever take; a hostile text makes the reader forget and begin again. */
const MOST_WAYS = 400_000;
const NOTHING: readonly Meaning[] = [];

/**
 * All phrases of all concepts in one tree over word symbols. Reading turns the tree into a machine where it is needed:
 * a state is a set of places reached by the same words; its ways on are spelled out when it is first left. They lie in
 * one hash table of numbers, with a small mask per state that answers most look-ups without it.
 */
export class PhraseTrie {
  private readonly vocabulary: Vocabulary;
  private readonly root = newNode();

  private readonly nodes: (readonly Node[])[] = [];
  private readonly meanings: (readonly Meaning[])[] = [];
  private readonly gaps: number[] = [];
  private isSpelled = new Uint8Array(1 << 12);
  private lowMask = new Int32Array(1 << 12);
  private highMask = new Int32Array(1 << 12);
  private fromState = new Int32Array(1 << 14);
  private bySymbol = new Int32Array(1 << 14);
  private toState = new Int32Array(1 << 14);
  private ways = 0;
  private rootWays: Map<number, Node[]> | undefined;
  /** For each list of symbols, the state that a phrase beginning with such a word leads to; -1 for none. */
  private starts = new Int32Array(1 << 12).fill(UNKNOWN);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a folded phrase such as `hand|give .. over`. */
  add(phrase: string, meanings: readonly Meaning[]): void {
    let node = this.root;
    for (const word of phrase.split(' ')) {
      if (word === GAP) {
        node.gap ??= newNode();
        node = node.gap;
        continue;
      }
      let target = node.ways.get(word);
      if (!target) {
        target = newNode();
        node.ways.set(word, target);
      }
      node = target;
    }
    if (node !== this.root)
      for (const meaning of meanings)
        if (!node.meanings.some((m) => m.concept === meaning.concept)) node.meanings.push(meaning);
  }

  /** Call once after the last phrase: makes the words of all phrases known to the vocabulary. */
  finish(): void {
    const visit = (node: Node): void => {
      for (const [word, target] of node.ways) {
        if (word.includes('|')) for (const member of word.split('|')) this.vocabulary.symbol(member);
        else this.vocabulary.symbol(word);
        visit(target);
      }
      if (node.gap) visit(node.gap);
    };
    visit(this.root);
  }

  private forget(): void {
    this.nodes.length = 0;
    this.meanings.length = 0;
    this.gaps.length = 0;
    this.isSpelled.fill(0);
    this.lowMask.fill(0);
    this.highMask.fill(0);
    this.fromState.fill(0);
    this.starts.fill(UNKNOWN);
    this.ways = 0;
  }

  /** Finds every phrase in the tokens and writes it to `hits`, in the order of first words. */
  scan(tokens: Tokens, hits: Hits): void {
    const { list, count } = tokens;
    if (this.ways > MOST_WAYS) this.forget();
    const lists = this.vocabulary.lists.length;
    if (lists > this.starts.length) {
      const starts = new Int32Array(lists * 2).fill(UNKNOWN);
      starts.set(this.starts);
      this.starts = starts;
    }
    const { starts } = this;
    for (let from = 0; from < count; from++) {
      const first = list[from] as number;
      if (first === 0) continue;
      let state = starts[first] as number;
      if (state === UNKNOWN) state = this.startOf(first);
      if (state !== NONE) this.read(state, from, from + 1, tokens, hits);
    }
  }

  private startOf(list: number): number {
    this.rootWays ??= this.spelledOut([this.root]);
    const symbols = this.vocabulary.lists[list] as number[];
    const nodes = symbols.flatMap((symbol) => this.rootWays?.get(symbol) ?? []);
    const state = nodes.length > 0 ? this.stateOf(nodes) : NONE;
    this.starts[list] = state;
    return state;
  }

  private stateOf(nodes: readonly Node[]): number {
    const state = this.nodes.length;
    if (state === this.isSpelled.length) {
      this.isSpelled = extend(this.isSpelled, new Uint8Array(state * 2));
      this.lowMask = extend(this.lowMask, new Int32Array(state * 2));
      this.highMask = extend(this.highMask, new Int32Array(state * 2));
    }
    const meanings: Meaning[] = [];
    for (const node of nodes)
      for (const meaning of node.meanings)
        if (!meanings.some((m) => m.concept === meaning.concept)) meanings.push(meaning);
    this.nodes.push(nodes);
    this.meanings.push(meanings.length > 0 ? meanings : NOTHING);
    this.gaps.push(NONE);
    const gaps = nodes.map((node) => node.gap).filter((gap) => gap !== undefined);
    if (gaps.length > 0) this.gaps[state] = this.stateOf(gaps);
    return state;
  }

  private spelledOut(nodes: readonly Node[]): Map<number, Node[]> {
    const targets = new Map<number, Node[]>();
    for (const node of nodes)
      for (const [word, target] of node.ways)
        for (const member of word.includes('|') ? word.split('|') : [word]) {
          const symbol = this.vocabulary.symbol(member);
          const others = targets.get(symbol);
          if (others) others.push(target);
          else targets.set(symbol, [target]);
        }
    return targets;
  }

  /** Writes the ways on from a state, merged where several phrases share a word. */
  private spell(state: number): void {
    this.isSpelled[state] = 1;
    for (const [symbol, nodes] of this.spelledOut(this.nodes[state] ?? [])) {
      const target = this.stateOf(nodes);
      const bit = bitOf(symbol);
      if (bit < 32) this.lowMask[state]! |= 1 << bit;
      else this.highMask[state]! |= 1 << (bit - 32);
      if (++this.ways * 2 > this.fromState.length) this.grow();
      this.put(state, symbol, target);
    }
  }

  private put(state: number, symbol: number, target: number): void {
    const mask = this.fromState.length - 1;
    let slot = hash(state, symbol) & mask;
    while (this.fromState[slot] !== 0) slot = (slot + 1) & mask;
    this.fromState[slot] = state + 1;
    this.bySymbol[slot] = symbol;
    this.toState[slot] = target;
  }

  private grow(): void {
    const { fromState, bySymbol, toState } = this;
    this.fromState = new Int32Array(fromState.length * 2);
    this.bySymbol = new Int32Array(fromState.length * 2);
    this.toState = new Int32Array(fromState.length * 2);
    for (let i = 0; i < fromState.length; i++)
      if (fromState[i] !== 0) this.put((fromState[i] as number) - 1, bySymbol[i] as number, toState[i] as number);
  }

  private read(state: number, from: number, at: number, tokens: Tokens, hits: Hits): void {
    const meanings = this.meanings[state] as readonly Meaning[];
    for (let i = 0; i < meanings.length; i++) {
      const { concept, value } = meanings[i] as Meaning;
      hits.add(concept, from, at, value);
    }
    this.step(state, from, at, tokens, hits);
    const gap = this.gaps[state] as number;
    if (gap !== NONE)
      for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) this.step(gap, from, at + skipped, tokens, hits);
  }

  private step(state: number, from: number, at: number, tokens: Tokens, hits: Hits): void {
    if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[from]) return;
    const here = tokens.list[at] as number;
    if (here === 0) return;
    if (this.isSpelled[state] === 0) this.spell(state);
    const low = this.lowMask[state] as number;
    const high = this.highMask[state] as number;
    if ((low | high) === 0) return;
    const symbols = this.vocabulary.lists[here] as number[];
    for (let i = 0; i < symbols.length; i++) {
      const symbol = symbols[i] as number;
      const bit = bitOf(symbol);
      if (((bit < 32 ? low >>> bit : high >>> (bit - 32)) & 1) === 0) continue;
      const mask = this.fromState.length - 1;
      for (let slot = hash(state, symbol) & mask; ; slot = (slot + 1) & mask) {
        const key = this.fromState[slot] as number;
        if (key === 0) break;
        if (key !== state + 1 || this.bySymbol[slot] !== symbol) continue;
        this.read(this.toState[slot] as number, from, at + 1, tokens, hits);
        break;
      }
    }
  }
}

function bitOf(symbol: number): number {
  return Math.imul(symbol, 0x9e3779b1) >>> 26;
}

function hash(state: number, symbol: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function extend<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}

function newNode(): Node {
  return { ways: new Map(), gap: undefined, meanings: [] };
}
