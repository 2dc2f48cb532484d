import path from 'node:path';
import type { RuleFiles } from './read-rules.ts';

/** Names of files with mistakes: they are there all the same, so nobody who uses one is told that it is missing. */
export function unreadIn(folder: string, { problems }: Pick<RuleFiles, 'problems'>): string[] {
  return problems
    .map(({ file }) => path.posix.parse(file))
    .filter(({ dir }) => dir === folder)
    .map(({ name }) => name);
}
