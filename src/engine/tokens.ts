import {
  APOSTROPHE,
  AT,
  BULLET,
  COLON,
  COMMA,
  DIGIT,
  expansion,
  foldCharacter,
  foldOf,
  kindOf,
  LETTER,
  leet,
  lookalike,
  NEWLINE,
  QUOTE,
  SEVERAL,
  SKIP,
  STOP,
  SURROGATE,
  SYMBOL,
  UNSPACED,
} from './characters.ts';
import { LONGEST_WORD, mix, mixAgain, UNKNOWN_WORD, type Vocabulary, WORD_SEED } from './vocabulary.ts';

/** What stands between a token and the one before it. */
export const AFTER_COMMA = 1;
export const AFTER_COLON = 2;
export const AFTER_AT = 4;
export const AFTER_DOT = 8;
export const AFTER_JOINER = 16;
export const AFTER_SPACE = 32;

/** What a token is. */
export const IS_NUMBER = 1;
export const IS_DISGUISED = 2;
export const IS_QUOTED = 4;
export const IS_CAPITALS = 8;

/** A sentence never grows longer than this many words, so that a text without full stops stays cheap. */
export const LONGEST_SENTENCE = 80;
const SHORTEST_SPACED = 4;
const LONGEST_QUOTATION = 40;
const SHORTEST_QUOTATION = 3;
const PLAIN = -1;

/** What the usual word is read with: the small letter for an ASCII letter, `ENDS_WORD` for what certainly ends one. */
const ASCII = new Uint8Array(0x10000);
const ENDS_WORD = 1;
for (const character of '\n\t !"()*+,-./:;<=>?[]|') ASCII[character.charCodeAt(0)] = ENDS_WORD;
for (let code = 0x61; code <= 0x7a; code++) ASCII[code] = ASCII[code - 0x20] = code;

/**
 * The words of a listing, as parallel arrays that are reused. `start` and `end` are UTF-16 offsets into the original
 * text of the token's field, so a quote never needs to be searched again.
 */
export class Tokens {
  count = 0;
  sentences = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  sentence = new Int32Array(1024);
  /** Index into `Vocabulary.lists`. */
  list = new Int32Array(1024);
  field = new Uint8Array(1024);
  before = new Uint8Array(1024);
  flags = new Uint8Array(1024);
  /** Where the folded letters of a token lie in `chars`; `PLAIN` where they are those of the text, in small letters. */
  private charAt = new Int32Array(1024);
  private charLength = new Uint8Array(1024);
  private chars = new Uint16Array(1024);
  private charEnd = 0;
  private readonly scratch = new Uint16Array(LONGEST_WORD);
  private readonly texts: string[] = [];
  /** The code units of the text that is being read: reading an array is cheaper than asking a string again and again. */
  private units = new Uint16Array(1024);

  private readonly vocabulary: Vocabulary;
  private readonly isAbbreviation: (list: number) => boolean;

  constructor(vocabulary: Vocabulary, isAbbreviation: (list: number) => boolean) {
    this.vocabulary = vocabulary;
    this.isAbbreviation = isAbbreviation;
  }

  clear(): void {
    this.count = 0;
    this.sentences = 0;
    this.charEnd = 0;
  }

  /** The folded text of a token. */
  textOf(token: number): string {
    const at = this.charAt[token] as number;
    if (at === PLAIN)
      return (this.texts[this.field[token] as number] as string)
        .slice(this.start[token] as number, this.end[token] as number)
        .toLowerCase();
    let text = '';
    for (let i = 0; i < (this.charLength[token] as number); i++)
      text += String.fromCharCode(this.chars[at + i] as number);
    return text;
  }

  /** How many code units the folded text of a token has. */
  lengthOf(token: number): number {
    return this.charAt[token] === PLAIN
      ? (this.end[token] as number) - (this.start[token] as number)
      : (this.charLength[token] as number);
  }

  /** The n-th code unit of a token's folded text. */
  unitOf(token: number, n: number): number {
    const at = this.charAt[token] as number;
    return at === PLAIN ? this.textOf(token).charCodeAt(n) : (this.chars[at + n] as number);
  }

