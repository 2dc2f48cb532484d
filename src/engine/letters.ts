import { BULLET, foldCharacter, LETTER, SKIP } from './characters.ts';

/** Bold and double-struck letters lie outside the first plane; all else there is an ornament. */
export function surrogateKind(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code <= 0xffff) return SKIP;
  const folded = foldCharacter(String.fromCodePoint(code));
  if (/^[\p{L}\p{Nd}]+$/u.test(folded)) return LETTER;
  return BULLET;
}

/** Characters that are not seen and that people put into words to hide them. */
export function isInvisible(code: number): boolean {
  return code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0xad || code === 0x200c || code === 0x200d;
}

export function isUpper(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c !== c.toLowerCase();
}

export function isLower(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c === ')' || c !== c.toUpperCase();
}

/** French and Italian words that lose their vowel before another word and are written into it: l'employeur. */
const ELIDED = new Set([
  'l',
  'd',
  'n',
  's',
  'j',
  'c',
  'm',
  't',
  'qu',
  'lorsqu',
  'jusqu',
  'puisqu',
  'dell',
  'all',
  'nell',
  'un',
]);
const LONGEST_ELIDED = 6;

/** Whether the letters before an apostrophe are a word of their own. English (don't, it's) has none of these. */
export function isElided(letters: string): boolean {
  return letters.length <= LONGEST_ELIDED && ELIDED.has(letters.toLowerCase());
}
