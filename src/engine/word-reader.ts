import {
  APOSTROPHE,
  DIGIT,
  expansion,
  foldCharacter,
  foldOf,
  kindOf,
  LETTER,
  SEVERAL,
  SKIP,
  SURROGATE,
} from './characters.ts';
import { identify, type KnownWords } from './known-words.ts';
import { isElided, isInvisible, surrogateKind } from './letters.ts';
import { cyrillicFor, leet, lookalike } from './look-alikes.ts';
import { IS_CAPITALS, IS_DISGUISED, IS_NUMBER, type Tokens } from './tokens.ts';
import { LONGEST_WORD } from './vocabulary.ts';

const NINE = 0x39;
/** Letters that no Latin one looks like: a text that has them is written in Cyrillic, not hidden in it. */
const CYRILLIC_ONLY = /[бджзилфцчшщъыьэюяґєї]/i;

/** Reads one word or number of a text, and sees through letters of other scripts and digits in it. */
export class WordReader {
  private readonly tokens: Tokens;
  private readonly known: KnownWords;
  private readonly scratch = new Uint16Array(LONGEST_WORD);
  private askedText = '';
  private askedAnswer = false;

  constructor(tokens: Tokens, known: KnownWords) {
    this.tokens = tokens;
    this.known = known;
  }

  private close(end: number, flags: number): void {
    const { tokens } = this;
    tokens.close(end, flags);
    identify(tokens, tokens.count - 1, this.known.vocabulary);
  }

  /** Reads one run of letters and digits; cuts it where letters meet digits. Returns the offset after it. */
  add(text: string, from: number, sentence: number, field: number, before: number): number {
    const { tokens } = this;
    const { length } = text;
    let i = from;
    let end = from;
    let letters = 0;
    let digits = 0;
    let switches = 0;
    let lastKind = 0;
    let latin = 0;
    let foreign = 0;
    let cyrillic = 0;
    let hidden = 0;
    let signs = 0;
    let camel = -1;
    let camelChars = 0;
    let uppers = 0;
    let lowerBefore = false;
    tokens.open(from, sentence, field, before);
    while (i < length) {
      const code = text.charCodeAt(i);
      let kind = kindOf(code);
      if (kind === SURROGATE) {
        kind = surrogateKind(text, i);
        if (kind !== LETTER) break;
        tokens.push(foldCharacter(text.slice(i, i + 2)));
        letters++;
        latin++;
        if (lastKind === DIGIT) switches++;
        lastKind = LETTER;
        i += 2;
        end = i;
        continue;
      }
      if (kind === LETTER) {
        const fold = foldOf(code);
        if (fold === SEVERAL) tokens.push(expansion(code));
        else tokens.pushUnit(fold);
        if (code < 0x80) {
          latin++;
          const upper = code < 0x5b;
          if (upper) {
            uppers++;
            if (lowerBefore && camel < 0 && letters >= 3) {
              camel = i;
              camelChars = tokens.charEnd - 1 - (tokens.charAt[tokens.count] as number);
            }
          }
          lowerBefore = !upper;
        } else if (fold < 0x250) latin++;
        else {
          if (lookalike(fold) !== undefined) foreign++;
          if (fold >= 0x400 && fold < 0x530) cyrillic++;
        }
        if (lastKind === DIGIT) switches++;
        lastKind = LETTER;
        letters++;
        i++;
        end = i;
        continue;
      }
      if (kind === DIGIT) {
        if (lastKind === LETTER) switches++;
        tokens.pushUnit(foldOf(code));
        lastKind = DIGIT;
        digits++;
        i++;
        end = i;
        continue;
      }
      if (kind === SKIP) {
        if (isInvisible(code) && i > from) hidden++;
        i++;
        continue;
      }
      const next = i + 1 < length ? text.charCodeAt(i + 1) : 0x20;
      if (kind === APOSTROPHE && lastKind === LETTER && kindOf(next) === LETTER) {
        if (isElided(text.slice(from, i))) break;
        i++;
        continue;
      }
      // "1,200.50" is one number; "500.Call" is not.
      if (
        lastKind === DIGIT &&
        (letters === 0 || switches === 1) &&
        (code === 0x2c || code === 0x2e) &&
        kindOf(next) === DIGIT
      ) {
        tokens.pushUnit(code);
        i++;
        continue;
      }
      if (
        (code === 0x40 || code === 0x24) &&
        lastKind === LETTER &&
        (kindOf(next) === LETTER || next === 0x40 || next === 0x24) &&
        !isAddress(text, i)
      ) {
        tokens.pushUnit(code);
        signs++;
        i++;
        continue;
      }
      break;
    }
    if (i > end && hidden > 0) hidden = 0;
    if (letters === 0) {
      this.close(end, IS_NUMBER);
      return end;
    }
    // "P3MI" is a name that a rule knows, no disguised word.
    if (digits > 0 && signs === 0 && this.isKnownAsWritten()) {
      this.close(end, 0);
      return end;
    }
    if (digits > 0 && (switches < 2 || !this.readsAsLeet())) {
      tokens.charEnd = tokens.charAt[tokens.count] as number;
      return this.addPieces(text, from, end, sentence, field, before);
    }
    let flags = uppers > 1 && uppers === letters ? IS_CAPITALS : 0;
    const at = tokens.charAt[tokens.count] as number;
    if (digits > 0 || signs > 0) {
      if (this.replace(at, leet)) flags |= IS_DISGUISED;
    }
    if (
      latin > 0 &&
      (foreign > 0 || cyrillic > 0) &&
      this.replace(at, this.isCyrillic(at, cyrillic, foreign, latin) ? cyrillicFor : lookalike)
    )
      flags |= IS_DISGUISED;
    if (hidden > 0 && letters > 3) flags |= IS_DISGUISED;
    this.close(end, flags);
    const token = tokens.count - 1;
    if (foreign > 3 && latin === 0 && foreign === letters && tokens.list[token] === 0 && !this.isInCyrillic(text))
      this.tryLookalikes(token);
    if (camel >= 0 && tokens.list[token] === 0) this.splitGlued(token, camel, camelChars);
    return end;
  }

