import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import {
  type AgencyList,
  agenciesFile,
  type Helpline,
  helplinesFile,
  type Topic,
  topicsFile,
} from './awareness-schema.ts';
import { checkFormat } from './check-format.ts';
import { type Problem, parseYaml } from './problem.ts';

/** What stands behind "What can I do now?": topics, whom to call, and where to look up an agency. */
export interface Awareness {
  topics: Topic[];
  helplines: Helpline[];
  agencies: AgencyList[];
}

/**
 * Reads `awareness/topics.yml`, `helplines.yml` and `agencies.yml`. A file with a mistake comes back empty, its mistakes in `problems`.
 *
 * @param folder path of `rules/`
 */
export function readAwareness(folder: string): Awareness & { problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T extends z.ZodType<unknown[]>>(file: string, schema: T): z.infer<T> | undefined => {
    const full = path.join(folder, file);
    if (!existsSync(full)) {
      problems.push({ file, line: 1, field: '', message: 'this file is missing' });
      return undefined;
    }
    return checkFormat(schema, parseYaml(file, readFileSync(full, 'utf8'), problems), problems);
  };
  return {
    topics: read('awareness/topics.yml', topicsFile) ?? [],
    helplines: read('helplines.yml', helplinesFile) ?? [],
    agencies: read('agencies.yml', agenciesFile) ?? [],
    problems,
  };
}
