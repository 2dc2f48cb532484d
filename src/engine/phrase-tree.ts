import type { Vocabulary } from './vocabulary.ts';

const GAP = '..';
/** More than any word is used. */
const COMMON = 1_000_000;

/** What a phrase stands for: a concept, with a value for number, money and time words. */
export interface Meaning {
  concept: number;
  value: number;
}

/** A place in the tree. Ways on are kept as written, `hand|give` as one, and spelled out when first taken. */
export interface PhraseNode {
  ways: Map<string, PhraseNode>;
  gap: PhraseNode | undefined;
  /** From here on the words to the left of the anchor are read. */
  left: PhraseNode | undefined;
  meanings: Meaning[];
}

/**
 * All phrases in one tree of words. A phrase hangs at its anchor, the word that the fewest phrases use: from there its
 * words to the right follow, then those to the left.
 */
export class PhraseTree {
  readonly root = newNode();
  private pending: { words: string[]; meanings: readonly Meaning[] }[] = [];

  /** Adds a folded phrase such as `hand|give .. over`. Call `finish` after the last one. */
  add(phrase: string, meanings: readonly Meaning[]): void {
    this.pending.push({ words: phrase.split(' '), meanings });
  }

  /**
   * Hangs every phrase at its anchor and makes the words of all phrases known to the vocabulary.
   *
   * @param commonest words that are no anchors where a phrase has any other
   */
  finish(vocabulary: Vocabulary, commonest: ReadonlySet<string>): void {
    const uses = new Map<string, number>();
    for (const { words } of this.pending)
      for (const word of words) for (const member of word.split('|')) uses.set(member, (uses.get(member) ?? 0) + 1);
    for (const { words, meanings } of this.pending) {
      for (const word of words) if (word !== GAP) for (const member of word.split('|')) vocabulary.symbol(member);
      this.hang(words, anchorOf(words, uses, commonest), meanings);
    }
    this.pending = [];
  }

  private hang(words: readonly string[], anchor: number, meanings: readonly Meaning[]): void {
    let node = this.root;
    const go = (word: string): void => {
      if (word === GAP) {
        node.gap ??= newNode();
        node = node.gap;
        return;
      }
      let target = node.ways.get(word);
      if (!target) {
        target = newNode();
        node.ways.set(word, target);
      }
      node = target;
    };
    for (let i = anchor; i < words.length; i++) go(words[i] as string);
    if (anchor > 0) {
      node.left ??= newNode();
      node = node.left;
      for (let i = anchor - 1; i >= 0; i--) go(words[i] as string);
    }
    for (const meaning of meanings)
      if (!node.meanings.some((m) => m.concept === meaning.concept)) node.meanings.push(meaning);
  }
}

/** The place of the word that is likely the rarest: used by few phrases, long, and no stem. */
function anchorOf(words: readonly string[], uses: ReadonlyMap<string, number>, commonest: ReadonlySet<string>): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  words.forEach((word, i) => {
    if (word === GAP) return;
    let weight = word.split('|').some((member) => commonest.has(member)) ? COMMON : 0;
    for (const member of word.split('|')) {
      const { length } = member;
      weight += (uses.get(member) ?? 1) * (length <= 3 ? 8 : length === 4 ? 3 : 1) * (member.includes('*') ? 2 : 1);
    }
    if (weight < least) {
      least = weight;
      best = i;
    }
  });
  return best;
}

function newNode(): PhraseNode {
  return { ways: new Map(), gap: undefined, left: undefined, meanings: [] };
}
