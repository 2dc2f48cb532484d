import { GrammarWords } from './grammar-words.ts';
import { BETWEEN, GRAMMAR_NUMBER, type Grammar, type PackLanguage } from './pack.ts';
import { readPhrases } from './phrase-list.ts';
import type { Meaning } from './phrase-tree.ts';
import { Phrases } from './phrases.ts';
import type { Tokens } from './tokens.ts';
import { LONGEST_WORD, Vocabulary } from './vocabulary.ts';

/** Rare words that change how a whole sentence is read; they are looked for in all of the text. */
const WANTED_EVERYWHERE: ReadonlySet<string> = new Set<Grammar>([
  'report-sentence',
  'report-following',
  'negator-after',
]);

/** Numbers for the names that language files use. */
export interface Numbering {
  /** All concepts that words of this name count for; empty when no rule asks for any. */
  conceptsOf(name: string): readonly number[];
  /** The concept that stands for "looks like this one, means something else". */
  exceptionOf(name: string): number | undefined;
  /** The number of a currency code. */
  currency(code: string): number;
}

/** In phrases, grammar stands below zero and concepts from zero on. */
export function grammarNumber(name: Grammar): number {
  return ~GRAMMAR_NUMBER[name];
}

/** The words of one language, or of languages that are always read together, in the form that scanning needs. */
export class LanguageWords {
  readonly vocabulary = new Vocabulary();
  readonly phrases = new Phrases(this.vocabulary);
  readonly grammar = new GrammarWords(this.vocabulary);
  /** Per token of the text that was read last: its index into the vocabulary's lists. */
  lists = new Int32Array(1024);
  private readonly scratch = new Uint16Array(LONGEST_WORD);

  /** Cost: one pass over all phrases. */
  constructor(languages: readonly PackLanguage[], numbering: Numbering, commonest: readonly string[]) {
    for (const { words, except, grammar } of languages) {
      for (const [name, phrases] of Object.entries(words)) {
        const meanings = numbering.conceptsOf(name).map((concept) => ({ concept, value: 0 }));
        if (meanings.length > 0) this.add(phrases, meanings);
      }
      for (const [name, phrases] of Object.entries(except)) {
        const concept = numbering.exceptionOf(name);
        if (concept !== undefined) this.add(phrases, [{ concept, value: 0 }]);
      }
      for (const [name, lines] of Object.entries(grammar)) this.addGrammar(name as Grammar, lines, numbering);
    }
    this.phrases.finish(commonest);
  }

  private add(phrases: string, meanings: readonly Meaning[]): void {
    for (const words of readPhrases(phrases)) this.phrases.add(words, meanings);
  }

  private addGrammar(name: Grammar, lines: string, numbering: Numbering): void {
    for (const line of lines.split(BETWEEN)) {
      const at = line.lastIndexOf('=');
      const phrase = at < 0 ? line : line.slice(0, at);
      const written = at < 0 ? '' : line.slice(at + 1);
      const number = name === 'currency' ? numbering.currency(written) : Number(written);
      const value = Number.isNaN(number) ? 0 : number;
      if (phrase.includes(' ') || WANTED_EVERYWHERE.has(name))
        this.phrases.add(phrase.split(' '), [{ concept: grammarNumber(name), value }]);
      else this.grammar.add(phrase, name, value);
    }
  }

  /** Finds the words of a text in the vocabulary, and adds their grammar to `tokens.bits`. */
  read(tokens: Tokens): void {
    const { count, bits } = tokens;
    if (this.lists.length < count) this.lists = new Int32Array(count * 2);
    const { lists, vocabulary, grammar, scratch } = this;
    for (let t = 0; t < count; t++) {
      const length = tokens.sizeOf(t);
      let list = 0;
      if (length <= LONGEST_WORD) {
        tokens.copyWord(t, scratch);
        list = vocabulary.listOf(scratch, 0, length);
      }
      lists[t] = list;
      if (list !== 0) bits[t]! |= grammar.bitsOf(list);
    }
  }
}
