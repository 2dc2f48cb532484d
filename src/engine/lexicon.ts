import { bitOf } from './grammar-words.ts';
import { includersOf } from './includers.ts';
import { LanguageWords, type Numbering } from './language-words.ts';
import { ALWAYS_READ, BETWEEN, ENTITIES, type Entity, type Pack, type PackLanguage } from './pack.ts';
import { parseSlot } from './slots.ts';

/** A sum or an age says nothing alone; unusual pay, long hours and disguised words do. */
const NUMBERS: readonly Entity[] = ['money', 'age', 'days', 'percent', 'phone', 'email', 'link'];

/** The words of all loaded packs, and the numbers that stand for concepts. */
export class Lexicon implements Numbering {
  /** Words that are read on every text. */
  readonly base: LanguageWords;
  /** Currency codes by their number. */
  readonly currencies: string[] = [];
  /** Concepts and their exceptions: how many numbers there are. */
  readonly concepts: number;
  /** Numbers of what sets the scene: sums, ages, places, kinds of work. */
  readonly scene: ReadonlySet<number>;
  private readonly numbers = new Map<string, number>();
  private readonly includedBy: ReadonlyMap<string, readonly string[]>;
  private readonly includedByGuests: ReadonlyMap<string, readonly string[]>;
  private readonly guestsIncluding = new Map<number, readonly number[]>();
  private readonly waiting = new Map<string, PackLanguage[]>();
  private readonly others = new Map<string, LanguageWords>();
  /** Words of further packs, by language; apart from our own, so that their cost can be bounded and ours stays as it is. */
  private readonly guests = new Map<string, LanguageWords>();

  private readonly packs: readonly Pack[];

  constructor(packs: readonly Pack[]) {
    this.packs = packs;
    for (const name of ENTITIES) this.numbers.set(name, this.numbers.size);
    for (const name of namesAsked(packs)) if (!this.numbers.has(name)) this.numbers.set(name, this.numbers.size);
    const [own, ...guests] = packs;
    this.includedBy = includersOf(own ? [own.includes] : []);
    this.includedByGuests = includersOf(guests.map((pack) => pack.includes));
    this.noteGuestsIncluding(new Set(guests.flatMap((pack) => Object.keys(pack.includes))));
    this.scene = new Set(
      [...NUMBERS, ...packs.flatMap((pack) => pack.scene)]
        .map((name) => this.numbers.get(name))
        .filter((n) => n !== undefined),
    );
    this.concepts = this.numbers.size * 2;
    const all = own?.languages ?? [];
    this.base = new LanguageWords(
      all.filter(({ code }) => ALWAYS_READ.includes(code)),
      this,
      this.commonest(ALWAYS_READ),
    );
    this.load(all.filter(({ code }) => !ALWAYS_READ.includes(code)));
    const byCode = new Map<string, PackLanguage[]>();
    for (const language of guests.flatMap((pack) => pack.languages)) {
      const code = ALWAYS_READ.includes(language.code) ? ALWAYS : language.code;
      byCode.set(code, [...(byCode.get(code) ?? []), language]);
    }
    const numbering: Numbering = {
      conceptsOf: (name) => this.numbersOf([name, ...(this.includedByGuests.get(name) ?? [])]),
      exceptionOf: (name) => this.exceptionOf(name),
      currency: (code) => this.currency(code),
    };
    for (const [code, languages] of byCode)
      this.guests.set(
        code,
        new LanguageWords(languages, numbering, this.commonest(code === ALWAYS ? ALWAYS_READ : [code])),
      );
  }

  /** Our own concepts that guests include get numbers, so that their words are found. */
  private noteGuestsIncluding(ofGuests: ReadonlySet<string>): void {
    for (const [name, including] of this.includedByGuests) {
      const numbers = this.numbersOf(including);
      if (ofGuests.has(name) || numbers.length === 0) continue;
      const number = this.numbers.get(name) ?? this.numbers.size;
      this.numbers.set(name, number);
      this.guestsIncluding.set(number, numbers);
    }
  }

