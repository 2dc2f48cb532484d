import { extended } from './extended.ts';
import type { Meaning, PhraseNode, PhraseTree } from './phrase-tree.ts';
import { PhraseWays } from './phrase-ways.ts';
import { putSymbol } from './symbol-masks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Numbers per state in `PhraseStates.info`, and per list in `PhraseStates.listInfo`. */
export const STRIDE = 8;
/** Of a list: the state that a phrase anchored at such a word leads to. Only with `HAS_START`. */
export const START_STATE = 0;
/** Of a state and of a list: the two halves of the mask of its symbols. */
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

/**
 * The tree of phrases as a machine, made where it is needed: a state is a set of places reached by the same words; its
 * ways on are spelled out when it is first left. A small mask per state answers most look-ups without them.
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
  /** From the states whose ways are spelled out. */
  readonly ways = new PhraseWays();
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
    if (this.ways.isFull) this.forget();
    this.learnLists();
  }

  private forget(): void {
    this.nodes.length = 0;
    this.meanings = 0;
    this.info.fill(0);
    this.ways.forget();
    this.knownLists = 0;
  }

  private learnLists(): void {
    const { lists } = this.vocabulary;
    if (lists.length * STRIDE > this.listInfo.length)
      this.listInfo = extended(this.listInfo, new Int32Array(lists.length * STRIDE * 2));
    for (; this.knownLists < lists.length; this.knownLists++) {
      const at = this.knownLists * STRIDE;
      this.listInfo.fill(0, at, at + STRIDE);
      for (const symbol of lists[this.knownLists] as number[]) putSymbol(this.listInfo, at + LOW, symbol);
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
      putSymbol(this.info, state * STRIDE + LOW, symbol);
      this.ways.add(state, symbol, target);
    }
  }

  private stateOf(nodes: readonly PhraseNode[]): number {
    const state = this.nodes.length;
    const at = state * STRIDE;
    if (at === this.info.length) {
      this.info = extended(this.info, new Int32Array(at * 2));
    }
    const meanings: Meaning[] = [];
    for (const node of nodes)
      for (const meaning of node.meanings)
        if (!meanings.some((m) => m.concept === meaning.concept)) meanings.push(meaning);
    this.nodes.push(nodes);
    this.info[at + MEANINGS_AT] = this.meanings;
    for (const { concept, value } of meanings) {
      if (this.meanings === this.concepts.length) {
        this.concepts = extended(this.concepts, new Int32Array(this.meanings * 2));
        this.values = extended(this.values, new Float64Array(this.meanings * 2));
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
      this.tree.forEachWay(node, (symbol, target) => {
        const others = targets.get(symbol);
        if (others) others.push(target);
        else targets.set(symbol, [target]);
      });
    return targets;
  }
}
