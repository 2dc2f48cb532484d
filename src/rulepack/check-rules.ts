/**
 * `node src/rulepack/check-rules.ts [--language fr] [rule-id …]`: compiles the rules, runs their examples, lists every
 * problem. With a language only its own words and examples, beside those of English and Swahili.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './compile.ts';
import { languageGaps } from './language-gaps.ts';
import { formatProblem } from './problem.ts';
import { readRules } from './read-rules.ts';
import { runExamples, runExamplesIn } from './run-examples.ts';

const { values, positionals } = parseArgs({ options: { language: { type: 'string' } }, allowPositionals: true });
const only = new Set(positionals);
const files = readRules(path.join(import.meta.dirname, '../../rules'));
const { pack, fair, problems } = compile(files);
const known = new Set([...files.rules, ...files.reassuring, ...files.fairRecruitment].map(({ name }) => name));
for (const id of only)
  if (!known.has(id)) {
    console.error(`There is no rule “${id}” in rules/core. Its id is the name of its file.`);
    process.exit(2);
  }
const { language } = values;
if (language) {
  problems.push(...runExamplesIn(language, files, pack, only));
  for (const line of languageGaps(language, files, pack)) console.log(line);
} else problems.push(...runExamples(files, pack, fair, only));
const wanted = problems.filter(
  (problem) =>
    (only.size === 0 || only.has(path.basename(problem.file, '.yml')) || !problem.file.startsWith('core/')) &&
    (!language || problem.field === '' || problem.field.includes(language) || problem.file.includes(`/${language}.`)),
);
for (const problem of wanted) console.log(formatProblem(problem));
console.log(
  `${pack.rules.length} rules, ${files.concepts.length} concepts, ${pack.combinations.length} combinations: ${wanted.length} problems`,
);
process.exitCode = wanted.length > 0 ? 1 : 0;
