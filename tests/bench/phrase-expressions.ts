import { BETWEEN, type Pack } from '../../src/engine/pack.ts';

/** What a list of phrases is usually matched with: one regular expression for each phrase. */
export function phraseExpressions(pack: Pack): RegExp[] {
  const phrases = pack.languages.flatMap(({ words }) => Object.values(words).flatMap((list) => list.split(BETWEEN)));
  return [...new Set(phrases)].map(
    (phrase) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${phrase.replaceAll('$', '[$]').replaceAll('\\.\\.', '(?:\\S+\\s+){0,3}?').replaceAll('*', '[\\p{L}\\p{N}]*').replaceAll(' ', '[\\s-]+')}(?![\\p{L}\\p{N}])`,
        'giu',
      ),
  );
}
