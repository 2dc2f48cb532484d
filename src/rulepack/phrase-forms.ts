import { expandPhrase, PhraseProblem } from '../engine/compile/expand-phrase.ts';
import { type Problem, problemAt, type Source } from './problem.ts';

/** All forms of a phrase of a file; none, and a problem, when it cannot be matched. */
export function phraseForms(
  phrase: string,
  source: Source,
  path: readonly PropertyKey[],
  problems: Problem[],
): string[] {
  try {
    return expandPhrase(phrase);
  } catch (error) {
    if (!(error instanceof PhraseProblem)) throw error;
    problems.push(problemAt(source, path, error.message));
    return [];
  }
}
