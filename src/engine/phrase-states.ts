import type { Meaning, PhraseNode, PhraseTree } from './phrase-tree.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In place of a state: no phrase is anchored at a word of this list. */
export const NO_STATE = -1;
/** In place of a state: which one a list leads to was not yet worked out. */
export const UNKNOWN_STATE = -2;

/** Numbers per state in `PhraseStates.info`, and per list in `PhraseStates.listInfo`. */
export const STRIDE = 8;
/** Of a state and of a list: the two halves of the mask of its symbols; `maskBit` says which bit a symbol has. */
export const LOW = 1;
export const HIGH = 2;
/** Of a state: where to go on when words may be skipped. Only with `HAS_GAP`. */
export const GAP_STATE = 0;
/** Of a state: what it has, of the four bits that follow. */
export const FLAGS = 3;
/** Its ways on are written; `spell` does that. */
export const IS_SPELLED = 1;
export const HAS_MEANING = 2;
export const HAS_GAP = 4;
export const HAS_LEFT = 8;
/** Of a state: its first meaning in `concepts` and `values`, and the one after its last. */
export const MEANINGS_AT = 4;
export const MEANINGS_TO = 5;
/** Of a state: where to go on with the words to the left of the anchor. Only with `HAS_LEFT`. */
export const LEFT_STATE = 6;

/** More ways than ordinary texts ever take; a hostile text makes the reader forget and begin again. */
const MOST_WAYS = 400_000;

/**
 * The tree of phrases as a machine, made where it is needed: a state is a set of places reached by the same words; its
 * ways on are spelled out when it is first left. They lie in one hash table of numbers, with a small mask per state
 * that answers most look-ups without it.
 */
export class PhraseStates {
  private readonly vocabulary: Vocabulary;
  private readonly tree: PhraseTree;

  private readonly nodes: (readonly PhraseNode[])[] = [];
  /** The meanings of all states, one state's after the other's. */
  concepts = new Int32Array(1 << 12);
  values = new Float64Array(1 << 12);
  private meanings = 0;
  /** Per state, side by side so that one look fetches all: gap state, mask of the ways on (two numbers), flags, … */
  info = new Int32Array(STRIDE << 12);
  private fromState = new Int32Array(1 << 14);
  private bySymbol = new Int32Array(1 << 14);
  private toState = new Int32Array(1 << 14);
  private ways = 0;
  private rootWays: Map<number, PhraseNode[]> | undefined;
  /** Per list of symbols: the state that a phrase anchored at such a word leads to, mask of the symbols (two numbers). */
  listInfo = new Int32Array(STRIDE << 12);
  private knownLists = 0;

  /** @param tree whose `finish` is called before the first text is read */
  constructor(vocabulary: Vocabulary, tree: PhraseTree) {
    this.vocabulary = vocabulary;
    this.tree = tree;
  }

  /** To be called before a text is read: forgets what hostile texts have left, and takes in lists that are new. */
  prepare(): void {
    if (this.ways > MOST_WAYS) this.forget();
    this.learnLists();
  }

  private forget(): void {
    this.nodes.length = 0;
    this.meanings = 0;
    this.info.fill(0);
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
      this.listInfo[at] = UNKNOWN_STATE;
      this.listInfo[at + LOW] = 0;
      this.listInfo[at + HIGH] = 0;
      for (const symbol of lists[this.knownLists] as number[]) {
        const bit = maskBit(symbol);
        this.listInfo[at + (bit < 32 ? LOW : HIGH)]! |= 1 << (bit & 31);
      }
    }
  }

  /** Works out the state that a phrase anchored at a word of this list leads to, or `NO_STATE`, and keeps it in `listInfo`. */
  startOf(list: number): number {
    this.rootWays ??= this.spelledOut([this.tree.root]);
    const symbols = this.vocabulary.lists[list] as number[];
    const nodes = symbols.flatMap((symbol) => this.rootWays?.get(symbol) ?? []);
    const state = nodes.length > 0 ? this.stateOf(nodes) : NO_STATE;
    this.listInfo[list * STRIDE] = state;
    return state;
  }

  /** Writes the ways on from a state, merged where several phrases share a word. */
  spell(state: number): void {
    this.info[state * STRIDE + FLAGS]! |= IS_SPELLED;
    for (const [symbol, nodes] of this.spelledOut(this.nodes[state] ?? [])) {
      const target = this.stateOf(nodes);
      const bit = maskBit(symbol);
      this.info[state * STRIDE + (bit < 32 ? LOW : HIGH)]! |= 1 << (bit & 31);
      if (++this.ways * 2 > this.fromState.length) this.grow();
      this.put(state, symbol, target);
    }
  }

  /** The state that a word with this symbol leads to from a state whose ways are spelled out; `NO_STATE` when it has no such way. */
  next(state: number, symbol: number): number {
    const mask = this.fromState.length - 1;
    for (let slot = hash(state, symbol) & mask; ; slot = (slot + 1) & mask) {
      const key = this.fromState[slot] as number;
      if (key === 0) return NO_STATE;
      if (key === state + 1 && this.bySymbol[slot] === symbol) return this.toState[slot] as number;
    }
  }

  private stateOf(nodes: readonly PhraseNode[]): number {
    const state = this.nodes.length;
    const at = state * STRIDE;
    if (at === this.info.length) {
      const info = new Int32Array(at * 2);
      info.set(this.info);
      this.info = info;
    }
    const meanings: Meaning[] = [];
    for (const node of nodes)
      for (const meaning of node.meanings)
        if (!meanings.some((m) => m.concept === meaning.concept)) meanings.push(meaning);
    this.nodes.push(nodes);
    this.info[at + MEANINGS_AT] = this.meanings;
    for (const { concept, value } of meanings) {
      if (this.meanings === this.concepts.length) {
        this.concepts = extend(this.concepts, new Int32Array(this.meanings * 2));
        this.values = extend(this.values, new Float64Array(this.meanings * 2));
      }
      this.concepts[this.meanings] = concept;
      this.values[this.meanings++] = value;
    }
    this.info[at + MEANINGS_TO] = this.meanings;
    if (meanings.length > 0) this.info[at + FLAGS]! |= HAS_MEANING;
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
    this.info[state * STRIDE + place] = other;
    this.info[state * STRIDE + FLAGS]! |= flag;
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
}

/** Whether the masks of a state's ways and of a word's symbols have a bit in common. */
export function meets(states: Int32Array, state: number, lists: Int32Array, list: number): boolean {
  return (
    (((states[state + LOW] as number) & (lists[list + LOW] as number)) |
      ((states[state + HIGH] as number) & (lists[list + HIGH] as number))) !==
    0
  );
}

/** Which of the 64 bits of a mask a symbol has. */
export function maskBit(symbol: number): number {
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
