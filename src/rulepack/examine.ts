import { type Compiled, compile } from './compile.ts';
import { type RuleFiles, readRules } from './read-rules.ts';
import { ruleSetProblems } from './rule-set.ts';
import { runExamples, runExamplesIn } from './run-examples.ts';

/** The rules, and all that is wrong with them. */
export interface Examined extends Compiled {
  files: RuleFiles;
  /** A file whose mistake kept the examples from being tried; undefined when they were. */
  untried: string | undefined;
}

/**
 * Reads, compiles and tries the rules of a folder. All problems are listed, those of the files first.
 *
 * @param folder path of `rules/`
 * @param only ids whose examples are tried; all when empty
 * @param language code of the one language whose examples are tried, with its words only; all when left out
 */
export function examine(folder: string, only: ReadonlySet<string> = new Set(), language?: string): Examined {
  const files = readRules(folder);
  const { pack, fair, problems } = compile(files);
  // Without the words of one file the examples of many others fail, and hide the one mistake.
  const untried = files.problems.find(({ file }) => /^(concepts|languages)\//.test(file))?.file;
  problems.push(...ruleSetProblems(files));
  if (untried === undefined)
    problems.push(
      ...(language === undefined
        ? runExamples(files, pack, fair, only)
        : runExamplesIn(language, files, pack, fair, only)),
    );
  return { files, pack, fair, problems, untried };
}
