import { GRAMMAR_NUMBER, type Grammar } from './pack.ts';
import type { Meaning } from './phrase-tree.ts';
import { WordClasses } from './word-classes.ts';

const NONE: readonly Meaning[] = [];

/** The bit of a word class in the answers of `GrammarWords.bitsOf`. */
export function bitOf(name: Grammar): number {
  return 1 << GRAMMAR_NUMBER[name];
}

/**
 * Negators, units, currencies and other grammar of one word. These are the commonest words of all ("a", "to", "and"), and
 * matter only beside a number or a sign; so they are not searched for, but asked about.
 */
export class GrammarWords extends WordClasses {
  private readonly meanings = new Map<number, Meaning[]>();
  private byList: (readonly Meaning[] | undefined)[] = [];

  /** Adds a word, or a class of words `a|b`, to a word class, with its value. */
  add(word: string, name: Grammar, value: number): void {
    const concept = GRAMMAR_NUMBER[name];
    for (const member of word.split('|')) {
      const symbol = this.put(member, bitOf(name));
      const own = this.meanings.get(symbol) ?? [];
      if (!own.some((m) => m.concept === concept)) own.push({ concept, value });
      this.meanings.set(symbol, own);
    }
  }

  protected override forget(): void {
    super.forget();
    if (this.byList.length > 0) this.byList = [];
  }

  /** What a word means as grammar: indexes into `GRAMMAR`, with their values. */
  meaningsOf(list: number): readonly Meaning[] {
    if (this.bitsOf(list) === 0) return NONE;
    const known = this.byList[list];
    if (known) return known;
    const all: Meaning[] = [];
    for (const symbol of this.vocabulary.lists[list] ?? [])
      for (const meaning of this.meanings.get(symbol) ?? [])
        if (!all.some((m) => m.concept === meaning.concept)) all.push(meaning);
    this.byList[list] = all;
    return all;
  }
}
