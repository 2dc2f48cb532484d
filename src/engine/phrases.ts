import { bitOf as grammarBit } from './grammar-words.ts';
import { type Meaning, type PhraseNode, PhraseTree } from './phrase-tree.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that may stand where a phrase says `..`. */
const WIDEST_GAP = 3;
const NEGATOR = grammarBit('negator-near') | grammarBit('negator-far');
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
const HAS_LEFT = 8;
const MEANINGS_AT = 4;
const MEANINGS_TO = 5;
const LEFT_STATE = 6;

/** Where found phrases go: the first token, and the token after the last. */
export interface PhraseSink {
  add(concept: number, start: number, end: number, value: number): void;
}

/** More ways than ordinary texts ever take; a hostile text makes the reader forget and begin again. */
const MOST_WAYS = 400_000;
/** Steps from word to word: as good as without a bound. */
const UNBOUNDED = 2 ** 30;

/**
 * All phrases of all concepts in one tree over word symbols. A phrase hangs at its anchor, the word that the fewest
 * phrases use, because that is where it is looked for: then the words to the right of it are read, then those to the
 * left. So the commonest words of a text (the, to, your) begin no search.
 *
 * Reading turns the tree into a machine where it is needed: a state is a set of places reached by the same words; its
 * ways on are spelled out when it is first left. They lie in one hash table of numbers, with a small mask per state
 * that answers most look-ups without it.
 */
export class Phrases {
  private readonly vocabulary: Vocabulary;
  private readonly tree = new PhraseTree();

  private readonly nodes: (readonly PhraseNode[])[] = [];
  /** The meanings of all states, one state's after the other's. */
  private concepts = new Int32Array(1 << 12);
  private values = new Float64Array(1 << 12);
  private meanings = 0;
  /** Per state, side by side so that one look fetches all: gap state, mask of the ways on (two numbers), flags, … */
  private stateInfo = new Int32Array(STRIDE << 12);
  private fromState = new Int32Array(1 << 14);
  private bySymbol = new Int32Array(1 << 14);
  private toState = new Int32Array(1 << 14);
  private ways = 0;
  private rootWays: Map<number, PhraseNode[]> | undefined;
  /** Per list of symbols: the state that a phrase anchored at such a word leads to, mask of the symbols (two numbers). */
  private listInfo = new Int32Array(STRIDE << 12);
  private knownLists = 0;

  private tokens!: Tokens;
  private lists!: Int32Array;
  private sink!: PhraseSink;
  private steps = 0;
  private mostSteps = UNBOUNDED;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a folded phrase such as `hand|give .. over`. Call `finish` after the last one. */
  add(phrase: string, meanings: readonly Meaning[]): void {
    this.tree.add(phrase, meanings);
  }

