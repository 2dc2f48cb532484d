import { extended } from './extended.ts';

/** What stands between a token and the one before it. */
export const AFTER_COMMA = 1;
export const AFTER_COLON = 2;
export const AFTER_AT = 4;
export const AFTER_DOT = 8;
export const AFTER_JOINER = 16;
export const AFTER_SPACE = 32;
/** Set beside `AFTER_JOINER`. */
export const AFTER_SLASH = 64;

/** What a token is. */
export const IS_NUMBER = 1;
export const IS_DISGUISED = 2;
export const IS_QUOTED = 4;
export const IS_CAPITALS = 8;

/** In `charAt`: the folded letters are those of the text, in small letters. */
export const PLAIN = -1;
/** Folded letters beyond this do not count. */
const LONGEST_FOLDED = 255;

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
  /** Index into the lists of the vocabulary that is always read. */
  list = new Int32Array(1024);
  /** Word classes of the grammar, of all languages that were read. */
  bits = new Int32Array(1024);
  field = new Uint8Array(1024);
  before = new Uint8Array(1024);
  flags = new Uint8Array(1024);
  /** Where the folded letters of a token lie in `chars`; `PLAIN` where they are those of the text, in small letters. */
  charAt = new Int32Array(1024);
  private charLength = new Uint8Array(1024);
  chars = new Uint16Array(1024);
  charEnd = 0;
  /** By field; those that are still to be read as well, where they are known. */
  readonly texts: string[] = [];
  /** Counts the listings that were read. */
  turn = 0;

  clear(): void {
    this.turn++;
    this.texts.length = 0;
    this.count = 0;
    this.sentences = 0;
    this.charEnd = 0;
    this.texts.length = 0;
  }

  /** Whether the folded letters are those of the text in small letters. */
  isPlain(token: number): boolean {
    return this.charAt[token] === PLAIN;
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
  sizeOf(token: number): number {
    return this.charAt[token] === PLAIN
      ? (this.end[token] as number) - (this.start[token] as number)
      : (this.charLength[token] as number);
  }

  /** Cuts the folded text of a token that is not plain. */
  resize(token: number, at: number, length: number): void {
    this.charAt[token] = at;
    this.charLength[token] = Math.min(length, LONGEST_FOLDED);
  }

  /** The n-th code unit of a token's folded text. */
  unitOf(token: number, n: number): number {
    const at = this.charAt[token] as number;
    return at === PLAIN ? this.textOf(token).charCodeAt(n) : (this.chars[at + n] as number);
  }

  /** Copies the folded text of a token that is no longer than the target. */
  copyWord(token: number, target: Uint16Array): void {
    const at = this.charAt[token] as number;
    const length = this.sizeOf(token);
    if (at !== PLAIN) {
      for (let i = 0; i < length; i++) target[i] = this.chars[at + i] as number;
      return;
    }
    const text = this.texts[this.field[token] as number] as string;
    const start = this.start[token] as number;
    // ASCII letters only: bit 5 makes them small.
    for (let i = 0; i < length; i++) target[i] = text.charCodeAt(start + i) | 0x20;
  }

  /** Begins a token whose folded letters will be pushed. */
  open(at: number, sentence: number, field: number, before: number): void {
    const t = this.count;
    if (t + 1 >= this.start.length) this.grow();
    this.start[t] = at;
    this.sentence[t] = sentence;
    this.field[t] = field;
    this.before[t] = before;
    this.flags[t] = 0;
    this.charAt[t] = this.charEnd;
  }

  /** Ends the token that was opened. */
  close(end: number, flags: number): void {
    const t = this.count++;
    this.end[t] = end;
    this.flags[t] = flags;
    this.charLength[t] = Math.min(this.charEnd - (this.charAt[t] as number), LONGEST_FOLDED);
  }

  push(text: string): void {
    for (let i = 0; i < text.length; i++) this.pushUnit(text.charCodeAt(i));
  }

  pushUnit(unit: number): void {
    if (this.charEnd === this.chars.length) this.chars = extended(this.chars, new Uint16Array(this.chars.length * 2));
    this.chars[this.charEnd++] = unit;
  }

  /** Copies a token to another place. */
  move(from: number, to: number): void {
    if (from === to) return;
    for (const array of [
      this.start,
      this.end,
      this.sentence,
      this.field,
      this.before,
      this.flags,
      this.list,
      this.charLength,
      this.charAt,
    ])
      array[to] = array[from] as number;
  }

  grow(): void {
    const size = this.start.length * 2;
    this.start = extended(this.start, new Int32Array(size));
    this.end = extended(this.end, new Int32Array(size));
    this.sentence = extended(this.sentence, new Int32Array(size));
    this.list = extended(this.list, new Int32Array(size));
    this.charLength = extended(this.charLength, new Uint8Array(size));
    this.bits = new Int32Array(size);
    this.charAt = extended(this.charAt, new Int32Array(size));
    this.field = extended(this.field, new Uint8Array(size));
    this.before = extended(this.before, new Uint8Array(size));
    this.flags = extended(this.flags, new Uint8Array(size));
  }
}
