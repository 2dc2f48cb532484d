import { withoutClitics } from '../engine/compile/expand-phrase.ts';
import { includersOf } from '../engine/includers.ts';
import { ALWAYS_READ, BETWEEN, type Grammar, type PackLanguage } from '../engine/pack.ts';
import { writePhrases } from '../engine/phrase-list.ts';
import { compactForms, withoutCovered } from './compact-forms.ts';
import { compileGrammar } from './compile-grammar.ts';
import { orderByLikeness } from './order-by-likeness.ts';
import { phraseForms } from './phrase-forms.ts';
import { type Problem, problemAt, type Source } from './problem.ts';
import type { RuleFiles } from './read-rules.ts';
import { unreadIn } from './unread-files.ts';

type Languages = Map<string, PackLanguage>;

const NEGATORS: readonly Grammar[] = ['negator-near', 'negator-far', 'negator-after', 'negator-join'];

/** Gathers the words of rules and concepts by language, each list as short as it can be and still find the same. */
export class WordCompiler {
  private readonly main: Languages = new Map();
  /** Words that only the checklist of fair recruitment looks for. */
  private readonly fair: Languages = new Map();
  private readonly problems: Problem[];
  private readonly known: ReadonlySet<string>;
  private readonly includers: ReadonlyMap<string, readonly string[]>;
  /** Per concept, the languages in which it has exceptions. */
  private readonly excepted: ReadonlyMap<string, readonly string[]>;
  private readonly negators = new Map<string, readonly string[][]>();

  /** @param problems where words that cannot be matched are told */
  constructor(files: RuleFiles, problems: Problem[]) {
    this.problems = problems;
    this.known = new Set([...files.languages.map((file) => file.name), ...unreadIn('languages', files)]);
    this.includers = includersOf([
      Object.fromEntries(files.concepts.map(({ name, data }) => [name, data.includes ?? []])),
    ]);
    this.excepted = new Map(files.concepts.map(({ name, data }) => [name, Object.keys(data.except ?? {})]));
    for (const { name, data, source } of files.languages)
      languageIn(this.main, name).grammar = compileGrammar(data, source, problems);
  }

  /** Whether there is a file for the language, be it one with mistakes. */
  knows(code: string): boolean {
    return this.known.has(code);
  }

  /**
   * Adds the words of a concept or of an alternative, or what is an exception to them.
   *
   * @param words phrases as they are written in rule files, by language
   * @param field where in the file they stand
   * @param into `fair` for what only the checklist of fair recruitment looks for
   */
  add(
    target: 'words' | 'except',
    name: string,
    words: Readonly<Record<string, readonly string[]>>,
    source: Source,
    field: readonly PropertyKey[],
    into?: 'fair',
  ): void {
    for (const [code, phrases] of Object.entries(words)) {
      if (!this.known.has(code))
        this.problems.push(
          problemAt(
            source,
            [...field, code],
            `there is no languages/${code}.yml; add one or use another language code`,
          ),
        );
      const forms = new Set<string>();
      for (const [i, phrase] of phrases.entries())
        for (const form of phraseForms(phrase, source, [...field, code, i], this.problems)) forms.add(form);
      if (forms.size === 0) continue;
      const compact = compactForms(withoutClitics(forms));
      // An exception covers what it stands for to its last word: there the longer phrase says more.
      const mayShorten = target === 'words' && !this.hasExceptions(name, code);
      languageIn(into ? this.fair : this.main, code)[target][name] = writePhrases(
        mayShorten ? withoutCovered(compact, this.negatorsOf(code)) : compact,
      );
    }
  }

  /** All that was gathered, in the order of the language codes. */
  languages(from?: 'fair'): PackLanguage[] {
    return [...(from ? this.fair : this.main).values()]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((language) => ({ ...language, words: orderByLikeness(language.words) }));
  }

  /** Whether hits of a concept's words may be taken away by exceptions, in texts that are read in this language. */
  private hasExceptions(name: string, code: string): boolean {
    return [name, ...(this.includers.get(name) ?? [])].some((one) =>
      this.excepted.get(one)?.some((other) => other === code || ALWAYS_READ.includes(other)),
    );
  }

  /** The negators that may stand in a text of this language, each as its words. */
  private negatorsOf(code: string): readonly string[][] {
    const found =
      this.negators.get(code) ??
      [...new Set([code, ...ALWAYS_READ])].flatMap((one) =>
        NEGATORS.flatMap((list) => this.main.get(one)?.grammar[list]?.split(BETWEEN) ?? []).map((form) =>
          form.split(' '),
        ),
      );
    this.negators.set(code, found);
    return found;
  }
}

function languageIn(languages: Languages, code: string): PackLanguage {
  const found = languages.get(code) ?? { code, words: {}, except: {}, grammar: {} };
  languages.set(code, found);
  return found;
}