  /** @param commonest words of the language, the commonest first: no anchors where a phrase has any other */
  finish(commonest: readonly string[]): void {
    this.tree.finish(this.vocabulary, commonest);
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
   * Finds every phrase in the tokens and gives it to the sink, in the order of anchors.
   *
   * @param lists per token, its index into the vocabulary's lists
   * @param steps from word to word that are taken at most; past them nothing more is found
   */
  scan(tokens: Tokens, lists: Int32Array, sink: PhraseSink, steps: number = UNBOUNDED): void {
    const { sentence, count } = tokens;
    this.steps = 0;
    this.mostSteps = steps;
    if (this.ways > MOST_WAYS) this.forget();
    this.learnLists();
    this.tokens = tokens;
    this.lists = lists;
    this.sink = sink;
    const { listInfo } = this;
    for (let at = 0; at < count; at++) {
      const list = lists[at] as number;
      if (list === 0) continue;
      if (this.steps > steps) return;
      let state = listInfo[list * STRIDE] as number;
      if (state === NONE) continue;
      if (state === UNKNOWN) {
        state = this.startOf(list);
        if (state === NONE) continue;
      }
      const info = this.stateInfo;
      const base = state * STRIDE;
      const flags = info[base + FLAGS] as number;
      if ((flags & IS_SPELLED) === 0) {
        this.arrive(state, at, at + 1, false);
        continue;
      }
      if (flags & HAS_MEANING) this.tell(base, at, at + 1);
      // The usual case in few steps: a word that could be part of a phrase, and is not.
      const here = sentence[at];
      const next = at + 1;
      if (next < count && sentence[next] === here && meets(info, base, listInfo, (lists[next] as number) * STRIDE))
        this.step(state, at, next, next, false);
      if (flags & HAS_GAP) this.acrossGap(info[base + GAP_STATE] as number, at, next, false);
      if (flags & HAS_LEFT) this.turnLeft(this.stateInfo[base + LEFT_STATE] as number, at, next);
    }
  }

  private tell(at: number, from: number, to: number): void {
    const last = this.stateInfo[at + MEANINGS_TO] as number;
    for (let m = this.stateInfo[at + MEANINGS_AT] as number; m < last; m++)
      this.sink.add(this.concepts[m] as number, from, to, this.values[m] as number);
  }

  private startOf(list: number): number {
    this.rootWays ??= this.spelledOut([this.tree.root]);
    const symbols = this.vocabulary.lists[list] as number[];
    const nodes = symbols.flatMap((symbol) => this.rootWays?.get(symbol) ?? []);
    const state = nodes.length > 0 ? this.stateOf(nodes) : NONE;
    this.listInfo[list * STRIDE] = state;
    return state;
  }

  private stateOf(nodes: readonly PhraseNode[]): number {
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
    this.attach(
      state,
      GAP_STATE,
      HAS_GAP,
      nodes.map((node) => node.gap).filter((gap) => gap !== undefined),
    );
    this.attach(
      state,
      LEFT_STATE,
      HAS_LEFT,
      nodes.map((node) => node.left).filter((left) => left !== undefined),
    );
    return state;
  }

  private attach(state: number, place: number, flag: number, nodes: readonly PhraseNode[]): void {
    if (nodes.length === 0) return;
    const other = this.stateOf(nodes);
    this.stateInfo[state * STRIDE + place] = other;
    this.stateInfo[state * STRIDE + FLAGS]! |= flag;
  }

  private spelledOut(nodes: readonly PhraseNode[]): Map<number, PhraseNode[]> {
    const targets = new Map<number, PhraseNode[]>();
    for (const node of nodes)
      for (const [word, target] of node.ways ?? [])
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

  /** A state is reached: the words from `from` to before `to` are read. */
  private arrive(state: number, from: number, to: number, isLeft: boolean): void {
    if (((this.stateInfo[state * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) this.spell(state);
    const flags = this.stateInfo[state * STRIDE + FLAGS] as number;
    if (flags & HAS_MEANING) this.tell(state * STRIDE, from, to);
    this.step(state, from, to, isLeft ? from - 1 : to, isLeft);
    if (flags & HAS_GAP) this.acrossGap(this.stateInfo[state * STRIDE + GAP_STATE] as number, from, to, isLeft);
    if (flags & HAS_LEFT) this.turnLeft(this.stateInfo[state * STRIDE + LEFT_STATE] as number, from, to);
  }

  private turnLeft(state: number, from: number, to: number): void {
    if (from === 0) return;
    if (((this.stateInfo[state * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) this.spell(state);
    const info = this.stateInfo;
    const at = from - 1;
    if (meets(info, state * STRIDE, this.listInfo, (this.lists[at] as number) * STRIDE))
      this.step(state, from, to, at, true);
    if ((info[state * STRIDE + FLAGS] as number) & HAS_GAP)
      this.acrossGap(info[state * STRIDE + GAP_STATE] as number, from, to, true);
  }

  private acrossGap(gap: number, from: number, to: number, isLeft: boolean): void {
    if (((this.stateInfo[gap * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) this.spell(gap);
    const { sentence, count } = this.tokens;
    const low = this.stateInfo[gap * STRIDE + LOW] as number;
    const high = this.stateInfo[gap * STRIDE + HIGH] as number;
    const here = sentence[from];
    const way = isLeft ? -1 : 1;
    let at = isLeft ? from - 1 : to;
    for (
      let skipped = 0;
      skipped <= WIDEST_GAP && at >= 0 && at < count && sentence[at] === here;
      skipped++, at += way
    ) {
      const list = (this.lists[at] as number) * STRIDE;
      if (((low & (this.listInfo[list + LOW] as number)) | (high & (this.listInfo[list + HIGH] as number))) !== 0)
        this.step(gap, from, to, at, isLeft);
      // "You may not leave" is no "may leave".
      if (((this.tokens.bits[at] as number) & NEGATOR) !== 0) return;
    }
  }

  /** Takes the ways on from a state that the word at `at` allows. */
  private step(state: number, from: number, to: number, at: number, isLeft: boolean): void {
    const { tokens } = this;
    if (at < 0 || at >= tokens.count || tokens.sentence[at] !== tokens.sentence[from]) return;
    const here = this.lists[at] as number;
    if (here === 0) return;
    if (((this.stateInfo[state * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) this.spell(state);
    if (!meets(this.stateInfo, state * STRIDE, this.listInfo, here * STRIDE)) return;
    const low = this.stateInfo[state * STRIDE + LOW] as number;
    const high = this.stateInfo[state * STRIDE + HIGH] as number;
    const symbols = this.vocabulary.lists[here] as number[];
    for (let i = 0; i < symbols.length; i++) {
      if (++this.steps > this.mostSteps) return;
      const symbol = symbols[i] as number;
      const bit = bitOf(symbol);
      if (((bit < 32 ? low : high) & (1 << (bit & 31))) === 0) continue;
      const mask = this.fromState.length - 1;
      for (let slot = hash(state, symbol) & mask; ; slot = (slot + 1) & mask) {
        const key = this.fromState[slot] as number;
        if (key === 0) break;
        if (key !== state + 1 || this.bySymbol[slot] !== symbol) continue;
        this.arrive(this.toState[slot] as number, isLeft ? at : from, isLeft ? to : at + 1, isLeft);
        break;
      }
    }
  }
}

/** Whether the masks of a state's ways and of a word's symbols have a bit in common. */
function meets(states: Int32Array, state: number, lists: Int32Array, list: number): boolean {
  return (
    (((states[state + LOW] as number) & (lists[list + LOW] as number)) |
      ((states[state + HIGH] as number) & (lists[list + HIGH] as number))) !==
    0
  );
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
