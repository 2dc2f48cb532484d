import type { z } from 'zod';
import { type Problem, problemAt, type Source } from './problem.ts';
import { fieldsOf, sayIssue, sayUnknownField } from './say-issue.ts';

/**
 * The data of a parsed file in its format. Undefined when it has mistakes: each becomes a problem with its line and what
 * to write there. A file that is not valid YAML has earned its problem before.
 */
export function checkFormat<T extends z.ZodType>(
  schema: T,
  source: Source,
  problems: Problem[],
): z.infer<T> | undefined {
  if (source.data === undefined) return undefined;
  // Only here does an issue still know its format; by its list of unknown keys it is found again.
  const fields = new Map<readonly string[], string[]>();
  const result = schema.safeParse(source.data, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') fields.set(issue.keys, fieldsOf(issue));
      return sayIssue(issue);
    },
  });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') problems.push(problemAt(source, issue.path, issue.message));
    else
      for (const key of issue.keys)
        problems.push(problemAt(source, [...issue.path, key], sayUnknownField(key, fields.get(issue.keys) ?? [])));
  }
  return undefined;
}
