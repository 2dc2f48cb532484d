/** Letters and signs that people write instead of others, to hide a word. */

/** Letters of other scripts that look like Latin ones, by the Unicode confusables data for small letters. */
const LOOKALIKES: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  г: 'r',
  п: 'n',
  α: 'a',
  ε: 'e',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  υ: 'u',
  ι: 'i',
  κ: 'k',
  τ: 't',
  χ: 'x',
  η: 'n',
  γ: 'y',
  σ: 'o',
  ω: 'w',
  β: 'b',
  օ: 'o',
  ո: 'n',
  ս: 'u',
  հ: 'h',
  ց: 'g',
  գ: 'q',
  յ: 'j',
  ꞓ: 'c',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʀ: 'r',
  ɴ: 'n',
  ʟ: 'l',
  ʙ: 'b',
  ɪ: 'i',
  ʜ: 'h',
  ᴀ: 'a',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ᴊ: 'j',
  ᴋ: 'k',
  ᴍ: 'm',
  ᴏ: 'o',
  ᴘ: 'p',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ᴢ: 'z',
  ꜱ: 's',
  ʏ: 'y',
  ꜰ: 'f',
  ɢ: 'g',
};
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  $: 's',
  '@': 'a',
};

const latinOf = new Map<number, number>(
  Object.entries(LOOKALIKES).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);
const letterOf = new Map<number, number>(
  Object.entries(LEET).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** The Latin letter that a folded letter of another script looks like, or undefined. */
export function lookalike(code: number): number | undefined {
  return latinOf.get(code);
}

/** The letter that a digit or sign stands for when people write numbers for letters, or undefined. */
export function leet(code: number): number | undefined {
  return letterOf.get(code);
}

/** Cyrillic letters for the Latin ones that look like them: the other way round, for words that are mostly Cyrillic. */
const CYRILLIC: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  j: 'ј',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  t: 'т',
  x: 'х',
  y: 'у',
};
const cyrillicOf = new Map<number, number>(
  Object.entries(CYRILLIC).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** The Cyrillic letter that a Latin letter looks like, or undefined. */
export function cyrillicFor(code: number): number | undefined {
  return cyrillicOf.get(code);
}