  /**
   * Concepts of further packs that include one of ours. They are kept from our own words, so that what they cost can be
   * bounded: a thousand of them may include the same one.
   */
  guestsThatInclude(concept: number): readonly number[] | undefined {
    return this.guestsIncluding.get(concept);
  }

  /**
   * The words of further packs for a text.
   *
   * @param codes of the languages that it is read in, beside those that are always read
   */
  guestWords(codes: Iterable<string>): LanguageWords[] {
    return [ALWAYS, ...codes].flatMap((code) => this.guests.get(code) ?? []);
  }

  /** Makes further languages known. Their words are prepared when a text first needs them. */
  load(languages: readonly PackLanguage[]): void {
    for (const language of languages) {
      this.waiting.set(language.code, [...(this.waiting.get(language.code) ?? []), language]);
      this.others.delete(language.code);
      for (const word of (language.grammar.abbreviation ?? '').split(BETWEEN))
        if (word !== '' && !word.includes(' ')) this.base.grammar.add(word, 'abbreviation', 0);
    }
  }

  /** The words of a language beyond those that are always read; undefined when it was not loaded. */
  wordsOf(code: string): LanguageWords | undefined {
    const ready = this.others.get(code);
    const languages = this.waiting.get(code);
    if (ready || !languages) return ready;
    const words = new LanguageWords(languages, this, this.commonest([code]));
    this.others.set(code, words);
    return words;
  }

  private commonest(codes: readonly string[]): readonly string[] {
    return this.packs.flatMap(({ common }) => codes.flatMap((code) => common[code]?.words.split(BETWEEN) ?? []));
  }

  /** Whether any language that is ready knows the folded word. */
  knows(chars: Uint16Array, at: number, length: number): boolean {
    if (this.base.vocabulary.listOf(chars, at, length) !== 0) return true;
    for (const { vocabulary } of this.others.values()) if (vocabulary.listOf(chars, at, length) !== 0) return true;
    return false;
  }

  /** Whether a word, by its base list, ends with a full stop that ends no sentence. */
  isAbbreviation(list: number): boolean {
    return (this.base.grammar.bitsOf(list) & ABBREVIATION) !== 0;
  }

  /** Number of a concept or entity; undefined when neither a rule nor pay by work asks for it. */
  numberOf(name: string): number | undefined {
    return this.numbers.get(name);
  }

  entity(name: Entity): number {
    return this.numbers.get(name) as number;
  }

  conceptsOf(name: string): readonly number[] {
    return this.numbersOf([name, ...(this.includedBy.get(name) ?? [])]);
  }

  private numbersOf(names: readonly string[]): number[] {
    return names.map((name) => this.numbers.get(name)).filter((number) => number !== undefined);
  }

  exceptionOf(name: string): number | undefined {
    const concept = this.numbers.get(name);
    return concept === undefined ? undefined : concept + this.numbers.size;
  }

  /** From this number on, numbers stand for the exceptions of the concept that is so much below. */
  get exceptionsFrom(): number {
    return this.numbers.size;
  }

  currency(code: string): number {
    const known = this.currencies.indexOf(code);
    return known < 0 ? this.currencies.push(code) - 1 : known;
  }
}

/** Stands for all languages that are always read. */
const ALWAYS = 'any';
const ABBREVIATION = bitOf('abbreviation');

function* namesAsked(packs: readonly Pack[]): Generator<string> {
  for (const { rules, reassuring, mentions = [], pay } of packs) {
    for (const { work = {} } of Object.values(pay)) yield* Object.keys(work);
    for (const { detect } of [...rules, ...reassuring, ...mentions])
      for (const { all, without = [], unless = [], needs = [] } of detect)
        for (const slot of [...all, ...without, ...unless, ...needs]) yield* parseSlot(slot).names;
  }
}
