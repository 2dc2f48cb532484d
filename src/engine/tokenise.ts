import {
  AT,
  BULLET,
  COLON,
  COMMA,
  DIGIT,
  foldOf,
  kindOf,
  LETTER,
  NEWLINE,
  QUOTE,
  SKIP,
  SPACE,
  STOP,
  SURROGATE,
  SYMBOL,
  UNSPACED,
} from './characters.ts';
import { UNKNOWN_WORD } from './kept-lists.ts';
import { closeWord, type KnownWords } from './known-words.ts';
import { surrogateKind } from './letters.ts';
import { endsSentence } from './sentence-ends.ts';
import { endSpelling, loneLetterFollows } from './spelled-letters.ts';
import { ASCII, ENDS_WORD, TextUnits } from './text-units.ts';
import {
  AFTER_AT,
  AFTER_COLON,
  AFTER_COMMA,
  AFTER_DOT,
  AFTER_JOINER,
  AFTER_SLASH,
  AFTER_SPACE,
  IS_CAPITALS,
  IS_NUMBER,
  IS_QUOTED,
  PLAIN,
  type Tokens,
} from './tokens.ts';
import { addUnspaced } from './unspaced-words.ts';
import { LONGEST_WORD } from './vocabulary.ts';
import { mix, mixAgain, WORD_SEED } from './word-hash.ts';
import { WordReader } from './word-reader.ts';

/** A sentence never grows longer than this many words, so that a text without full stops stays cheap. */
export const LONGEST_SENTENCE = 80;
const LONGEST_QUOTATION = 40;
const SHORTEST_QUOTATION = 3;

/** Cuts texts into words and sentences, and sees through disguise. */
export class Tokeniser {
  private readonly tokens: Tokens;
  private readonly known: KnownWords;
  private readonly words: WordReader;
  private readonly scratch = new Uint16Array(LONGEST_WORD);
  private readonly textUnits = new TextUnits();

  constructor(tokens: Tokens, known: KnownWords) {
    this.tokens = tokens;
    this.known = known;
    this.words = new WordReader(tokens, known);
  }

  /** Cuts a field's text into tokens and adds them. A field ends a sentence as a line break does. */
  add(text: string, field: number): void {
    const { tokens } = this;
    const { vocabulary } = this.known;
    const { length } = text;
    const units = this.textUnits.of(text);
    tokens.texts[field] = text;
    let {
      start: starts,
      end: ends,
      sentence: sentenceOf,
      list: lists,
      field: fields,
      before: befores,
      flags,
      charAt,
    } = tokens;
    const first = tokens.count;
    let sentence = tokens.sentences;
    let sentenceStart = first;
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
          const t = tokens.count++;
          if (t + 1 >= starts.length) {
            tokens.grow();
            ({
              start: starts,
              end: ends,
              sentence: sentenceOf,
              list: lists,
              field: fields,
              before: befores,
              flags,
              charAt,
            } = tokens);
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
          lists[t] = list === UNKNOWN_WORD ? this.learnPlain(units, i, size, hash, check) : list;
          if (size === 1 && (spaced === 0 || gapLength === 1)) spaced++;
          else if (spaced > 0) {
            const gone = endSpelling(tokens, this.known, spaced, t);
            if (sentenceStart >= t) sentenceStart -= gone;
            if (quoteFrom >= t) quoteFrom -= gone;
            spaced = size === 1 ? 1 : 0;
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
        if (broken || tokens.count - sentenceStart >= LONGEST_SENTENCE) {
          if (tokens.count > sentenceStart) sentence++;
          sentenceStart = tokens.count;
          broken = false;
        }
        const opened = tokens.count;
        if (kind === SYMBOL) {
          tokens.open(i, sentence, field, before);
          tokens.pushUnit(foldOf(code));
          i++;
          closeWord(tokens, vocabulary, i, 0);
        } else if (kind === UNSPACED) i = addUnspaced(tokens, this.known, text, i, sentence, field, before);
        else i = this.words.add(text, i, sentence, field, before);
        ({
          start: starts,
          end: ends,
          sentence: sentenceOf,
          list: lists,
          field: fields,
          before: befores,
          flags,
          charAt,
        } = tokens);
        const isLoneLetter =
          tokens.count === opened + 1 &&
          tokens.sizeOf(opened) === 1 &&
          ((flags[opened] as number) & IS_NUMBER) === 0 &&
          kind !== SYMBOL;
        if (isLoneLetter && (spaced === 0 || gapLength === 1)) spaced++;
        else {
          if (spaced > 0) {
            const gone = endSpelling(tokens, this.known, spaced, opened);
            if (sentenceStart >= opened) sentenceStart -= gone;
            if (quoteFrom >= opened) quoteFrom -= gone;
          }
          spaced = isLoneLetter ? 1 : 0;
        }
        const sentenceOfLast = sentenceOf[tokens.count - 1] as number;
        if (sentenceOfLast !== sentence) {
          sentence = sentenceOfLast;
          sentenceStart = tokens.count - 1;
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
          if (endsSentence(tokens, this.known, text, i)) broken = true;
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
            const words = tokens.count - quoteFrom;
            if (words >= SHORTEST_QUOTATION && words <= LONGEST_QUOTATION)
              for (let t = quoteFrom; t < tokens.count; t++) flags[t]! |= IS_QUOTED;
            quoteFrom = -1;
          } else quoteFrom = tokens.count;
          before |= AFTER_COMMA;
          break;
        case SKIP:
          break;
        default:
          if (kind === SPACE) before |= AFTER_SPACE;
          else if (code === 0x2d && before & AFTER_SPACE && units[i + 1] === 0x20) before |= AFTER_COLON;
          else before |= code === 0x2f ? AFTER_JOINER | AFTER_SLASH : AFTER_JOINER;
      }
      i++;
    }
    endSpelling(tokens, this.known, spaced, tokens.count);
    // A field without words stands between no sentences, as an empty line does not.
    if (tokens.count > first) tokens.sentences = sentence + 1;
  }

  private learnPlain(units: Uint16Array, at: number, length: number, hash: number, check: number): number {
    const { scratch } = this;
    for (let i = 0; i < length; i++) scratch[i] = ASCII[units[at + i] as number] as number;
    return this.known.vocabulary.learn(scratch, 0, length, hash, check);
  }
}
