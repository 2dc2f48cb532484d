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
  isAbbreviation(list: number): boolean;
}

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
  const abbreviations = new Set<number>();
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
          trie.add(phrase, [{ concept, value: Number.isNaN(value) ? 0 : value }]);
          if (name === 'abbreviation' && !/[ |]/.test(phrase)) abbreviations.add(vocabulary.symbol(phrase));
        }
      }
    }

  trie.finish();

  const abbreviationLists = new Map<number, boolean>();
  return {
    vocabulary,
    trie,
    concepts: numbers.size,
    numberOf: (name) => numbers.get(name),
    entity: (name) => numbers.get(name) as number,
    grammar: (name) => numbers.get(`!${name}`) as number,
    exceptionOf,
    currencies,
    isAbbreviation(list) {
      if (list === 0) return false;
      let known = abbreviationLists.get(list);
      if (known === undefined) {
        known = (vocabulary.lists[list] ?? []).some((symbol) => abbreviations.has(symbol));
        abbreviationLists.set(list, known);
      }
      return known;
    },
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
