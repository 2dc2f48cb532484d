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

/** Says which languages a text shows beside English and Swahili, by its scripts and its commonest words. */
export class LanguageGuesser {
  private readonly classes: WordClasses;
  private readonly languages: { code: string; script: number }[] = [];
  private readonly counts = new Int32Array(MOST_LANGUAGES);
  /** By script: words of it, and the most that any of its languages has. */
  private readonly foreign = new Int32Array(SCRIPTS.length);
  private readonly best = new Int32Array(SCRIPTS.length);

  /** @param common per language, its script and its commonest words */
  constructor(vocabulary: Vocabulary, common: Readonly<Record<string, PackCommon>>) {
    this.classes = new WordClasses(vocabulary);
    const others = Object.entries(common).filter(([code]) => !ALWAYS_READ.includes(code));
    for (const [code, { script, words }] of others.slice(0, MOST_LANGUAGES)) {
      const bit = 1 << this.languages.length;
      this.languages.push({ code, script: SCRIPTS.findIndex(({ name }) => name === script) });
      if (words !== '') for (const word of words.split(BETWEEN)) this.classes.put(word, bit);
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
