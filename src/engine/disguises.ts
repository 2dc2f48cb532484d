import { identify, type KnownWords } from './known-words.ts';
import { cyrillicFor, leet, lookalike } from './look-alikes.ts';
import { IS_DISGUISED, type Tokens } from './tokens.ts';
import { LONGEST_WORD } from './vocabulary.ts';

const NINE = 0x39;
/** Letters that no Latin one looks like: a text that has them is written in Cyrillic, not hidden in it. */
const CYRILLIC_ONLY = /[бджзилфцчшщъыьэюяґєї]/i;

/**
 * Sees through letters of other scripts, digits and signs that stand for the letters of a word. Where it says "the open
 * word", it means the token that is open and not closed yet.
 */
export class Disguises {
  private readonly tokens: Tokens;
  private readonly known: KnownWords;
  private readonly scratch = new Uint16Array(LONGEST_WORD);
  private askedFor = -1;
  private askedAnswer = false;

  constructor(tokens: Tokens, known: KnownWords) {
    this.tokens = tokens;
    this.known = known;
  }

  /** Whether the open word, of letters and digits, is known just so: "P3MI" is a name that a rule knows. */
  isKnownAsWritten(): boolean {
    const { tokens } = this;
    const at = tokens.charAt[tokens.count] as number;
    // "5am" is a time, whatever is known.
    if ((tokens.chars[at] as number) <= NINE) return false;
    return this.known.knows(tokens.chars, at, tokens.charEnd - at);
  }

  /** Whether every digit of the open word stands between letters and for one; many digits only in a word that is known. */
  readsAsLeet(): boolean {
    const { tokens, scratch } = this;
    const at = tokens.charAt[tokens.count] as number;
    const length = tokens.charEnd - at;
    if (length > LONGEST_WORD) return false;
    let digits = 0;
    for (let i = 0; i < length; i++) {
      const code = tokens.chars[at + i] as number;
      scratch[i] = code;
      if (code < 0x30 || code > 0x39) continue;
      const letter = leet(code);
      if (letter === undefined || i === 0 || i === length - 1) return false;
      scratch[i] = letter;
      digits++;
    }
    return digits * 2 < length || this.known.knows(scratch, 0, length);
  }

  /** Puts letters for the digits and signs of the open word. Returns whether there were any. */
  replaceLeet(): boolean {
    return this.replace(leet);
  }

  /**
   * Brings the open word, of two scripts, into one. Returns whether a letter changed.
   *
   * @param latin how many of its letters are Latin
   * @param foreign how many look like Latin ones
   * @param cyrillic how many are Cyrillic
   */
  replaceLookalikes(latin: number, foreign: number, cyrillic: number): boolean {
    return this.replace(this.isCyrillic(latin, foreign, cyrillic) ? cyrillicFor : lookalike);
  }

  private replace(by: (code: number) => number | undefined): boolean {
    const { tokens } = this;
    let changed = false;
    for (let i = tokens.charAt[tokens.count] as number; i < tokens.charEnd; i++) {
      const other = by(tokens.chars[i] as number);
      if (other === undefined) continue;
      tokens.chars[i] = other;
      changed = true;
    }
    return changed;
  }

  /** A letter says so that Latin lacks, or most letters do and Latin knows no such word. */
  private isCyrillic(latin: number, foreign: number, cyrillic: number): boolean {
    if (cyrillic > foreign) return true;
    if (cyrillic <= latin) return false;
    const { tokens, scratch } = this;
    const at = tokens.charAt[tokens.count] as number;
    const length = tokens.charEnd - at;
    if (length > LONGEST_WORD) return false;
    for (let i = 0; i < length; i++)
      scratch[i] = lookalike(tokens.chars[at + i] as number) ?? (tokens.chars[at + i] as number);
    return !this.known.knows(scratch, 0, length);
  }

  /**
   * A closed word of look-alike letters only: "раѕѕроrt" without one Latin letter. Kept when it
   * makes a word that is known, and no field of the listing is in Cyrillic.
   */
  tryLookalikes(token: number): void {
    if (this.isInCyrillic()) return;
    const { tokens, scratch } = this;
    const at = tokens.charAt[token] as number;
    const length = tokens.sizeOf(token);
    if (length > LONGEST_WORD) return;
    for (let i = 0; i < length; i++) {
      const unit = tokens.chars[at + i] as number;
      scratch[i] = lookalike(unit) ?? unit;
    }
    if (!this.known.knows(scratch, 0, length)) return;
    tokens.chars.set(scratch.subarray(0, length), at);
    identify(tokens, token, this.known.vocabulary);
    tokens.flags[token]! |= IS_DISGUISED;
  }

  /** Looked up once a listing: every word of a hostile one may ask. */
  private isInCyrillic(): boolean {
    const { turn, texts } = this.tokens;
    if (this.askedFor !== turn) {
      this.askedFor = turn;
      this.askedAnswer = texts.some((text) => CYRILLIC_ONLY.test(text));
    }
    return this.askedAnswer;
  }
}
