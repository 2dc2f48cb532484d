import { DIGIT, expansion, foldCharacter, foldOf, kindOf, LETTER, SEVERAL, SURROGATE } from './characters.ts';
import { closeWord, type KnownWords } from './known-words.ts';
import { surrogateKind } from './letters.ts';
import { IS_NUMBER, type Tokens } from './tokens.ts';

/**
 * "trainingPosition" in a page whose tags were stripped: two words, and a sentence ends between them.
 *
 * @param token the last one, closed; it stays whole where little follows
 * @param at offset in the text of what follows
 * @param charsBefore folded code units before that
 */
export function splitGlued(tokens: Tokens, known: KnownWords, token: number, at: number, charsBefore: number): void {
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
  closeWord(tokens, known.vocabulary, at, 0);
  tokens.open(at, (sentence[token] as number) + 1, field[token] as number, 0);
  tokens.charAt[token + 1] = charAt + charsBefore;
  tokens.charEnd = charEnd;
  closeWord(tokens, known.vocabulary, end, 0);
}

/**
 * "KSh500", "12hrs", "6am": letters and digits written together are separate words. No token may be open.
 *
 * @param from offset in the text of the first of them; `end` is where the last one ends
 * @param before what stands before the first, as tokens have it
 */
export function addPieces(
  tokens: Tokens,
  known: KnownWords,
  text: string,
  from: number,
  end: number,
  sentence: number,
  field: number,
  before: number,
): void {
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
    closeWord(tokens, known.vocabulary, last, isDigits ? IS_NUMBER : 0);
  }
}
