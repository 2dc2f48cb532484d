/** `node src/rulepack/check-rules.ts [rule-id …]`: compiles the rules, runs their examples, lists every problem. */
import path from 'node:path';
import { compile } from './compile.ts';
import { formatProblem } from './problem.ts';
import { readRules } from './read-rules.ts';
import { runExamples } from './run-examples.ts';

const only = new Set(process.argv.slice(2));
const files = readRules(path.join(import.meta.dirname, '../../rules'));
const { pack, problems } = compile(files);
problems.push(...runExamples(files, pack, only));
const wanted = problems.filter(
  (problem) => only.size === 0 || only.has(path.basename(problem.file, '.yml')) || !problem.file.startsWith('core/'),
);
for (const problem of wanted) console.log(formatProblem(problem));
console.log(
  `${pack.rules.length} rules, ${files.concepts.length} concepts, ${pack.combinations.length} combinations: ${wanted.length} problems`,
);
process.exitCode = wanted.length > 0 ? 1 : 0;