  /** Cuts a field's text into tokens and adds them. A field ends a sentence as a line break does. */
  add(text: string, field: number): void {
    const { vocabulary } = this;
    const { length } = text;
    const units = this.unitsOf(text);
    this.texts[field] = text;
    let {
      start: starts,
      end: ends,
      sentence: sentenceOf,
      list: lists,
      field: fields,
      before: befores,
      flags,
      charAt,
    } = this;
    let sentence = this.count === 0 ? 0 : this.sentences;
    let sentenceStart = this.count;
    let before = 0;
    let broken = false;
    let quoteFrom = -1;
    let spaced = 0;
    let gapLength = 0;
    let i = 0;
    while (i < length) {
      const code = units[i] as number;
      if (code === 0x20) {
        before |= AFTER_SPACE;
        gapLength++;
        i++;
        continue;
      }
      // The usual word, of ASCII letters only and followed by an ordinary separator, in one tight loop.
      let small = ASCII[code] as number;
      if (small > ENDS_WORD) {
        let hash = WORD_SEED;
        let check = 0;
        let capitals = 0;
        let lastCapital = i - 1;
        let to = i;
        let unit = code;
        do {
          if (unit !== small) {
            capitals++;
            lastCapital = to;
          }
          hash = mix(hash, small);
          check = mixAgain(check, small);
          unit = units[++to] as number;
          small = ASCII[unit] as number;
        } while (small > ENDS_WORD);
        const size = to - i;
        // A capital behind a small letter: glued sentences, or a name such as WhatsApp.
        if (small === ENDS_WORD && size <= LONGEST_WORD && lastCapital - i + 1 === capitals) {
          const t = this.count++;
          if (t + 1 >= starts.length) {
            this.grow();
            ({
              start: starts,
              end: ends,
              sentence: sentenceOf,
              list: lists,
              field: fields,
              before: befores,
              flags,
              charAt,
            } = this);
          }
          if (broken || t - sentenceStart >= LONGEST_SENTENCE) {
            if (t > sentenceStart) sentence++;
            sentenceStart = t;
            broken = false;
          }
          const list = vocabulary.known(hash, check, size);
          starts[t] = i;
          ends[t] = to;
          sentenceOf[t] = sentence;
          fields[t] = field;
          befores[t] = before;
          flags[t] = capitals > 1 && capitals === size ? IS_CAPITALS : 0;
          charAt[t] = PLAIN;
          lists[t] = list === UNKNOWN_WORD ? this.learnPlain(i, size, hash, check) : list;
          if (size === 1) {
            if (spaced === 0 || gapLength === 1) spaced++;
            else {
              this.endSpelling(spaced, t);
              spaced = 1;
            }
          } else if (spaced > 0) {
            this.endSpelling(spaced, t);
            spaced = 0;
          }
          before = 0;
          gapLength = 0;
          i = to;
          continue;
        }
      }
      let kind = kindOf(code);
      if (kind === SURROGATE) kind = surrogateKind(text, i);
      if (kind === LETTER || kind === DIGIT || kind === SYMBOL || kind === UNSPACED) {
        if (broken || this.count - sentenceStart >= LONGEST_SENTENCE) {
          if (this.count > sentenceStart) sentence++;
          sentenceStart = this.count;
          broken = false;
        }
        const first = this.count;
        if (kind === SYMBOL) {
          this.open(i, sentence, field, before);
          this.pushUnit(foldOf(code));
          i++;
          this.close(i, 0);
        } else if (kind === UNSPACED) i = this.addUnspaced(text, i, sentence, field, before);
        else i = this.addWord(text, i, sentence, field, before);
        ({
          start: starts,
          end: ends,
          sentence: sentenceOf,
          list: lists,
          field: fields,
          before: befores,
          flags,
          charAt,
        } = this);
        const isLoneLetter =
          this.count === first + 1 &&
          this.lengthOf(first) === 1 &&
          ((flags[first] as number) & IS_NUMBER) === 0 &&
          kind !== SYMBOL;
        if (isLoneLetter && (spaced === 0 || gapLength === 1)) spaced++;
        else {
          if (spaced > 0) this.endSpelling(spaced, first);
          spaced = isLoneLetter ? 1 : 0;
        }
        const sentenceOfLast = sentenceOf[this.count - 1] as number;
        if (sentenceOfLast !== sentence) {
          sentence = sentenceOfLast;
          sentenceStart = this.count - 1;
        }
        before = 0;
        gapLength = 0;
        continue;
      }
      gapLength += kind === SKIP ? 0 : 1;
      switch (kind) {
        case NEWLINE:
        case BULLET:
          if (!(spaced > 0 && gapLength === 1 && kind === BULLET && loneLetterFollows(text, i))) broken = true;
          if (kind === NEWLINE) {
            quoteFrom = -1;
            // Letters on lines of their own are no spelling.
            gapLength++;
          }
          before |= AFTER_SPACE;
          break;
        case STOP:
          before |= AFTER_DOT;
          if (this.endsSentence(text, i)) broken = true;
          break;
        case COMMA:
          before |= AFTER_COMMA;
          break;
        case COLON:
          before |= AFTER_COLON;
          break;
        case AT:
          before |= AFTER_AT;
          break;
        case QUOTE:
          if (quoteFrom >= 0) {
            const words = this.count - quoteFrom;
            if (words >= SHORTEST_QUOTATION && words <= LONGEST_QUOTATION)
              for (let t = quoteFrom; t < this.count; t++) flags[t]! |= IS_QUOTED;
            quoteFrom = -1;
          } else quoteFrom = this.count;
          before |= AFTER_COMMA;
          break;
        case SKIP:
          break;
        default:
          if (code === 0xa0 || code === 9) before |= AFTER_SPACE;
          else if (code === 0x2d && before & AFTER_SPACE && units[i + 1] === 0x20) before |= AFTER_COLON;
          else before |= AFTER_JOINER;
      }
      i++;
    }
    if (spaced >= SHORTEST_SPACED || (spaced === 3 && (this.before[this.count - 1] as number) & AFTER_DOT))
      this.joinLetters(this.count - spaced, spaced, 0);
    this.sentences = sentence + 1;
  }

