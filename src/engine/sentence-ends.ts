import { DIGIT, kindOf, LETTER } from './characters.ts';
import type { KnownWords } from './known-words.ts';
import { isLower, isUpper } from './letters.ts';
import { IS_NUMBER, type Tokens } from './tokens.ts';

/**
 * Whether the stop at this offset of the text ends a sentence. A full stop may also stand in a number or an address, or
 * behind an initial or an abbreviation.
 *
 * @param tokens the words before the stop, the last one closed
 */
export function endsSentence(tokens: Tokens, known: KnownWords, text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e) return true;
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return true;
  const last = tokens.count - 1;
  const kind = kindOf(next);
  if (kind === LETTER || kind === DIGIT) {
    // Tags stripped without a space glue sentences together: "skills.Responsible".
    if (kind !== LETTER || last < 0 || tokens.sizeOf(last) < 3) return false;
    return isUpper(text, at + 1) && isLower(text, at - 1) && !known.isAbbreviation(tokens.list[last] as number);
  }
  if (last < 0 || tokens.end[last] !== at) return true;
  if (tokens.sizeOf(last) === 1 && ((tokens.flags[last] as number) & IS_NUMBER) === 0) return false;
  return !known.isAbbreviation(tokens.list[last] as number);
}
