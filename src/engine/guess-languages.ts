import { ALWAYS_READ, type PackCommon } from './pack.ts';
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
const SCRIPTS: Record<PackCommon['script'], readonly [number, number]> = {
  Latin: [0, 0x24f],
  Cyrillic: [0x400, 0x52f],
  Arabic: [0x600, 0x6ff],
  Devanagari: [0x900, 0x97f],
  Bengali: [0x980, 0x9ff],
  Ethiopic: [0x1200, 0x137f],
};
const MOST_LANGUAGES = 31;

/** Says which languages a text shows beside English and Swahili, by its scripts and its commonest words. */
export class LanguageGuesser {
  private readonly classes: WordClasses;
  private readonly languages: { code: string; script: PackCommon['script'] }[] = [];
  private readonly counts = new Int32Array(MOST_LANGUAGES);

  /** @param common per language, its script and its commonest words, one a line */
  constructor(vocabulary: Vocabulary, common: Readonly<Record<string, PackCommon>>) {
    this.classes = new WordClasses(vocabulary);
    const others = Object.entries(common).filter(([code]) => !ALWAYS_READ.includes(code));
    for (const [code, { script, words }] of others.slice(0, MOST_LANGUAGES)) {
      const bit = 1 << this.languages.length;
      this.languages.push({ code, script });
      if (words !== '') for (const word of words.split('\n')) this.classes.put(word, bit);
    }
  }

  knows(code: string): boolean {
    return this.languages.some((language) => language.code === code);
  }

  /** Codes of the languages that the text shows. One look at each word. */
  guess(tokens: Tokens): string[] {
    const { counts, classes, languages } = this;
    const { count, list } = tokens;
    counts.fill(0);
    const foreign = new Map<PackCommon['script'], number>();
    for (let t = 0; t < count; t++) {
      let bits = classes.bitsOf(list[t] as number);
      while (bits !== 0) {
        const lowest = bits & -bits;
        counts[31 - Math.clz32(lowest)]!++;
        bits ^= lowest;
      }
      if (tokens.isPlain(t)) continue;
      const script = scriptOf(tokens.unitOf(t, 0));
      if (script && script !== 'Latin') foreign.set(script, (foreign.get(script) ?? 0) + 1);
    }
    const bestIn = (script: PackCommon['script'] | undefined): number => {
      let best = 0;
      languages.forEach((language, i) => {
        if (!script || language.script === script) best = Math.max(best, counts[i] as number);
      });
      return best;
    };
    const best = bestIn(undefined);
    const shown: string[] = [];
    languages.forEach(({ code, script }, i) => {
      const own = counts[i] as number;
      const isWritten = script !== 'Latin' && (foreign.get(script) ?? 0) >= SHORT_WORDS;
      // Hindi in Latin letters shows as any language of that script does.
      if (isWritten ? own >= bestIn(script) * OF_THE_BEST : shows(own, count) && own >= best * OF_THE_BEST)
        shown.push(code);
    });
    return shown;
  }
}

function shows(words: number, of: number): boolean {
  return (words >= FEWEST_WORDS && words >= of * LEAST_SHARE) || (words >= SHORT_WORDS && words >= of * SHORT_SHARE);
}

function scriptOf(unit: number): PackCommon['script'] | undefined {
  for (const name of Object.keys(SCRIPTS) as PackCommon['script'][]) {
    const [first, last] = SCRIPTS[name];
    if (unit >= first && unit <= last) return name;
  }
  return undefined;
}
