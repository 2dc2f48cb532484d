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

/** A place in the tree. Ways on are kept as written, `hand|give` as one, and spelled out when first taken. */
export interface PhraseNode {
  ways: Map<string, PhraseNode> | undefined;
  gap: PhraseNode | undefined;
  /** From here on the words to the left of the anchor are read. */
  left: PhraseNode | undefined;
  meanings: readonly Meaning[];
}

const NO_MEANING: readonly Meaning[] = [];

/**
 * All phrases in one tree of words. A phrase hangs at its anchor, the word that the fewest phrases use: from there its
 * words to the right follow, then those to the left.
 */
export class PhraseTree {
  readonly root = newNode();
  private pending: { words: readonly string[]; meanings: readonly Meaning[] }[] = [];

  /** Adds the words of a folded phrase such as `hand|give .. over`. Call `finish` after the last one. */
  add(words: readonly string[], meanings: readonly Meaning[]): void {
    this.pending.push({ words, meanings });
  }

  /**
   * Hangs every phrase at its anchor and makes the words of all phrases known to the vocabulary.
   *
   * @param commonest words of the language, the commonest first: they are anchors only where a phrase has no other
   */
  finish(vocabulary: Vocabulary, commonest: readonly string[]): void {
    const common = weightsOf(commonest);
    const written = new Map<string, number>();
    for (const { words } of this.pending) for (const word of words) written.set(word, (written.get(word) ?? 0) + 1);
    const uses = new Map<string, number>();
    for (const [word, times] of written)
      for (const member of membersOf(word)) uses.set(member, (uses.get(member) ?? 0) + times);
    // Few different words make up many phrases, so each is weighed once.
    const weights = new Map<string, number>([[GAP, Number.POSITIVE_INFINITY]]);
    for (const { words, meanings } of this.pending) {
      for (const word of words) {
        if (weights.has(word)) continue;
        const members = membersOf(word);
        for (const member of members) vocabulary.symbol(member);
        weights.set(word, weightOf(members, uses, common));
      }
      this.hang(words, words.length === 1 ? 0 : anchorOf(words, weights), meanings);
    }
    this.pending = [];
  }

  private hang(words: readonly string[], anchor: number, meanings: readonly Meaning[]): void {
    let node = this.root;
    for (let i = anchor; i < words.length; i++) node = next(node, words[i] as string);
    if (anchor > 0) {
      node.left ??= newNode();
      node = node.left;
      for (let i = anchor - 1; i >= 0; i--) node = next(node, words[i] as string);
    }
    if (node.meanings.length === 0) node.meanings = meanings;
    else
      for (const meaning of meanings)
        if (!node.meanings.some((m) => m.concept === meaning.concept)) node.meanings = [...node.meanings, meaning];
  }
}

function next(node: PhraseNode, word: string): PhraseNode {
  if (word === GAP) {
    node.gap ??= newNode();
    return node.gap;
  }
  node.ways ??= new Map();
  let target = node.ways.get(word);
  if (!target) {
    target = newNode();
    node.ways.set(word, target);
  }
  return target;
}

function membersOf(word: string): readonly string[] {
  return word.includes('|') ? word.split('|') : [word];
}

/** The place of the word that is likely the rarest. */
function anchorOf(words: readonly string[], weights: ReadonlyMap<string, number>): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    const weight = weights.get(words[i] as string) as number;
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
function weightOf(
  members: readonly string[],
  uses: ReadonlyMap<string, number>,
  common: ReadonlyMap<string, number>,
): number {
  let weight = 0;
  for (const member of members) {
    weight += common.get(member) ?? 0;
    const { length } = member;
    weight += (uses.get(member) ?? 1) * (length <= 3 ? 8 : length === 4 ? 3 : 1) * (member.includes('*') ? 2 : 1);
  }
  return weight;
}

function newNode(): PhraseNode {
  return { ways: undefined, gap: undefined, left: undefined, meanings: NO_MEANING };
}
