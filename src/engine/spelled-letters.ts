import { kindOf, LETTER, SKIP } from './characters.ts';
import { identify, type KnownWords } from './known-words.ts';
import { AFTER_DOT, AFTER_SPACE, IS_DISGUISED, type Tokens } from './tokens.ts';

/** Fewer single letters in a row are initials or a list, unless dots join them. */
const SHORTEST_SPACED = 4;
const SHORTEST_PART = 3;
/** From here on it is a disguise and not an abbreviation. */
const SHORTEST_DISGUISE = 5;
const LONGEST_ORNAMENT = 8;

/**
 * Joins the single letters that stand before a token when they are enough to be a spelled-out word.
 *
 * @returns how many places the tokens behind them moved up
 */
export function endSpelling(tokens: Tokens, known: KnownWords, letters: number, behind: number): number {
  const before = tokens.count;
  if (letters >= SHORTEST_SPACED || (letters === 3 && (tokens.before[behind - 1] as number) & AFTER_DOT))
    joinLetters(tokens, known, behind - letters, letters, before - behind);
  return before - tokens.count;
}

/** "p a s s p o r t": joins a run of single letters to one word or two, and the words behind it move up. */
function joinLetters(tokens: Tokens, known: KnownWords, first: number, letters: number, behind: number): void {
  const at = tokens.charEnd;
  for (let t = first; t < first + letters; t++) tokens.pushUnit(tokens.unitOf(t, 0));
  let cut = letters;
  if (!known.knows(tokens.chars, at, letters))
    for (let n = SHORTEST_PART; n <= letters - SHORTEST_PART; n++)
      if (known.knows(tokens.chars, at, n) && known.knows(tokens.chars, at + n, letters - n)) cut = n;
  const isDisguise = letters >= SHORTEST_DISGUISE && (cut < letters || known.knows(tokens.chars, at, letters));
  let to = first;
  const put = (from: number, length: number): void => {
    tokens.move(first + from, to);
    if (from > 0) tokens.before[to] = AFTER_SPACE;
    tokens.end[to] = tokens.end[first + from + length - 1] as number;
    tokens.sentence[to] = tokens.sentence[first] as number;
    tokens.resize(to, at + from, length);
    if (isDisguise) tokens.flags[to]! |= IS_DISGUISED;
    identify(tokens, to++, known.vocabulary);
  };
  put(0, cut);
  if (cut < letters) put(cut, letters - cut);
  for (let from = first + letters; from < first + letters + behind; from++) tokens.move(from, to++);
  tokens.count = to;
}

/** Whether a single letter stands behind an ornament: "p🔥a🔥s". Ornaments may be of two code units and more. */
export function loneLetterFollows(text: string, at: number): boolean {
  let next = at + 1;
  while (next - at < LONGEST_ORNAMENT && isHidden(text.charCodeAt(next))) next++;
  return kindOf(text.charCodeAt(next) || 0x20) === LETTER && kindOf(text.charCodeAt(next + 1) || 0x20) !== LETTER;
}

/** The second half of a surrogate pair, or a mark that changes how the ornament before it looks. */
function isHidden(code: number): boolean {
  return (code >= 0xdc00 && code <= 0xdfff) || kindOf(code || 0x20) === SKIP;
}
