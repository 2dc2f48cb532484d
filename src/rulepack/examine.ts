import { type Compiled, compile } from './compile.ts';
import type { Problem } from './problem.ts';
import { type Checked, type RuleFiles, readRules } from './read-rules.ts';
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
  // Without the words or the sums of one file the examples of many others fail, and hide the one mistake.
  const untried = files.problems.find(({ file }) => /^(concepts\/|languages\/|pay\.yml$)/.test(file))?.file;
  problems.push(...ruleSetProblems(files));
  if (untried === undefined) {
    const sound = withSoundDetection(files, problems);
    problems.push(
      ...(language === undefined
        ? runExamples(sound, pack, fair, only)
        : runExamplesIn(language, sound, pack, fair, only)),
    );
  }
  return { files, pack, fair, problems, untried };
}

/** Leaves out what looks for concepts or words that there are not: that its examples fail says nothing more. */
function withSoundDetection(files: RuleFiles, problems: readonly Problem[]): RuleFiles {
  const wrong = new Set(problems.filter(({ field }) => field.startsWith('detect.')).map(({ file }) => file));
  const sound = <T>(list: Checked<T>[]) => list.filter(({ source }) => !wrong.has(source.file));
  return {
    ...files,
    rules: sound(files.rules),
    reassuring: sound(files.reassuring),
    fairRecruitment: sound(files.fairRecruitment),
  };
}
