import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Helpline, Topic } from '../pages/learn.tsx';
import { type Problem, parseYaml } from './problem.ts';

/** Topics and help lines, as the learn page shows them. */
export interface Awareness {
  topics: Topic[];
  helplines: Helpline[];
}

/** Reads `awareness/topics.yml` and `helplines.yml`. */
export function readAwareness(folder: string): Awareness {
  const problems: Problem[] = [];
  const read = (file: string): unknown[] => {
    const full = path.join(folder, file);
    if (!existsSync(full)) return [];
    const { data } = parseYaml(file, readFileSync(full, 'utf8'), problems);
    return Array.isArray(data) ? data : [];
  };
  return { topics: read('awareness/topics.yml') as Topic[], helplines: read('helplines.yml') as Helpline[] };
}
