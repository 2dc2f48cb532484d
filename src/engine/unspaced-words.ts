import { kindOf, UNSPACED } from './characters.ts';
import { identify, type KnownWords } from './known-words.ts';
import type { Tokens } from './tokens.ts';

/** Longer runs are cut; a sentence of this length does not exist. */
const LONGEST_RUN = 2000;

let segmenter: Intl.Segmenter | undefined;

/**
 * Reads a run of a script that is written without spaces. It is cut into words where any language has such words, by
 * `Intl.Segmenter`, which is slow; else it counts as one unknown word.
 *
 * @returns the offset after the run
 */
export function addUnspaced(
  tokens: Tokens,
  known: KnownWords,
  text: string,
  from: number,
  sentence: number,
  field: number,
  before: number,
): number {
  let i = from;
  while (i < text.length && kindOf(text.charCodeAt(i)) === UNSPACED && i - from < LONGEST_RUN) i++;
  const run = text.slice(from, i);
  let isFirst = true;
  for (const [at, word] of known.hasUnspaced ? cut(run) : ([[0, run]] as const)) {
    tokens.open(from + at, sentence, field, isFirst ? before : 0);
    isFirst = false;
    tokens.push(word);
    tokens.close(from + at + word.length, 0);
    identify(tokens, tokens.count - 1, known.vocabulary);
  }
  return i;
}

/** [offset, word]. Single letters where the browser cannot cut words. */
function cut(run: string): (readonly [number, string])[] {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [...run].map((c, i) => [i, c]);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(run)].map((s) => [s.index, s.segment]);
}
