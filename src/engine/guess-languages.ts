import { ALWAYS_READ, BETWEEN, type PackCommon } from './pack.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordClasses } from './word-classes.ts';

/** So many common words, and such a part of all words, show a language. People mix, so several may show. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.05;
/** A short message shows less. */
const SHORT_WORDS = 2;
const SHORT_SHARE = 0.12;
/** Beside a language that shows clearly, a relative with less than this part of its words does not count. */
const OF_THE_BEST = 0.5;
/** Where each script begins and ends, in UTF-16 code units. */
const SCRIPTS: readonly { name: PackCommon['script']; first: number; last: number }[] = [
  { name: 'Latin', first: 0, last: 0x24f },
  { name: 'Cyrillic', first: 0x400, last: 0x52f },
  { name: 'Arabic', first: 0x600, last: 0x6ff },
  { name: 'Devanagari', first: 0x900, last: 0x97f },
  { name: 'Bengali', first: 0x980, last: 0x9ff },
  { name: 'Ethiopic', first: 0x1200, last: 0x137f },
];
const LATIN = 0;
const MOST_LANGUAGES = 31;
/** Shorter words of English and Swahili ("a", "in", "la") are words of their neighbours as well. */
const TELLING = 3;

/** Says which languages a text shows beside English and Swahili, by its scripts and its commonest words. */
export class LanguageGuesser {
  private readonly classes: WordClasses;
  /** Words that look like a "no" of a language that is always read, by the language whose words they are. */
  private readonly alike: WordClasses;
  private readonly alwaysRead: WordClasses;
  private hasAlike = 0;
  private readonly languages: { code: string; script: number }[] = [];
  private readonly counts = new Int32Array(MOST_LANGUAGES);
  /** By script: words of it, and the most that any of its languages has. */
  private readonly foreign = new Int32Array(SCRIPTS.length);
  private readonly best = new Int32Array(SCRIPTS.length);

  /** @param common per language, its script and its commonest words */
  constructor(vocabulary: Vocabulary, common: Readonly<Record<string, PackCommon>>) {
    this.classes = new WordClasses(vocabulary);
    this.alike = new WordClasses(vocabulary);
    this.alwaysRead = new WordClasses(vocabulary);
    for (const code of ALWAYS_READ)
      for (const word of common[code]?.words.split(BETWEEN) ?? [])
        if (word.length >= TELLING) this.alwaysRead.put(word, 1);
    const others = Object.entries(common).filter(([code]) => !ALWAYS_READ.includes(code));
    for (const [code, { script, words, alike }] of others.slice(0, MOST_LANGUAGES)) {
      const bit = 1 << this.languages.length;
      this.languages.push({ code, script: SCRIPTS.findIndex(({ name }) => name === script) });
      if (words !== '') for (const word of words.split(BETWEEN)) this.classes.put(word, bit);
      if (alike) {
        for (const word of alike.split(BETWEEN)) this.alike.put(word, bit);
        this.hasAlike |= bit;
      }
    }
  }

  knows(code: string): boolean {
    return this.languages.some((language) => language.code === code);
  }

  /** Codes of the languages that the text shows. One look at each word. */
  guess(tokens: Tokens): string[] {
    const { counts, foreign, classes, languages } = this;
    const { count, list } = tokens;
    counts.fill(0);
    foreign.fill(0);
    for (let t = 0; t < count; t++) {
      let bits = classes.bitsOf(list[t] as number);
      while (bits !== 0) {
        const lowest = bits & -bits;
        counts[31 - Math.clz32(lowest)]!++;
        bits ^= lowest;
      }
      if (tokens.isPlain(t)) continue;
      const script = scriptOf(tokens.unitOf(t, 0));
      if (script > LATIN) foreign[script]!++;
    }
    const best = this.best.fill(0);
    for (let i = 0; i < languages.length; i++) {
      const { script } = languages[i] as { script: number };
      best[script] = Math.max(best[script] as number, counts[i] as number);
    }
    const shown: string[] = [];
    const bestOfAll = Math.max(...best);
    for (let i = 0; i < languages.length; i++) {
      const { code, script } = languages[i] as { code: string; script: number };
      const own = counts[i] as number;
      const isWritten = script !== LATIN && (foreign[script] as number) >= SHORT_WORDS;
      // Hindi in Latin letters shows as any language of that script does.
      if (
        isWritten ? own >= (best[script] as number) * OF_THE_BEST : shows(own, count) && own >= bestOfAll * OF_THE_BEST
      )
        shown.push(code);
    }
    return shown;
  }

  /**
   * Takes the classes of `negators` from words of the text that only look like a "no" of English or Swahili, such as
   * Romanian "si". To be called after `guess` on the same text, before other languages add their own classes. A language
   * counts when more of its words stand in the text than of English and Swahili together: "No fees" on a page of
   * Portuguese remains a "no". Costs nothing where no such language shows.
   *
   * @param shown what `guess` said
   */
  dropAlike(tokens: Tokens, shown: readonly string[], negators: number): void {
    let mask = 0;
    for (let i = 0; i < this.languages.length; i++)
      if (this.hasAlike & (1 << i) && shown.includes((this.languages[i] as { code: string }).code)) mask |= 1 << i;
    if (mask === 0) return;
    const { alike, alwaysRead } = this;
    const { count, list, bits } = tokens;
    let base = 0;
    for (let t = 0; t < count; t++) base += alwaysRead.bitsOf(list[t] as number);
    for (let i = 0; i < this.languages.length; i++) if ((this.counts[i] as number) <= base) mask &= ~(1 << i);
    if (mask === 0) return;
    for (let t = 0; t < count; t++)
      if ((bits[t] as number) & negators && alike.bitsOf(list[t] as number) & mask) bits[t]! &= ~negators;
  }
}

function shows(words: number, of: number): boolean {
  return (words >= FEWEST_WORDS && words >= of * LEAST_SHARE) || (words >= SHORT_WORDS && words >= of * SHORT_SHARE);
}

/** Index into `SCRIPTS`, or -1. */
function scriptOf(unit: number): number {
  for (let i = 0; i < SCRIPTS.length; i++) {
    const { first, last } = SCRIPTS[i] as (typeof SCRIPTS)[number];
    if (unit >= first && unit <= last) return i;
  }
  return -1;
}