  /** Looked up once a text: every word of a hostile one may ask. */
  private isInCyrillic(text: string): boolean {
    if (this.askedText !== text) {
      this.askedText = text;
      this.askedAnswer = CYRILLIC_ONLY.test(text);
    }
    return this.askedAnswer;
  }

  private isKnownAsWritten(): boolean {
    const { tokens } = this;
    const at = tokens.charAt[tokens.count] as number;
    // "5am" is a time, whatever is known.
    if ((tokens.chars[at] as number) <= NINE) return false;
    return this.known.knows(tokens.chars, at, tokens.charEnd - at);
  }

  /** Letters, then digits, then letters again, where every digit can stand for a letter; many digits only in a word that is known. */
  private readsAsLeet(): boolean {
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

  private replace(at: number, by: (code: number) => number | undefined): boolean {
    const { tokens } = this;
    let changed = false;
    for (let i = at; i < tokens.charEnd; i++) {
      const other = by(tokens.chars[i] as number);
      if (other === undefined) continue;
      tokens.chars[i] = other;
      changed = true;
    }
    return changed;
  }

  /** Whether a word of both scripts is a Cyrillic one: a letter says so that Latin lacks, or most letters do and Latin knows no such word. */
  private isCyrillic(at: number, cyrillic: number, foreign: number, latin: number): boolean {
    if (cyrillic > foreign) return true;
    if (cyrillic <= latin) return false;
    const { tokens, scratch } = this;
    const length = tokens.charEnd - at;
    if (length > LONGEST_WORD) return false;
    for (let i = 0; i < length; i++)
      scratch[i] = lookalike(tokens.chars[at + i] as number) ?? (tokens.chars[at + i] as number);
    return !this.known.knows(scratch, 0, length);
  }

  /** A word of look-alike letters only: "раѕѕроrt" without one Latin letter. Kept when it makes a word that is known. */
  private tryLookalikes(token: number): void {
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

  /** "trainingPosition" in a page whose tags were stripped: two words, and a sentence ends between them. */
  private splitGlued(token: number, at: number, charsBefore: number): void {
    const { tokens } = this;
    if (tokens.sizeOf(token) - charsBefore < 3) return;
    const end = tokens.end[token] as number;
    const charAt = tokens.charAt[token] as number;
    const charEnd = tokens.charEnd;
    const { sentence, field, before } = tokens;
    tokens.count = token;
    tokens.charEnd = charAt + charsBefore;
    tokens.open(
      tokens.start[token] as number,
      sentence[token] as number,
      field[token] as number,
      before[token] as number,
    );
    tokens.charAt[token] = charAt;
    this.close(at, 0);
    tokens.open(at, (sentence[token] as number) + 1, field[token] as number, 0);
    tokens.charAt[token + 1] = charAt + charsBefore;
    tokens.charEnd = charEnd;
    this.close(end, 0);
  }

  /** "KSh500", "12hrs", "6am": letters and digits written together are separate words. */
  private addPieces(text: string, from: number, end: number, sentence: number, field: number, before: number): number {
    const { tokens } = this;
    let i = from;
    let isFirst = true;
    while (i < end) {
      const code = text.charCodeAt(i);
      let kind = kindOf(code);
      if (kind === SURROGATE) kind = surrogateKind(text, i);
      if (kind !== LETTER && kind !== DIGIT) {
        i++;
        continue;
      }
      const isDigits = kind === DIGIT;
      tokens.open(i, sentence, field, isFirst ? before : 0);
      isFirst = false;
      let last = i;
      while (i < end) {
        const c = text.charCodeAt(i);
        let k = kindOf(c);
        if (k === SURROGATE) {
          k = surrogateKind(text, i);
          if (isDigits || k !== LETTER) break;
          tokens.push(foldCharacter(text.slice(i, i + 2)));
          i += 2;
          last = i;
          continue;
        }
        if (k === LETTER && !isDigits) {
          const fold = foldOf(c);
          if (fold === SEVERAL) tokens.push(expansion(c));
          else tokens.pushUnit(fold);
        } else if (k === DIGIT && isDigits) tokens.pushUnit(foldOf(c));
        else if (isDigits && (c === 0x2c || c === 0x2e) && kindOf(text.charCodeAt(i + 1) || 0x20) === DIGIT)
          tokens.pushUnit(c);
        else if (k === LETTER || k === DIGIT) break;
        i++;
        if (k === LETTER || k === DIGIT) last = i;
      }
      this.close(last, isDigits ? IS_NUMBER : 0);
    }
    return end;
  }
}

/** Whether the @ at this offset is part of an e-mail address: letters and a dot follow. */
function isAddress(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x40) return false;
  let i = at + 1;
  while (i < text.length && i - at <= LONGEST_WORD && /[\w-]/.test(text.charAt(i))) i++;
  return text.charCodeAt(i) === 0x2e && /\w/.test(text.charAt(i + 1));
}
