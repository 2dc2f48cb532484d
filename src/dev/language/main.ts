/**
 * `npm run language -- sheet fr FILE` writes what a language has so far, with every concept to fill in;
 * `npm run language -- merge fr FILE` puts a filled sheet back into `rules/`, each part into its own file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expandPhrase } from '../../engine/compile/expand-phrase.ts';
import { formatProblem, type Problem, parseYaml } from '../../rulepack/problem.ts';
import { type Checked, readRules } from '../../rulepack/read-rules.ts';
import { mergeConcept, mergeRule } from './merge.ts';
import { type Sheet, sheetFile, writeSheet } from './sheet.ts';

const USAGE = 'Write `npm run language -- sheet fr FILE` or `npm run language -- merge fr FILE`.';
const folder = path.join(import.meta.dirname, '../../../rules');
const [verb, code = '', file = ''] = process.argv.slice(2);

if ((verb !== 'sheet' && verb !== 'merge') || !/^[a-z]{2,3}$/.test(code) || file === '') fail([USAGE]);
const files = readRules(folder);
if (files.problems.length > 0) fail(files.problems.map(formatProblem));
if (verb === 'sheet') {
  writeFileSync(file, writeSheet(files, code));
  console.log(`Wrote ${file}: fill in words, then \`npm run language -- merge ${code} ${file}\`.`);
} else {
  const sheet = readSheet();
  const unknown = [
    ...missing([...Object.keys(sheet.words), ...Object.keys(sheet.except)], files.concepts, 'concept'),
    ...missing(
      [...Object.keys(sheet.idioms), ...Object.keys(sheet.examples)],
      [...files.rules, ...files.reassuring],
      'rule',
    ),
  ];
  const broken = [...Object.values(sheet.words), ...Object.values(sheet.except), ...Object.values(sheet.idioms)]
    .flat()
    .flatMap(problemOf);
  if (unknown.length + broken.length > 0) fail([...unknown, ...broken]);
  let changed = 0;
  const put = (source: string, text: string): void => {
    const target = path.join(folder, source);
    if (readFileSync(target, 'utf8') === text) return;
    writeFileSync(target, text);
    changed++;
  };
  for (const { name, data, source } of files.concepts)
    if (sheet.words[name] || sheet.except[name]) put(source.file, mergeConcept(data, code, sheet, name));
  for (const { data, source } of [...files.rules, ...files.reassuring])
    if (sheet.idioms[data.id] || sheet.examples[data.id])
      put(source.file, mergeRule(readFileSync(path.join(folder, source.file), 'utf8'), data, code, sheet));
  console.log(`${changed} files changed. Now \`npm run rules -- --language ${code}\`.`);
}

function readSheet(): Sheet {
  const problems: Problem[] = [];
  const source = parseYaml(file, readFileSync(file, 'utf8'), problems);
  if (problems.length > 0) fail(problems.map(formatProblem));
  const result = sheetFile.safeParse(source.data);
  if (result.success) return result.data;
  return fail(
    result.error.issues.map(({ path: at, message }) =>
      formatProblem({ file, line: source.lineOf(at), field: at.join('.'), message }),
    ),
  );
}

/** What is wrong with a phrase; nothing is merged while any is. */
function problemOf(phrase: string): string[] {
  try {
    expandPhrase(phrase);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function missing(names: readonly string[], known: readonly Checked<unknown>[], kind: string): string[] {
  const all = new Set(known.map((entry) => entry.name));
  return [...new Set(names)].filter((name) => !all.has(name)).map((name) => `There is no ${kind} “${name}”.`);
}

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}
