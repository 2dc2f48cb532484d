import type { GrammarWords } from './grammar-words.ts';
import type { Hits } from './hits.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that may stand where a phrase says `..`. */
const WIDEST_GAP = 3;
const GAP = '..';
const NONE = -1;
const UNKNOWN = -2;

/** Numbers per state and per list. */
const STRIDE = 8;
const LOW = 1;
const HIGH = 2;
const GAP_STATE = 0;
const FLAGS = 3;
const IS_SPELLED = 1;
const HAS_MEANING = 2;
const HAS_GAP = 4;
const MEANINGS_AT = 4;
const MEANINGS_TO = 5;

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

/**
 * All phrases of all concepts in one tree over word symbols. Reading turns the tree into a machine where it is needed:
 * a state is a set of places reached by the same words; its ways on are spelled out when it is first left. They lie in
 * one hash table of numbers, with a small mask per state that answers most look-ups without it.
 */
export class PhraseTrie {
  private readonly vocabulary: Vocabulary;
  private readonly root = newNode();

  private readonly nodes: (readonly Node[])[] = [];
  /** The meanings of all states, one state's after the other's. */
  private concepts = new Int32Array(1 << 12);
  private values = new Float64Array(1 << 12);
  private meanings = 0;
  /** Per state, side by side so that one look fetches all: mask of the ways on (two numbers), gap state, flags. */
  private stateInfo = new Int32Array(STRIDE << 12);
  private fromState = new Int32Array(1 << 14);
  private bySymbol = new Int32Array(1 << 14);
  private toState = new Int32Array(1 << 14);
  private ways = 0;
  private rootWays: Map<number, Node[]> | undefined;
  /** Per list of symbols: the state that a phrase beginning with such a word leads to, mask of the symbols (two numbers). */
  private listInfo = new Int32Array(STRIDE << 12);
  private knownLists = 0;

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
    this.meanings = 0;
    this.stateInfo.fill(0);
    this.fromState.fill(0);
    this.knownLists = 0;
    this.ways = 0;
  }

  private learnLists(): void {
    const { lists } = this.vocabulary;
    if (lists.length * STRIDE > this.listInfo.length) {
      const info = new Int32Array(lists.length * STRIDE * 2);
      info.set(this.listInfo);
      this.listInfo = info;
    }
    for (; this.knownLists < lists.length; this.knownLists++) {
      const at = this.knownLists * STRIDE;
      this.listInfo[at] = UNKNOWN;
      this.listInfo[at + LOW] = 0;
      this.listInfo[at + HIGH] = 0;
      for (const symbol of lists[this.knownLists] as number[]) {
        const bit = bitOf(symbol);
        this.listInfo[at + (bit < 32 ? LOW : HIGH)]! |= 1 << (bit & 31);
      }
    }
  }

  /**
   * Finds every phrase in the tokens and writes it to `hits`, in the order of first words; of the grammar words only
   * those that `near` marks.
   */
  scan(tokens: Tokens, hits: Hits, words: GrammarWords, near: Uint8Array): void {
    const { list, sentence, count } = tokens;
    if (this.ways > MOST_WAYS) this.forget();
    this.learnLists();
    const { listInfo } = this;
    for (let from = 0; from < count; from++) {
      const first = list[from] as number;
      if (first === 0) continue;
      if (near[from] === 1) {
        const grammar = words.meaningsOf(first);
        for (let i = 0; i < grammar.length; i++) {
          const { concept, value } = grammar[i] as Meaning;
          hits.add(concept, from, from + 1, value);
        }
      }
      let state = listInfo[first * STRIDE] as number;
      if (state === UNKNOWN) state = this.startOf(first);
      if (state === NONE) continue;
      const info = this.stateInfo;
      const at = state * STRIDE;
      const flags = info[at + FLAGS] as number;
      if ((flags & IS_SPELLED) === 0) {
        this.read(state, from, from + 1, tokens, hits);
        continue;
      }
      if (flags & HAS_MEANING) this.tell(at, from, from + 1, hits);
      // The usual case in few steps: a word that could begin a phrase, and does not.
      const here = sentence[from];
      const next = from + 1;
      if (next >= count || sentence[next] !== here) continue;
      const there = (list[next] as number) * STRIDE;
      if (
        (((info[at + LOW] as number) & (listInfo[there + LOW] as number)) |
          ((info[at + HIGH] as number) & (listInfo[there + HIGH] as number))) !==
        0
      )
        this.step(state, from, next, tokens, hits);
      if ((flags & HAS_GAP) === 0) continue;
      const gap = info[at + GAP_STATE] as number;
      const low = this.stateInfo[gap * STRIDE + LOW] as number;
      const high = this.stateInfo[gap * STRIDE + HIGH] as number;
      const isNew = ((this.stateInfo[gap * STRIDE + FLAGS] as number) & IS_SPELLED) === 0;
      for (let t = next; t <= next + WIDEST_GAP && t < count && sentence[t] === here; t++) {
        const target = (list[t] as number) * STRIDE;
        if (isNew || ((low & (listInfo[target + LOW] as number)) | (high & (listInfo[target + HIGH] as number))) !== 0)
          this.step(gap, from, t, tokens, hits);
      }
    }
  }

  private tell(at: number, from: number, to: number, hits: Hits): void {
    const last = this.stateInfo[at + MEANINGS_TO] as number;
    for (let m = this.stateInfo[at + MEANINGS_AT] as number; m < last; m++)
      hits.add(this.concepts[m] as number, from, to, this.values[m] as number);
  }

  private startOf(list: number): number {
    this.rootWays ??= this.spelledOut([this.root]);
    const symbols = this.vocabulary.lists[list] as number[];
    const nodes = symbols.flatMap((symbol) => this.rootWays?.get(symbol) ?? []);
    const state = nodes.length > 0 ? this.stateOf(nodes) : NONE;
    this.listInfo[list * STRIDE] = state;
    return state;
  }

  private stateOf(nodes: readonly Node[]): number {
    const state = this.nodes.length;
    const at = state * STRIDE;
    if (at === this.stateInfo.length) {
      const info = new Int32Array(at * 2);
      info.set(this.stateInfo);
      this.stateInfo = info;
    }
    const meanings: Meaning[] = [];
    for (const node of nodes)
      for (const meaning of node.meanings)
        if (!meanings.some((m) => m.concept === meaning.concept)) meanings.push(meaning);
    this.nodes.push(nodes);
    this.stateInfo[at + MEANINGS_AT] = this.meanings;
    for (const { concept, value } of meanings) {
      if (this.meanings === this.concepts.length) {
        this.concepts = extend(this.concepts, new Int32Array(this.meanings * 2));
        this.values = extend(this.values, new Float64Array(this.meanings * 2));
      }
      this.concepts[this.meanings] = concept;
      this.values[this.meanings++] = value;
    }
    this.stateInfo[at + MEANINGS_TO] = this.meanings;
    if (meanings.length > 0) this.stateInfo[at + FLAGS]! |= HAS_MEANING;
    const gaps = nodes.map((node) => node.gap).filter((gap) => gap !== undefined);
    if (gaps.length > 0) {
      const gap = this.stateOf(gaps);
      this.stateInfo[at + GAP_STATE] = gap;
      this.stateInfo[at + FLAGS]! |= HAS_GAP;
    }
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
    this.stateInfo[state * STRIDE + FLAGS]! |= IS_SPELLED;
    for (const [symbol, nodes] of this.spelledOut(this.nodes[state] ?? [])) {
      const target = this.stateOf(nodes);
      const bit = bitOf(symbol);
      this.stateInfo[state * STRIDE + (bit < 32 ? LOW : HIGH)]! |= 1 << (bit & 31);
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
    if (((this.stateInfo[state * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) this.spell(state);
    const flags = this.stateInfo[state * STRIDE + FLAGS] as number;
    if (flags & HAS_MEANING) this.tell(state * STRIDE, from, at, hits);
    this.step(state, from, at, tokens, hits);
    if ((flags & HAS_GAP) === 0) return;
    const gap = this.stateInfo[state * STRIDE + GAP_STATE] as number;
    for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) this.step(gap, from, at + skipped, tokens, hits);
  }

  private step(state: number, from: number, at: number, tokens: Tokens, hits: Hits): void {
    if (at >= tokens.count || tokens.sentence[at] !== tokens.sentence[from]) return;
    const here = tokens.list[at] as number;
    if (here === 0) return;
    if (((this.stateInfo[state * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) this.spell(state);
    const low = this.stateInfo[state * STRIDE + LOW] as number;
    const high = this.stateInfo[state * STRIDE + HIGH] as number;
    const there = here * STRIDE;
    if (((low & (this.listInfo[there + LOW] as number)) | (high & (this.listInfo[there + HIGH] as number))) === 0)
      return;
    const symbols = this.vocabulary.lists[here] as number[];
    for (let i = 0; i < symbols.length; i++) {
      const symbol = symbols[i] as number;
      const bit = bitOf(symbol);
      if (((bit < 32 ? low : high) & (1 << (bit & 31))) === 0) continue;
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

function extend<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}

function newNode(): Node {
  return { ways: new Map(), gap: undefined, meanings: [] };
}
