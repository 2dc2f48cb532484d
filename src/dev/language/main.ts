/**
 * One language at a time, for whoever writes its words. A sheet is one file with all of them.
 *
 * - `npm run new-language -- fr "French"` writes the draft of its language file, and its sheet;
 * - `npm run language -- sheet fr [FILE]` writes what it has so far, with every concept to fill in;
 * - `npm run language -- merge fr [FILE]` puts a filled sheet back into `rules/`, each part into its own file.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expandPhrase } from '../../engine/compile/expand-phrase.ts';
import { checkFormat } from '../../rulepack/check-format.ts';
import { formatProblem, type Problem, parseYaml } from '../../rulepack/problem.ts';
import { type Checked, readRules } from '../../rulepack/read-rules.ts';
import { complaintAbout, draftLanguage, otherPlaces } from './draft.ts';
import { mergeConcept, mergeRule } from './merge.ts';
import { type Sheet, sheetFile, writeSheet } from './sheet.ts';

const USAGE =
  'Write `npm run new-language -- it "Italian"`, `npm run language -- sheet fr` or `npm run language -- merge fr`.';
const root = path.join(import.meta.dirname, '../../..');
const folder = path.join(root, 'rules');
const [verb = '', code = '', third] = process.argv.slice(2);

if (verb === 'new') begin(third);
else if ((verb === 'sheet' || verb === 'merge') && /^[a-z]{2,3}$/.test(code)) {
  // Kept by nobody but its writer: what counts is what is merged.
  const file = third ?? `.sheets/${code}.yml`;
  if (verb === 'sheet') writeOut(file);
  else merge(file);
} else fail([USAGE]);

function begin(name: string | undefined): void {
  const taken = readdirSync(path.join(folder, 'languages')).map((file) => path.basename(file, '.yml'));
  const complaint = complaintAbout(code, name, new Set(taken));
  if (complaint || !name) fail([`${complaint}`, 'npm run new-language -- it "Italian"']);
  const sheet = `.sheets/${code}.yml`;
  writeOut(sheet);
  writeFileSync(path.join(folder, 'languages', `${code}.yml`), draftLanguage(name), { flag: 'wx' });
  console.log(`wrote rules/languages/${code}.yml

Next:
1. Fill in rules/languages/${code}.yml; rules/languages/en.yml shows how.
2. Fill in words in ${sheet}, then npm run language -- merge ${code}
3. npm run rules -- --language ${code}
   says what is wrong or missing, line by line.

Nothing else must change for it to be read. What may:
${otherPlaces(code)
  .map((place) => `- ${place}`)
  .join('\n')}`);
}

function writeOut(file: string): void {
  const target = path.resolve(root, file);
  if (existsSync(target)) fail([`${file} is there already. Merge it and delete it, or name another file.`]);
  const files = readRules(folder);
  stopAt(files.problems);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, writeSheet(files, code));
  console.log(
    `wrote ${file}${verb === 'sheet' ? `: fill in words, then \`npm run language -- merge ${code}${third ? ` ${file}` : ''}\`.` : ''}`,
  );
}

function merge(file: string): void {
  const target = path.resolve(root, file);
  if (!existsSync(target)) fail([`There is no ${file}. Write it with \`npm run language -- sheet ${code}\`.`]);
  const files = readRules(folder);
  stopAt(files.problems);
  const sheet = readSheet(file, readFileSync(target, 'utf8'));
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
    const place = path.join(folder, source);
    if (readFileSync(place, 'utf8') === text) return;
    writeFileSync(place, text);
    changed++;
  };
  for (const { name, data, source } of files.concepts)
    if (sheet.words[name] || sheet.except[name]) put(source.file, mergeConcept(data, code, sheet, name));
  for (const { data, source } of [...files.rules, ...files.reassuring])
    if (sheet.idioms[data.id] || sheet.examples[data.id])
      put(source.file, mergeRule(readFileSync(path.join(folder, source.file), 'utf8'), data, code, sheet));
  console.log(`${changed} files changed. Now \`npm run rules -- --language ${code}\`.`);
}

/** Mistakes in other files stop it; the language's own file may still be a draft. */
function stopAt(problems: readonly Problem[]): void {
  const others = problems.filter(({ file }) => file !== `languages/${code}.yml`);
  if (others.length > 0) fail([...others.map(formatProblem), 'Nothing was written: mend this first.']);
}

function readSheet(file: string, text: string): Sheet {
  const problems: Problem[] = [];
  return checkFormat(sheetFile, parseYaml(file, text, problems), problems) ?? fail(problems.map(formatProblem));
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