  /** Joins the single letters that stand before a token when they are enough to be a spelled-out word. */
  private endSpelling(letters: number, behind: number): void {
    if (letters >= SHORTEST_SPACED || (letters === 3 && (this.before[behind - 1] as number) & AFTER_DOT))
      this.joinLetters(behind - letters, letters, this.count - behind);
  }

  private unitsOf(text: string): Uint16Array {
    const { length } = text;
    if (length >= this.units.length) this.units = new Uint16Array(Math.max(length + 1, this.units.length * 2));
    const { units } = this;
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
    // The end of the text ends a word as a space does.
    units[length] = 0x20;
    return units;
  }

  private learnPlain(at: number, length: number, hash: number, check: number): number {
    const { scratch, units } = this;
    for (let i = 0; i < length; i++) scratch[i] = ASCII[units[at + i] as number] as number;
    return this.vocabulary.learn(scratch, 0, length, hash, check);
  }

  private endsSentence(text: string, at: number): boolean {
    if (text.charCodeAt(at) !== 0x2e) return true;
    const next = text.charCodeAt(at + 1);
    if (Number.isNaN(next)) return true;
    const last = this.count - 1;
    const kind = kindOf(next);
    if (kind === LETTER || kind === DIGIT) {
      // Tags stripped without a space glue sentences together: "skills.Responsible".
      if (kind !== LETTER || last < 0 || this.lengthOf(last) < 3) return false;
      return isUpper(text, at + 1) && isLower(text, at - 1) && !this.isAbbreviation(this.list[last] as number);
    }
    if (last < 0 || this.end[last] !== at) return true;
    if (this.lengthOf(last) === 1 && ((this.flags[last] as number) & IS_NUMBER) === 0) return false;
    return !this.isAbbreviation(this.list[last] as number);
  }

