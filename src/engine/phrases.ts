import { bitOf as grammarBit } from './grammar-words.ts';
import {
  FLAGS,
  GAP_STATE,
  HAS_GAP,
  HAS_LEFT,
  HAS_LEFT_GAP,
  HAS_MEANING,
  HAS_START,
  HIGH,
  IS_SPELLED,
  LEFT_LOW,
  LEFT_STATE,
  LOW,
  MEANINGS_AT,
  MEANINGS_TO,
  PhraseStates,
  START_LOW,
  START_STATE,
  STRIDE,
} from './phrase-states.ts';
import { type Meaning, PhraseTree } from './phrase-tree.ts';
import { NO_STATE } from './phrase-ways.ts';
import { mayHold, meets } from './symbol-masks.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that may stand where a phrase says `..`. */
const WIDEST_GAP = 3;
const NEGATOR = grammarBit('negator-near') | grammarBit('negator-far');
/** Steps from word to word: as good as without a bound. */
const UNBOUNDED = 2 ** 30;

/** Where found phrases go: the first token, and the token after the last. */
export interface PhraseSink {
  add(concept: number, start: number, end: number, value: number): void;
}

/**
 * Looks for all phrases of all concepts at once. A phrase is looked for at its anchor, the word that the fewest phrases
 * use: then the words to the right of it are read, then those to the left. So the commonest words of a text (the, to,
 * your) begin no search.
 */
export class Phrases {
  private readonly vocabulary: Vocabulary;
  private readonly tree = new PhraseTree();
  private readonly states: PhraseStates;

  private tokens!: Tokens;
  private lists!: Int32Array;
  private sink!: PhraseSink;
  private steps = 0;
  private mostSteps = UNBOUNDED;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.states = new PhraseStates(vocabulary, this.tree);
  }

  /** Adds the words of a folded phrase such as `hand|give .. over`. Call `finish` after the last one. */
  add(words: readonly string[], meanings: readonly Meaning[]): void {
    this.tree.add(words, meanings);
  }

  /** @param commonest words of the language, the commonest first: no anchors where a phrase has any other */
  finish(commonest: readonly string[]): void {
    this.tree.finish(this.vocabulary, commonest);
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
    this.states.prepare();
    this.tokens = tokens;
    this.lists = lists;
    this.sink = sink;
    const { states } = this;
    const { listInfo } = states;
    for (let at = 0; at < count; at++) {
      const list = lists[at] as number;
      if (list === 0) continue;
      if (this.steps > steps) return;
      const base = list * STRIDE;
      const flags = (listInfo[base + FLAGS] as number) || states.startOf(list);
      if ((flags & HAS_START) === 0) continue;
      const state = listInfo[base + START_STATE] as number;
      if (flags & HAS_MEANING) this.tell(state * STRIDE, at, at + 1);
      const next = at + 1;
      if (
        next < count &&
        sentence[next] === sentence[at] &&
        meets(listInfo, base + START_LOW, listInfo, (lists[next] as number) * STRIDE + LOW)
      )
        this.step(state, at, next, next, false);
      if (flags & HAS_GAP) this.acrossGap(states.info[state * STRIDE + GAP_STATE] as number, at, next, false);
      if ((flags & HAS_LEFT) === 0 || at === 0) continue;
      if (meets(listInfo, base + LEFT_LOW, listInfo, (lists[at - 1] as number) * STRIDE + LOW))
        this.step(states.info[state * STRIDE + LEFT_STATE] as number, at, next, at - 1, true);
      if (flags & HAS_LEFT_GAP) {
        const left = states.info[state * STRIDE + LEFT_STATE] as number;
        this.acrossGap(states.info[left * STRIDE + GAP_STATE] as number, at, next, true);
      }
    }
  }

  private tell(at: number, from: number, to: number): void {
    const { states } = this;
    const last = states.info[at + MEANINGS_TO] as number;
    for (let m = states.info[at + MEANINGS_AT] as number; m < last; m++)
      this.sink.add(states.concepts[m] as number, from, to, states.values[m] as number);
  }

  /** A state is reached: the words from `from` to before `to` are read. */
  private arrive(state: number, from: number, to: number, isLeft: boolean): void {
    const { states } = this;
    if (((states.info[state * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) states.spell(state);
    const flags = states.info[state * STRIDE + FLAGS] as number;
    if (flags & HAS_MEANING) this.tell(state * STRIDE, from, to);
    this.step(state, from, to, isLeft ? from - 1 : to, isLeft);
    if (flags & HAS_GAP) this.acrossGap(states.info[state * STRIDE + GAP_STATE] as number, from, to, isLeft);
    if (flags & HAS_LEFT) this.turnLeft(states.info[state * STRIDE + LEFT_STATE] as number, from, to);
  }

  private turnLeft(state: number, from: number, to: number): void {
    if (from === 0) return;
    const { states } = this;
    if (((states.info[state * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) states.spell(state);
    const info = states.info;
    const at = from - 1;
    if (meets(info, state * STRIDE + LOW, states.listInfo, (this.lists[at] as number) * STRIDE + LOW))
      this.step(state, from, to, at, true);
    if ((info[state * STRIDE + FLAGS] as number) & HAS_GAP)
      this.acrossGap(info[state * STRIDE + GAP_STATE] as number, from, to, true);
  }

  private acrossGap(gap: number, from: number, to: number, isLeft: boolean): void {
    const { states } = this;
    if (((states.info[gap * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) states.spell(gap);
    const { sentence, count } = this.tokens;
    const low = states.info[gap * STRIDE + LOW] as number;
    const high = states.info[gap * STRIDE + HIGH] as number;
    const here = sentence[from];
    const way = isLeft ? -1 : 1;
    let at = isLeft ? from - 1 : to;
    for (
      let skipped = 0;
      skipped <= WIDEST_GAP && at >= 0 && at < count && sentence[at] === here;
      skipped++, at += way
    ) {
      const list = (this.lists[at] as number) * STRIDE;
      if (((low & (states.listInfo[list + LOW] as number)) | (high & (states.listInfo[list + HIGH] as number))) !== 0)
        this.step(gap, from, to, at, isLeft);
      // "You may not leave" is no "may leave".
      if (((this.tokens.bits[at] as number) & NEGATOR) !== 0) return;
    }
  }

  /** Takes the ways on from a state that the word at `at` allows. */
  private step(state: number, from: number, to: number, at: number, isLeft: boolean): void {
    const { tokens, states } = this;
    if (at < 0 || at >= tokens.count || tokens.sentence[at] !== tokens.sentence[from]) return;
    const here = this.lists[at] as number;
    if (here === 0) return;
    if (((states.info[state * STRIDE + FLAGS] as number) & IS_SPELLED) === 0) states.spell(state);
    if (!meets(states.info, state * STRIDE + LOW, states.listInfo, here * STRIDE + LOW)) return;
    const low = states.info[state * STRIDE + LOW] as number;
    const high = states.info[state * STRIDE + HIGH] as number;
    const symbols = this.vocabulary.lists[here] as number[];
    for (let i = 0; i < symbols.length; i++) {
      if (++this.steps > this.mostSteps) return;
      const symbol = symbols[i] as number;
      if (!mayHold(low, high, symbol)) continue;
      const target = states.ways.next(state, symbol);
      if (target !== NO_STATE) this.arrive(target, isLeft ? at : from, isLeft ? to : at + 1, isLeft);
    }
  }
}
