import type { Vocabulary } from './vocabulary.ts';

const GAP = '..';
/** Weight of the commonest word of a language, against one for each phrase that a word is in. */
const COMMONEST = 1_000_000;
/** By Zipf's law the n-th word of a language is n times rarer than the first; the first ones are nearer to each other. */
const ZIPF_SHIFT = 10;

/** What a phrase stands for: a concept, with a value for number, money and time words. */
export interface Meaning {
  concept: number;
  value: number;
}

/** A place in the tree. Its ways on are words as written, `hand|give` as one, by their numbers. */
export interface PhraseNode {
  /** Its first way on and where that leads; `NO_WORD` when it has none. Most places have one, and a map costs ten times more. */
  word: number;
  target: PhraseNode | undefined;
  /** Its further ways on. */
  ways: Map<number, PhraseNode> | undefined;
  gap: PhraseNode | undefined;
  /** From here on the words to the left of the anchor are read. */
  left: PhraseNode | undefined;
  meanings: readonly Meaning[];
}

const NO_MEANING: readonly Meaning[] = [];
const GAP_NUMBER = 0;
const NO_WORD = -1;

/**
 * All phrases in one tree of words. A phrase hangs at its anchor, the word that the fewest phrases use: from there its
 * words to the right follow, then those to the left.
 */
export class PhraseTree {
  readonly root = newNode();
  /** Few different words make up many phrases, so each is looked up once and goes by its number from then on. */
  private readonly numbers = new Map<string, number>([[GAP, GAP_NUMBER]]);
  private readonly uses: number[] = [0];
  /** Per word as written, once `finish` was called: what it stands for in the vocabulary. */
  private readonly symbols: number[][] = [[]];
  private pending: { words: readonly number[]; meanings: readonly Meaning[] }[] = [];

  /** Adds the words of a folded phrase such as `hand|give .. over`. Call `finish` after the last one. */
  add(words: readonly string[], meanings: readonly Meaning[]): void {
    const numbers = new Array<number>(words.length);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      let number = this.numbers.get(word);
      if (number === undefined) {
        number = this.numbers.size;
        this.numbers.set(word, number);
        this.uses.push(0);
      }
      this.uses[number]!++;
      numbers[i] = number;
    }
    this.pending.push({ words: numbers, meanings });
  }

  /**
   * Hangs every phrase at its anchor and makes the words of all phrases known to the vocabulary.
   *
   * @param commonest words of the language, the commonest first: they are anchors only where a phrase has no other
   */
  finish(vocabulary: Vocabulary, commonest: readonly string[]): void {
    const common = weightsOf(commonest);
    /** Per symbol: the word, and how many phrases use it. */
    const words: string[] = [];
    const uses: number[] = [];
    let number = 0;
    for (const written of this.numbers.keys()) {
      const times = this.uses[number] as number;
      if (number !== GAP_NUMBER)
        this.symbols[number] = membersOf(written).map((word) => {
          const symbol = vocabulary.symbol(word);
          words[symbol] = word;
          uses[symbol] = (uses[symbol] ?? 0) + times;
          return symbol;
        });
      number++;
    }
    const weightOfSymbol = words.map((word, symbol) => weightOf(word, uses[symbol] as number, common));
    const weights = this.symbols.map((members) => {
      let weight = 0;
      for (const symbol of members) weight += weightOfSymbol[symbol] as number;
      return weight;
    });
    weights[GAP_NUMBER] = Number.POSITIVE_INFINITY;
    for (const phrase of this.pending)
      this.hang(phrase.words, phrase.words.length === 1 ? 0 : anchorOf(phrase.words, weights), phrase.meanings);
    this.pending = [];
  }

  /** Calls back for each way on from a place, with each symbol that it is taken by. Only after `finish`. */
  forEachWay(node: PhraseNode, visit: (symbol: number, target: PhraseNode) => void): void {
    if (node.target) for (const symbol of this.symbolsOf(node.word)) visit(symbol, node.target);
    if (node.ways)
      for (const [word, target] of node.ways) for (const symbol of this.symbolsOf(word)) visit(symbol, target);
  }

  /** The symbols that a word as written stands for: one, or those of `hand|give`. */
  private symbolsOf(word: number): readonly number[] {
    return this.symbols[word] as number[];
  }

  private hang(words: readonly number[], anchor: number, meanings: readonly Meaning[]): void {
    let node = this.root;
    for (let i = anchor; i < words.length; i++) node = next(node, words[i] as number);
    if (anchor > 0) {
      node.left ??= newNode();
      node = node.left;
      for (let i = anchor - 1; i >= 0; i--) node = next(node, words[i] as number);
    }
    if (node.meanings.length === 0) node.meanings = meanings;
    else
      for (const meaning of meanings)
        if (!node.meanings.some((m) => m.concept === meaning.concept)) node.meanings = [...node.meanings, meaning];
  }
}

function next(node: PhraseNode, word: number): PhraseNode {
  if (word === GAP_NUMBER) {
    node.gap ??= newNode();
    return node.gap;
  }
  if (node.word === word) return node.target as PhraseNode;
  const known = node.ways?.get(word);
  if (known) return known;
  const made = newNode();
  if (node.word === NO_WORD) {
    node.word = word;
    node.target = made;
  } else {
    node.ways ??= new Map();
    node.ways.set(word, made);
  }
  return made;
}

function membersOf(word: string): string[] {
  return word.includes('|') ? word.split('|') : [word];
}

/** The place of the word that is likely the rarest. */
function anchorOf(words: readonly number[], weights: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    const weight = weights[words[i] as number] as number;
    if (weight >= least) continue;
    least = weight;
    best = i;
  }
  return best;
}

/** The weights of the commonest words and of the stems that they begin with, such as `work*`. */
function weightsOf(commonest: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) => weights.set(word, (weights.get(word) ?? 0) + weight);
  for (const [rank, word] of commonest.entries()) {
    const weight = COMMONEST / (rank + ZIPF_SHIFT);
    add(word, weight);
    for (let length = 1; length <= word.length; length++) add(`${word.slice(0, length)}*`, weight);
  }
  return weights;
}

/** The less, the rarer a word is likely to be: used by few phrases, long, and no stem. */
function weightOf(word: string, uses: number, common: ReadonlyMap<string, number>): number {
  const { length } = word;
  return (common.get(word) ?? 0) + uses * (length <= 3 ? 8 : length === 4 ? 3 : 1) * (word.includes('*') ? 2 : 1);
}

function newNode(): PhraseNode {
  return { word: NO_WORD, target: undefined, ways: undefined, gap: undefined, left: undefined, meanings: NO_MEANING };
}
