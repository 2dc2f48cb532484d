import type { Pack } from '../../src/engine/pack.ts';
import { readPhrases } from '../../src/engine/phrase-list.ts';

/** What a list of phrases is usually matched with: one regular expression for each phrase. */
export function phraseExpressions(pack: Pack): RegExp[] {
  const phrases = pack.languages.flatMap(({ words }) => Object.values(words).flatMap(readPhrases));
  return [...new Set(phrases.map((words) => words.join(' ')))].map(
    (phrase) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${phrase.replaceAll('$', '[$]').replaceAll('\\.\\.', '(?:\\S+\\s+){0,3}?').replaceAll('*', '[\\p{L}\\p{N}]*').replaceAll(' ', '[\\s-]+')}(?![\\p{L}\\p{N}])`,
        'giu',
      ),
  );
}

const MOST_TIMED = 2_000;

/**
 * Expressions from all over the list. To time all takes minutes a text; as each reads the text for itself, the time of all
 * is that of these times how many more there are.
 */
export function someOf(expressions: readonly RegExp[]): RegExp[] {
  const step = Math.ceil(expressions.length / MOST_TIMED);
  return expressions.filter((_, index) => index % step === 0);
}
