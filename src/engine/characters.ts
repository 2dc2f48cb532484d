/** What a character is to the tokeniser, and the letter it is folded to. */

export const SKIP = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
/** A character that is a word by itself: currency signs and %. */
export const SYMBOL = 4;
/** A letter of a script written without spaces, cut into words by Intl.Segmenter. */
export const UNSPACED = 5;
export const SPACE = 6;
export const NEWLINE = 7;
export const STOP = 8;
export const COMMA = 9;
export const COLON = 10;
export const QUOTE = 11;
export const JOINER = 12;
export const BULLET = 13;
export const AT = 14;
export const SURROGATE = 15;

/** What `folded` holds when one character becomes several; see `expansion`. */
export const SEVERAL = 0xffff;

const BLOCK = 256;
const kinds = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);
const known = new Uint8Array(0x10000 / BLOCK);
const several = new Map<number, string>();

const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]/;
const STOPS = '.!?…。！？।॥؟۔።‼⁇⁈⁉';
const COMMAS = ',،，、()[]{}፣';
const COLONS = ':–—―：፤፥';
const QUOTES = '"“”„«»‟「」『』';
const BULLETS = ';؛|•▪●■◆◇○▶►➤➡→✔✅☑✓✦★☆❖⭐¦·※';
const APOSTROPHES = "'’‘ʼʻ`´ʹ′";
const UNSPACED_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Marks above and below these letters are decoration or reading help; in Indic scripts they are vowels. */
const STRIP_MARKS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Letters that are their own base in Unicode but that people type without the stroke. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};
/** Arabic letters that are written in several ways. */
const ARABIC: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  ی: 'ي',
};

/** Ethiopic letters that sound alike and are written for each other: from, to, how many. */
const ETHIOPIC: readonly (readonly [number, number, number])[] = [
  [0x1210, 0x1200, 7], // ሐ
  [0x1280, 0x1200, 7], // ኀ
  [0x1220, 0x1230, 8], // ሠ
  [0x12d0, 0x12a0, 7], // ዐ
  [0x1340, 0x1338, 7], // ፀ
];
/** The first and fourth order of these sound alike: ሃ is ሀ, ኣ is አ. */
const ETHIOPIC_FIRST: Record<number, number> = { 4611: 0x1200, 4771: 0x12a0 };

function foldEthiopic(code: number): number {
  const range = ETHIOPIC.find(([from, , count]) => code >= from && code < from + count);
  const folded = range ? code - range[0] + range[1] : code;
  return ETHIOPIC_FIRST[folded] ?? folded;
}

/** Devanagari signs that many people leave out or write for each other: nukta goes, chandrabindu is anusvara. */
const NUKTA = 0x93c;
const DEVANAGARI: Record<number, string> = { 2305: '\u0902' };

/** Folds one code point: compatibility forms, case, accents. Empty when nothing is left. */
export function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x1200 && code <= 0x137f) return String.fromCharCode(foldEthiopic(code));
  const lower = ARABIC[character] ?? character.normalize('NFKD').toLowerCase();
  let out = '';
  for (const part of lower) {
    if (part.charCodeAt(0) === NUKTA) continue;
    if (/\p{Mn}/u.test(part) && (STRIP_MARKS.test(character) || /[\u0300-\u036f\u064b-\u065f\u0670]/.test(part)))
      continue;
    out += PLAIN[part] ?? ARABIC[part] ?? DEVANAGARI[part.charCodeAt(0)] ?? part;
  }
  return out;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (LINE_BREAKS.test(character)) return NEWLINE;
  if (code === 0x40 || code === 0xff20) return AT;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (STOPS.includes(character)) return STOP;
  if (COMMAS.includes(character)) return COMMA;
  if (COLONS.includes(character)) return COLON;
  if (QUOTES.includes(character)) return QUOTE;
  if (BULLETS.includes(character)) return BULLET;
  if (character === '%' || character === '٪' || /\p{Sc}/u.test(character)) return SYMBOL;
  if (UNSPACED_SCRIPTS.test(character)) return UNSPACED;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  // Circled, squared and superscript letters and digits.
  if (/[\p{No}\p{So}]/u.test(character)) return /^[\p{L}\p{Nd}]+$/u.test(character.normalize('NFKD')) ? LETTER : BULLET;
  if (/[\p{L}\p{Nl}]/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return foldCharacter(character) === '' ? SKIP : LETTER;
  if (/\p{Cf}/u.test(character) || code === 0xad || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x640) return SKIP;
  if (/\s/u.test(character) || code === 0 || code === 0xfffc) return SPACE;
  return JOINER;
}

function learn(block: number): void {
  known[block] = 1;
  for (let code = block * BLOCK, end = code + BLOCK; code < end; code++) {
    const kind = classify(code);
    kinds[code] = kind;
    if (kind !== LETTER && kind !== DIGIT && kind !== UNSPACED && kind !== SYMBOL) continue;
    const character = String.fromCharCode(code);
    const folded = kind === DIGIT ? String(digitValue(character)) : foldCharacter(character);
    if (folded.length === 1) folds[code] = folded.charCodeAt(0);
    else if (folded.length === 0) kinds[code] = SKIP;
    else {
      folds[code] = SEVERAL;
      several.set(code, folded);
    }
  }
}

/** The value of a decimal digit of any script: Unicode lays them out in runs of ten. */
function digitValue(character: string): number {
  const ascii = character.normalize('NFKD');
  if (/^[0-9]$/.test(ascii)) return Number(ascii);
  let code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return value;
}

/** The kind of a UTF-16 code unit. Tables are filled a block of 256 at a time, when first met. */
export function kindOf(code: number): number {
  const block = code >> 8;
  if (known[block] === 0) learn(block);
  return kinds[code] as number;
}

/** The folded code unit of a letter, digit or symbol, or `SEVERAL`. Only valid after `kindOf(code)`. */
export function foldOf(code: number): number {
  return folds[code] as number;
}

/** The folded text of a code unit for which `foldOf` said `SEVERAL`. */
export function expansion(code: number): string {
  return several.get(code) ?? '';
}

/** Folds a text as the tokeniser folds words; used on words of rules so that both sides meet. */
export function foldText(text: string): string {
  let out = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const kind = code > 0xffff ? LETTER : kindOf(code);
    if (kind === SKIP || kind === APOSTROPHE) continue;
    if (kind === DIGIT) out += String.fromCharCode(foldOf(code));
    else out += foldCharacter(character);
  }
  return out;
}
