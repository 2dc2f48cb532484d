/**
 * `node src/rulepack/check-rules.ts [--language fr] [rule-id …]`: compiles the rules, runs their examples, lists every
 * problem. With a language only its own words and examples, beside those of English and Swahili.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './compile.ts';
import { gapsOf, sayGaps } from './language-gaps.ts';
import { didYouMean } from './nearest.ts';
import { formatProblem } from './problem.ts';
import { readAwareness } from './read-awareness.ts';
import { readLocales } from './read-locales.ts';
import { readRules } from './read-rules.ts';
import { readTraining } from './read-training.ts';
import { ruleSetProblems } from './rule-set.ts';
import { runExamples, runExamplesIn } from './run-examples.ts';

const { values, positionals } = parseArgs({ options: { language: { type: 'string' } }, allowPositionals: true });
const only = new Set(positionals);
const folder = path.join(import.meta.dirname, '../../rules');
const files = readRules(folder);
const { pack, fair, problems } = compile(files);
const nameOf = (file: string) => path.basename(file, '.yml');
const known = new Set([
  ...[...files.rules, ...files.reassuring, ...files.fairRecruitment, ...files.combinations].map(({ name }) => name),
  ...problems.map(({ file }) => nameOf(file)),
]);
for (const id of only)
  if (!known.has(id)) {
    console.error(`There is no rule “${id}”${didYouMean(id, known) || '. Its id is the name of its file'}`);
    process.exit(2);
  }
problems.push(...ruleSetProblems(files));
for (const read of [readAwareness, readLocales, readTraining]) problems.push(...read(folder).problems);
// Without the words of one file the examples of many others fail, and hide the one mistake.
const wordless = files.problems.find(({ file }) => /^(concepts|languages)\//.test(file));
const { language } = values;
if (language) for (const line of sayGaps(language, gapsOf(language, files, pack))) console.log(line);
if (!wordless)
  problems.push(
    ...(language ? runExamplesIn(language, files, pack, fair, only) : runExamples(files, pack, fair, only)),
  );
const wanted = problems.filter(
  ({ file, field }) =>
    (only.size === 0 || only.has(nameOf(file)) || !/^(core|reassuring|fair-recruitment|combinations)\//.test(file)) &&
    (!language || field === '' || field.split('.').includes(language) || nameOf(file) === language),
);
for (const problem of wanted) console.log(formatProblem(problem));
if (wordless) console.log(`The examples were not tried: mend ${wordless.file} first.`);
console.log(
  `${pack.rules.length} rules, ${files.concepts.length} concepts, ${pack.combinations.length} combinations: ${wanted.length} problems`,
);
process.exitCode = wanted.length > 0 ? 1 : 0;