  private grow(): void {
    const size = this.start.length * 2;
    this.start = extend(this.start, new Int32Array(size));
    this.end = extend(this.end, new Int32Array(size));
    this.sentence = extend(this.sentence, new Int32Array(size));
    this.list = extend(this.list, new Int32Array(size));
    this.charAt = extend(this.charAt, new Int32Array(size));
    this.field = extend(this.field, new Uint8Array(size));
    this.before = extend(this.before, new Uint8Array(size));
    this.flags = extend(this.flags, new Uint8Array(size));
    this.charLength = extend(this.charLength, new Uint8Array(size));
  }

  private open(at: number, sentence: number, field: number, before: number): void {
    const t = this.count;
    if (t + 1 >= this.start.length) this.grow();
    this.start[t] = at;
    this.sentence[t] = sentence;
    this.field[t] = field;
    this.before[t] = before;
    this.flags[t] = 0;
    this.charAt[t] = this.charEnd;
  }

  private close(end: number, flags: number): void {
    const t = this.count++;
    const at = this.charAt[t] as number;
    const length = Math.min(this.charEnd - at, 255);
    this.end[t] = end;
    this.flags[t] = flags;
    this.charLength[t] = length;
    this.list[t] = this.vocabulary.listOf(this.chars, at, length);
  }

  private push(text: string): void {
    for (let i = 0; i < text.length; i++) this.pushUnit(text.charCodeAt(i));
  }

  private pushUnit(unit: number): void {
    if (this.charEnd === this.chars.length) this.chars = extend(this.chars, new Uint16Array(this.chars.length * 2));
    this.chars[this.charEnd++] = unit;
  }

