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
import { Disguises } from './disguises.ts';
import { addPieces, splitGlued } from './glued-words.ts';
import { closeWord, type KnownWords } from './known-words.ts';
import { isElided, isInvisible, surrogateKind } from './letters.ts';
import { lookalike } from './look-alikes.ts';
import { IS_CAPITALS, IS_DISGUISED, IS_NUMBER, type Tokens } from './tokens.ts';
import { LONGEST_WORD } from './vocabulary.ts';

/** Reads the words and numbers of a text, one at a time: their folded letters, and what in them speaks for a disguise. */
export class WordReader {
  private readonly tokens: Tokens;
  private readonly known: KnownWords;
  private readonly disguises: Disguises;

  constructor(tokens: Tokens, known: KnownWords) {
    this.tokens = tokens;
    this.known = known;
    this.disguises = new Disguises(tokens, known);
  }

  /** Reads one run of letters and digits; cuts it where letters meet digits. Returns the offset after it. */
  add(text: string, from: number, sentence: number, field: number, before: number): number {
    const { tokens, known, disguises } = this;
    const { vocabulary } = known;
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
      closeWord(tokens, vocabulary, end, IS_NUMBER);
      return end;
    }
    if (digits > 0 && signs === 0 && disguises.isKnownAsWritten()) {
      closeWord(tokens, vocabulary, end, 0);
      return end;
    }
    if (digits > 0 && (switches < 2 || !disguises.readsAsLeet())) {
      tokens.charEnd = tokens.charAt[tokens.count] as number;
      addPieces(tokens, known, text, from, end, sentence, field, before);
      return end;
    }
    let flags = uppers > 1 && uppers === letters ? IS_CAPITALS : 0;
    if ((digits > 0 || signs > 0) && disguises.replaceLeet()) flags |= IS_DISGUISED;
    if (latin > 0 && (foreign > 0 || cyrillic > 0) && disguises.replaceLookalikes(latin, foreign, cyrillic))
      flags |= IS_DISGUISED;
    if (hidden > 0 && letters > 3) flags |= IS_DISGUISED;
    closeWord(tokens, vocabulary, end, flags);
    const token = tokens.count - 1;
    if (foreign > 3 && latin === 0 && foreign === letters && tokens.list[token] === 0) disguises.tryLookalikes(token);
    if (camel >= 0 && tokens.list[token] === 0) splitGlued(tokens, known, token, camel, camelChars);
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
