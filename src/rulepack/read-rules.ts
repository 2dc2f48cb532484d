import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { checkFormat } from './check-format.ts';
import { type FrameworksFile, frameworksFile } from './frameworks-schema.ts';
import { type LanguageFile, languageFile, sharedLanguageFile } from './language-schema.ts';
import { type PayFile, payFile } from './pay-schema.ts';
import { type Problem, parseYaml, type Source } from './problem.ts';
import {
  type CombinationFile,
  type ConceptFile,
  combinationFile,
  conceptFile,
  type FairRecruitmentFile,
  fairRecruitmentFile,
  type ReassuringFile,
  type RuleFile,
  reassuringFile,
  ruleFile,
} from './rule-schema.ts';

export interface Checked<T> {
  name: string;
  data: T;
  source: Source;
}

/** Everything under `rules/`, each file checked against its format. */
export interface RuleFiles {
  concepts: Checked<ConceptFile>[];
  rules: Checked<RuleFile>[];
  combinations: Checked<CombinationFile>[];
  reassuring: Checked<ReassuringFile>[];
  fairRecruitment: Checked<FairRecruitmentFile>[];
  languages: Checked<Partial<LanguageFile>>[];
  pay: Checked<PayFile> | undefined;
  frameworks: FrameworksFile;
  problems: Problem[];
}

/**
 * Reads the rules folder. Never stops at the first mistake: `problems` lists all of them, and files with mistakes are
 * left out of the rest.
 *
 * @param folder path of `rules/`
 */
export function readRules(folder: string): RuleFiles {
  const problems: Problem[] = [];
  const read = <T extends z.ZodType>(file: string, schema: T): Checked<z.infer<T>> | undefined => {
    if (!existsSync(path.join(folder, file))) {
      problems.push({ file, line: 1, field: '', message: 'this file is missing' });
      return undefined;
    }
    const source = parseYaml(file, readFileSync(path.join(folder, file), 'utf8'), problems);
    const data = checkFormat(schema, source, problems);
    return data === undefined ? undefined : { name: path.basename(file, '.yml'), data, source };
  };
  const readAll = <T extends z.ZodType>(subfolder: string, schema: T): Checked<z.infer<T>>[] =>
    list(path.join(folder, subfolder))
      .map((name) => read(`${subfolder}/${name}`, schema))
      .filter((file) => file !== undefined);
  const languages = list(path.join(folder, 'languages'))
    .map((name) => read(`languages/${name}`, name === 'any.yml' ? sharedLanguageFile : languageFile))
    .filter((file) => file !== undefined) as Checked<Partial<LanguageFile>>[];
  return {
    concepts: readAll('concepts', conceptFile),
    rules: readAll('core', ruleFile),
    combinations: readAll('combinations', combinationFile),
    reassuring: readAll('reassuring', reassuringFile),
    fairRecruitment: readAll('fair-recruitment', fairRecruitmentFile),
    languages,
    pay: read('pay.yml', payFile),
    frameworks: read('frameworks.yml', frameworksFile)?.data ?? {},
    problems,
  };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yml'))
      .sort();
  } catch {
    return [];
  }
}
