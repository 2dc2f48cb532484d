import { GrammarWords } from './grammar-words.ts';
import { ENTITIES, type Entity, GRAMMAR, type Grammar, type Pack } from './pack.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { Vocabulary } from './vocabulary.ts';

/** The words of all loaded packs in the form that scanning needs, and the numbers that stand for concepts. */
export interface Lexicon {
  vocabulary: Vocabulary;
  trie: PhraseTrie;
  concepts: number;
  /** Number of a concept, entity or `except:` list; undefined when no pack knows it. */
  numberOf(name: string): number | undefined;
  entity(name: Entity): number;
  grammar(name: Grammar): number;
  /** For concepts with exceptions: the number of the exception list. */
  exceptionOf: Map<number, number>;
  /** Currency codes by their grammar value. */
  currencies: string[];
  /** Negators, units, currencies and the like of one word; those of several words are phrases of the tree. */
  words: GrammarWords;
}

/** Rare words that change how a whole sentence is read; they are looked for in all of the text. */
const WANTED_EVERYWHERE: ReadonlySet<string> = new Set<Grammar>([
  'report-sentence',
  'report-following',
  'negator-after',
]);

/** Builds the lexicon. Cost: one pass over all phrases. */
export function createLexicon(packs: readonly Pack[]): Lexicon {
  const numbers = new Map<string, number>();
  const number = (name: string): number => {
    const n = numbers.get(name) ?? numbers.size;
    numbers.set(name, n);
    return n;
  };
  for (const name of ENTITIES) number(name);
  for (const name of GRAMMAR) number(`!${name}`);

  const vocabulary = new Vocabulary();
  const trie = new PhraseTrie(vocabulary);
  const currencies: string[] = [];
  const words = new GrammarWords(vocabulary);
  const exceptionOf = new Map<number, number>();
  const includedBy = invertIncludes(packs);

  for (const pack of packs)
    for (const language of pack.languages) {
      for (const [name, phrases] of Object.entries(language.words)) {
        const meanings = [name, ...(includedBy.get(name) ?? [])].map((n) => ({ concept: number(n), value: 0 }));
        for (const phrase of phrases.split('\n')) trie.add(phrase, meanings);
      }
      for (const [name, phrases] of Object.entries(language.except)) {
        const concept = number(`except:${name}`);
        exceptionOf.set(number(name), concept);
        for (const phrase of phrases.split('\n')) trie.add(phrase, [{ concept, value: 0 }]);
      }
      for (const [name, lines] of Object.entries(language.grammar)) {
        const concept = number(`!${name}`);
        for (const line of lines.split('\n')) {
          const at = line.lastIndexOf('=');
          const phrase = at < 0 ? line : line.slice(0, at);
          const written = at < 0 ? '' : line.slice(at + 1);
          let value = Number(written);
          if (name === 'currency') {
            value = currencies.indexOf(written);
            if (value < 0) value = currencies.push(written) - 1;
          }
          const meaning = { concept, value: Number.isNaN(value) ? 0 : value };
          if (phrase.includes(' ') || WANTED_EVERYWHERE.has(name)) trie.add(phrase, [meaning]);
          else words.add(phrase, name as Grammar, meaning);
        }
      }
    }

  trie.finish();

  return {
    vocabulary,
    trie,
    words,
    concepts: numbers.size,
    numberOf: (name) => numbers.get(name),
    entity: (name) => numbers.get(name) as number,
    grammar: (name) => numbers.get(`!${name}`) as number,
    exceptionOf,
    currencies,
  };
}

/** For each concept, all concepts that include it, also through others. */
function invertIncludes(packs: readonly Pack[]): Map<string, string[]> {
  const direct = new Map<string, string[]>();
  for (const pack of packs)
    for (const [name, included] of Object.entries(pack.includes))
      for (const inner of included) direct.set(inner, [...(direct.get(inner) ?? []), name]);
  const all = new Map<string, string[]>();
  for (const name of direct.keys()) {
    const seen = new Set<string>();
    const queue = [...(direct.get(name) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next) || next === name) continue;
      seen.add(next);
      queue.push(...(direct.get(next) ?? []));
    }
    all.set(name, [...seen]);
  }
  return all;
}