  /** Reads one run of letters and digits; cuts it where letters meet digits. Returns the offset after it. */
  private addWord(text: string, from: number, sentence: number, field: number, before: number): number {
    const { length } = text;
    let i = from;
    let end = from;
    let letters = 0;
    let digits = 0;
    let switches = 0;
    let lastKind = 0;
    let latin = 0;
    let foreign = 0;
    let hidden = 0;
    let signs = 0;
    let camel = -1;
    let camelChars = 0;
    let uppers = 0;
    let lowerBefore = false;
    this.open(from, sentence, field, before);
    while (i < length) {
      const code = text.charCodeAt(i);
      let kind = kindOf(code);
      if (kind === SURROGATE) {
        kind = surrogateKind(text, i);
        if (kind !== LETTER) break;
        this.push(foldCharacter(text.slice(i, i + 2)));
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
        if (fold === SEVERAL) this.push(expansion(code));
        else this.pushUnit(fold);
        if (code < 0x80) {
          latin++;
          const upper = code < 0x5b;
          if (upper) {
            uppers++;
            if (lowerBefore && camel < 0 && letters >= 3) {
              camel = i;
              camelChars = this.charEnd - 1 - (this.charAt[this.count] as number);
            }
          }
          lowerBefore = !upper;
        } else if (fold < 0x250) latin++;
        else if (lookalike(fold) !== undefined) foreign++;
        if (lastKind === DIGIT) switches++;
        lastKind = LETTER;
        letters++;
        i++;
        end = i;
        continue;
      }
      if (kind === DIGIT) {
        if (lastKind === LETTER) switches++;
        this.pushUnit(foldOf(code));
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
        i++;
        continue;
      }
      // "1,200.50" is one number; "500.Call" is not.
      if (lastKind === DIGIT && letters === 0 && (code === 0x2c || code === 0x2e) && kindOf(next) === DIGIT) {
        this.pushUnit(code);
        i++;
        continue;
      }
      if (
        (code === 0x40 || code === 0x24) &&
        lastKind === LETTER &&
        (kindOf(next) === LETTER || next === 0x40 || next === 0x24) &&
        !isAddress(text, i)
      ) {
        this.pushUnit(code);
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
    if (digits > 0 && (switches < 2 || !this.readsAsLeet())) {
      this.charEnd = this.charAt[this.count] as number;
      return this.addPieces(text, from, end, sentence, field, before);
    }
    let flags = uppers > 1 && uppers === letters ? IS_CAPITALS : 0;
    const at = this.charAt[this.count] as number;
    if (digits > 0 || signs > 0) {
      if (this.replace(at, leet)) flags |= IS_DISGUISED;
    }
    if (foreign > 0 && latin > 0 && this.replace(at, lookalike)) flags |= IS_DISGUISED;
    if (hidden > 0 && letters > 3) flags |= IS_DISGUISED;
    this.close(end, flags);
    const token = this.count - 1;
    if (foreign > 3 && latin === 0 && foreign === letters && this.list[token] === 0) this.tryLookalikes(token);
    if (camel >= 0 && this.list[token] === 0) this.splitGlued(token, camel, camelChars);
    return end;
  }

  /** Letters, then digits, then letters again, where every digit can stand for a letter. */
  private readsAsLeet(): boolean {
    const at = this.charAt[this.count] as number;
    let digits = 0;
    let isOuter = true;
    for (let i = at; i < this.charEnd; i++) {
      const code = this.chars[i] as number;
      if (code < 0x30 || code > 0x39) continue;
      if (leet(code) === undefined) return false;
      if (i === at || i === this.charEnd - 1) isOuter = false;
      digits++;
    }
    return isOuter && digits * 2 < this.charEnd - at;
  }

  private replace(at: number, by: (code: number) => number | undefined): boolean {
    let changed = false;
    for (let i = at; i < this.charEnd; i++) {
      const other = by(this.chars[i] as number);
      if (other === undefined) continue;
      this.chars[i] = other;
      changed = true;
    }
    return changed;
  }

  private tryLookalikes(token: number): void {
    const at = this.charAt[token] as number;
    this.replace(at, lookalike);
    this.list[token] = this.vocabulary.listOf(this.chars, at, this.charLength[token] as number);
    if (this.list[token] !== 0) this.flags[token]! |= IS_DISGUISED;
  }

  /** "trainingPosition" in a page whose tags were stripped: two words, and a sentence ends between them. */
  private splitGlued(token: number, at: number, charsBefore: number): void {
    if ((this.charLength[token] as number) - charsBefore < 3) return;
    const end = this.end[token] as number;
    const charAt = this.charAt[token] as number;
    const charEnd = this.charEnd;
    const { sentence, field, before } = this;
    this.count = token;
    this.charEnd = charAt + charsBefore;
    this.open(this.start[token] as number, sentence[token] as number, field[token] as number, before[token] as number);
    this.charAt[token] = charAt;
    this.close(at, 0);
    this.open(at, (sentence[token] as number) + 1, field[token] as number, 0);
    this.charAt[token + 1] = charAt + charsBefore;
    this.charEnd = charEnd;
    this.close(end, 0);
  }

  /** "KSh500", "12hrs", "6am": letters and digits written together are separate words. */
  private addPieces(text: string, from: number, end: number, sentence: number, field: number, before: number): number {
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
      this.open(i, sentence, field, isFirst ? before : 0);
      isFirst = false;
      let last = i;
      while (i < end) {
        const c = text.charCodeAt(i);
        let k = kindOf(c);
        if (k === SURROGATE) {
          k = surrogateKind(text, i);
          if (isDigits || k !== LETTER) break;
          this.push(foldCharacter(text.slice(i, i + 2)));
          i += 2;
          last = i;
          continue;
        }
        if (k === LETTER && !isDigits) {
          const fold = foldOf(c);
          if (fold === SEVERAL) this.push(expansion(c));
          else this.pushUnit(fold);
        } else if (k === DIGIT && isDigits) this.pushUnit(foldOf(c));
        else if (isDigits && (c === 0x2c || c === 0x2e) && kindOf(text.charCodeAt(i + 1) || 0x20) === DIGIT)
          this.pushUnit(c);
        else if (k === LETTER || k === DIGIT) break;
        i++;
        if (k === LETTER || k === DIGIT) last = i;
      }
      this.close(last, isDigits ? IS_NUMBER : 0);
    }
    return end;
  }

  private addUnspaced(text: string, from: number, sentence: number, field: number, before: number): number {
    let i = from;
    while (i < text.length && kindOf(text.charCodeAt(i)) === UNSPACED && i - from < 2000) i++;
    const run = text.slice(from, i);
    let isFirst = true;
    for (const [at, word] of cutUnspaced(run)) {
      this.open(from + at, sentence, field, isFirst ? before : 0);
      isFirst = false;
      this.push(word);
      this.close(from + at + word.length, 0);
    }
    return i;
  }

  /** "p a s s p o r t": joins a run of single letters, and the words behind it move up. */
  private joinLetters(first: number, letters: number, behind: number): void {
    const { charAt, charLength } = this;
    const at = this.charEnd;
    for (let t = first; t < first + letters; t++) this.pushUnit(this.unitOf(t, 0));
    charAt[first] = at;
    const last = first + letters - 1;
    const end = this.end[last] as number;
    const sentence = this.sentence[first] as number;
    const whole = this.vocabulary.listOf(this.chars, at, letters);
    let cut = 0;
    if (whole === 0)
      for (let n = 3; n <= letters - 3; n++)
        if (
          this.vocabulary.listOf(this.chars, at, n) !== 0 &&
          this.vocabulary.listOf(this.chars, at + n, letters - n) !== 0
        )
          cut = n;
    const cutEnd = cut > 0 ? (this.end[first + cut - 1] as number) : end;
    const cutStart = cut > 0 ? (this.start[first + cut] as number) : 0;
    const isSpelling = letters > 4;
    charLength[first] = cut > 0 ? cut : letters;
    this.end[first] = cutEnd;
    this.list[first] = cut > 0 ? this.vocabulary.listOf(this.chars, at, cut) : whole;
    if (isSpelling && this.list[first] !== 0) this.flags[first]! |= IS_DISGUISED;
    let to = first + 1;
    if (cut > 0) {
      this.start[to] = cutStart;
      this.end[to] = end;
      this.sentence[to] = sentence;
      this.field[to] = this.field[first] as number;
      this.before[to] = AFTER_SPACE;
      this.flags[to] = IS_DISGUISED;
      charAt[to] = at + cut;
      charLength[to] = letters - cut;
      this.list[to] = this.vocabulary.listOf(this.chars, at + cut, letters - cut);
      to++;
    }
    for (let from = first + letters; from < first + letters + behind; from++, to++) {
      if (from === to) continue;
      this.start[to] = this.start[from] as number;
      this.end[to] = this.end[from] as number;
      this.sentence[to] = this.sentence[from] as number;
      this.field[to] = this.field[from] as number;
      this.before[to] = this.before[from] as number;
      this.flags[to] = this.flags[from] as number;
      this.list[to] = this.list[from] as number;
      charAt[to] = charAt[from] as number;
      charLength[to] = charLength[from] as number;
    }
    this.count = to;
  }
}

function loneLetterFollows(text: string, at: number): boolean {
  const next = kindOf(text.charCodeAt(at + 1) || 0x20);
  const after = kindOf(text.charCodeAt(at + 2) || 0x20);
  return next === LETTER && after !== LETTER;
}

let segmenter: Intl.Segmenter | undefined;

/** Cuts text of a script without spaces into words: [offset, word]. Single letters where the browser cannot. */
function cutUnspaced(run: string): [number, string][] {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [...run].map((c, i) => [i, c]);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(run)].map((s) => [s.index, s.segment]);
}

/** Bold and double-struck letters lie outside the first plane; all else there is an ornament. */
function surrogateKind(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code <= 0xffff) return SKIP;
  const folded = foldCharacter(String.fromCodePoint(code));
  if (/^[\p{L}\p{Nd}]+$/u.test(folded)) return LETTER;
  return BULLET;
}

function isInvisible(code: number): boolean {
  return code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0xad || code === 0x200c || code === 0x200d;
}

function isUpper(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c !== c.toLowerCase();
}

function isLower(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c === ')' || c !== c.toUpperCase();
}

/** Whether the @ at this offset is part of an e-mail address: letters and a dot follow. */
function isAddress(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x40) return false;
  let i = at + 1;
  while (i < text.length && i - at <= LONGEST_WORD && /[\w-]/.test(text.charAt(i))) i++;
  return text.charCodeAt(i) === 0x2e && /\w/.test(text.charAt(i + 1));
}

function extend<T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
