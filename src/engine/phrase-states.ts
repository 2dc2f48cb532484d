import type { Meaning, PhraseNode, PhraseTree } from './phrase-tree.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In place of a state: there is none. */
export const NO_STATE = -1;

/** Numbers per state in `PhraseStates.info`, and per list in `PhraseStates.listInfo`. */
export const STRIDE = 8;
/** Of a list: the state that a phrase anchored at such a word leads to. Only with `HAS_START`. */
export const START_STATE = 0;
/** Of a state and of a list: the two halves of the mask of its symbols; `maskBit` says which bit a symbol has. */
export const LOW = 1;
export const HIGH = 2;
/** Of a state: where to go on when words may be skipped. Only with `HAS_GAP`. */
export const GAP_STATE = 0;
/** Of a state, and of a list for its start state: what it has, of the bits that follow. */
export const FLAGS = 3;
/** Its ways on are written; `spell` does that. */
export const IS_SPELLED = 1;
export const HAS_MEANING = 2;
export const HAS_GAP = 4;
export const HAS_LEFT = 8;
/** Of a list only: phrases are anchored at such words; and words may be skipped to the left of the anchor. */
export const HAS_START = 16;
export const HAS_LEFT_GAP = 32;
/** Of a state: its first meaning in `concepts` and `values`, and the one after its last. */
export const MEANINGS_AT = 4;
export const MEANINGS_TO = 5;
/** Of a state: where to go on with the words to the left of the anchor. Only with `HAS_LEFT`. */
export const LEFT_STATE = 6;

/**
 * Of a list: the masks of its start state and of the state to its left, two halves each. Most words of a text are no
 * more than the first word of a phrase, and these say so without a look at any state.
 */
export const START_LOW = 4;
export const START_HIGH = 5;
export const LEFT_LOW = 6;
export const LEFT_HIGH = 7;

/** Numbers per way in `PhraseStates.ways`: the state it leaves, counted from 1, its symbol, the state it leads to. */
const WAY = 4;
const BY_SYMBOL = 1;
const TO_STATE = 2;

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
  /** A hash table; the numbers of a way lie side by side, as those of a state do. */
  private ways = new Int32Array(WAY << 14);
  private wayCount = 0;
  private rootWays: Map<number, PhraseNode[]> | undefined;
  /** Per list of symbols: start state, mask of the symbols (two numbers), flags, masks of the states it begins with. */
  listInfo = new Int32Array(STRIDE << 12);
  private knownLists = 0;

  /** @param tree whose `finish` is called before the first text is read */
  constructor(vocabulary: Vocabulary, tree: PhraseTree) {
    this.vocabulary = vocabulary;
    this.tree = tree;
  }

  /** To be called before a text is read: forgets what hostile texts have left, and takes in lists that are new. */
  prepare(): void {
    if (this.wayCount > MOST_WAYS) this.forget();
    this.learnLists();
  }

  private forget(): void {
    this.nodes.length = 0;
    this.meanings = 0;
    this.info.fill(0);
    this.ways.fill(0);
    this.knownLists = 0;
    this.wayCount = 0;
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
      this.listInfo.fill(0, at, at + STRIDE);
      for (const symbol of lists[this.knownLists] as number[]) {
        const bit = maskBit(symbol);
        this.listInfo[at + (bit < 32 ? LOW : HIGH)]! |= 1 << (bit & 31);
      }
    }
  }

  /** Works out how phrases begin at a word of this list, keeps it in `listInfo`, and returns its flags. */
  startOf(list: number): number {
    this.rootWays ??= this.spelledOut([this.tree.root]);
    const { listInfo } = this;
    const at = list * STRIDE;
    const symbols = this.vocabulary.lists[list] as number[];
    const nodes = symbols.flatMap((symbol) => this.rootWays?.get(symbol) ?? []);
    let flags = IS_SPELLED;
    if (nodes.length > 0) {
      const state = this.stateOf(nodes);
      this.spell(state);
      flags = HAS_START | (this.info[state * STRIDE + FLAGS] as number);
      listInfo[at + START_STATE] = state;
      listInfo[at + START_LOW] = this.info[state * STRIDE + LOW] as number;
      listInfo[at + START_HIGH] = this.info[state * STRIDE + HIGH] as number;
      if (flags & HAS_LEFT) {
        const left = this.info[state * STRIDE + LEFT_STATE] as number;
        this.spell(left);
        listInfo[at + LEFT_LOW] = this.info[left * STRIDE + LOW] as number;
        listInfo[at + LEFT_HIGH] = this.info[left * STRIDE + HIGH] as number;
        if ((this.info[left * STRIDE + FLAGS] as number) & HAS_GAP) flags |= HAS_LEFT_GAP;
      }
    }
    listInfo[at + FLAGS] = flags;
    return flags;
  }

  /** Writes the ways on from a state, merged where several phrases share a word. */
  spell(state: number): void {
    this.info[state * STRIDE + FLAGS]! |= IS_SPELLED;
    for (const [symbol, nodes] of this.spelledOut(this.nodes[state] ?? [])) {
      const target = this.stateOf(nodes);
      const bit = maskBit(symbol);
      this.info[state * STRIDE + (bit < 32 ? LOW : HIGH)]! |= 1 << (bit & 31);
      if (++this.wayCount * 2 * WAY > this.ways.length) this.grow();
      this.put(state, symbol, target);
    }
  }

  /** The state that a word with this symbol leads to from a state whose ways are spelled out; `NO_STATE` when it has no such way. */
  next(state: number, symbol: number): number {
    const { ways } = this;
    const mask = ways.length - 1;
    for (let at = (hash(state, symbol) * WAY) & mask; ; at = (at + WAY) & mask) {
      const key = ways[at] as number;
      if (key === 0) return NO_STATE;
      if (key === state + 1 && ways[at + BY_SYMBOL] === symbol) return ways[at + TO_STATE] as number;
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
    const { ways } = this;
    const mask = ways.length - 1;
    let at = (hash(state, symbol) * WAY) & mask;
    while (ways[at] !== 0) at = (at + WAY) & mask;
    ways[at] = state + 1;
    ways[at + BY_SYMBOL] = symbol;
    ways[at + TO_STATE] = target;
  }

  private grow(): void {
    const { ways } = this;
    this.ways = new Int32Array(ways.length * 2);
    for (let at = 0; at < ways.length; at += WAY)
      if (ways[at] !== 0)
        this.put((ways[at] as number) - 1, ways[at + BY_SYMBOL] as number, ways[at + TO_STATE] as number);
  }
}

/** Whether two masks have a bit in common; each is two halves that lie side by side from the place that is given. */
export function meets(one: Int32Array, at: number, other: Int32Array, otherAt: number): boolean {
  return (
    (((one[at] as number) & (other[otherAt] as number)) |
      ((one[at + 1] as number) & (other[otherAt + 1] as number))) !==
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
