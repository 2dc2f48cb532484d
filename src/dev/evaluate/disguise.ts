/** Ways in which people hide words from filters, for measuring how well they are seen through. */

const LOOK_ALIKES: Record<string, string> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у', s: 'ѕ' };
const CYRILLIC_LOOK_ALIKES: Record<string, string> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', і: 'i' };
const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const BOLD_SMALL = 0x1d5ee;
const BOLD_CAPITAL = 0x1d5d4;
const SHORTEST = 5;
/** Every so many of the longer words is disguised: a text of nothing else would be unreadable, and nobody posts that. */
const EVERY = 2;

export const DISGUISES: Record<string, (word: string) => string> = {
  'spaced letters': (word) => [...word].join(' '),
  'look-alike letters': (word) =>
    [...word].map((letter) => LOOK_ALIKES[letter] ?? CYRILLIC_LOOK_ALIKES[letter] ?? letter).join(''),
  'zero-width characters': (word) => [...word].join('\u200b'),
  'bold letters': (word) => word.replaceAll(/[a-zA-Z]/g, bold),
  leetspeak: (word) => inner(word, (letter) => LEET[letter] ?? letter),
  'dots between letters': (word) => [...word].join('.'),
  'emoji between letters': (word) => [...word].join('🔥'),
};

/**
 * Disguises every second word of five letters and more, of scripts that are written with single letters. Digits, and
 * letters that carry marks of their own (as in Devanagari), stay as they are.
 */
export function disguise(text: string, way: (word: string) => string): string {
  let n = 0;
  return text.replaceAll(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu, (word) =>
    word.length >= SHORTEST && n++ % EVERY === 0 ? way(word) : word,
  );
}

function bold(letter: string): string {
  const code = letter.charCodeAt(0);
  return String.fromCodePoint(code >= 97 ? BOLD_SMALL + code - 97 : BOLD_CAPITAL + code - 65);
}

/** The first and last letter stay, as people who want to be read leave them. */
function inner(word: string, change: (letter: string) => string): string {
  return [...word].map((letter, i) => (i > 0 && i < word.length - 1 ? change(letter) : letter)).join('');
}
