/**
 * `node src/rulepack/check-rules.ts [--language fr] [rule-id …]`: compiles the rules, runs their examples, lists every
 * problem. With a language only its own words and examples, beside those of English and Swahili.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { examine } from './examine.ts';
import { gapsOf, sayGaps } from './language-gaps.ts';
import { didYouMean } from './nearest.ts';
import { formatProblem } from './problem.ts';
import { readAwareness } from './read-awareness.ts';
import { readLocales } from './read-locales.ts';
import { readTraining } from './read-training.ts';

/** Folders whose files are named by an id. */
const OF_ONE_ID = ['core', 'reassuring', 'fair-recruitment', 'combinations'];
const { values, positionals } = parseArgs({ options: { language: { type: 'string' } }, allowPositionals: true });
const { language } = values;
const only = new Set(positionals);
const folder = path.join(import.meta.dirname, '../../rules');
const nameOf = (file: string) => path.basename(file, '.yml');
const known = new Set(OF_ONE_ID.flatMap((part) => readdirSync(path.join(folder, part))).map(nameOf));
for (const id of only)
  if (!known.has(id)) {
    console.error(
      `There is no rule “${id}”${didYouMean(id, known) || '. Its id is the name of its file; npm run new-rule begins one'}`,
    );
    process.exit(2);
  }
console.error('Reading the rules and trying their examples …');
const { files, pack, problems, untried } = examine(folder, only, language);
const { locales, problems: inLocales } = readLocales(folder);
problems.push(...inLocales, ...readAwareness(folder).problems, ...readTraining(folder).problems);
const wanted = problems.filter(
  ({ file, field }) =>
    (only.size === 0 || only.has(nameOf(file)) || !OF_ONE_ID.includes(path.posix.dirname(file))) &&
    (!language || field === '' || field.split('.').includes(language) || nameOf(file) === language),
);
if (language) for (const line of sayGaps(language, gapsOf(language, files, pack))) console.log(line);
for (const problem of wanted) console.log(formatProblem(problem));
for (const id of files.rules.map(({ name }) => name).filter((name) => only.has(name))) {
  const lacking = locales.filter(({ signs }) => !signs.rules[id]).map(({ code }) => code);
  if (lacking.length > 0)
    console.log(
      `Note: “${id}” has no words for people yet in ${lacking.join(', ')}; write them in core/locales/<code>/signs.yml, or ask for them in the proposal.`,
    );
}
if (untried) console.log(`The examples were not tried: mend ${untried} first.`);
console.log(
  `${pack.rules.length} rules, ${files.concepts.length} concepts, ${pack.combinations.length} combinations: ${wanted.length} ${wanted.length === 1 ? 'problem' : 'problems'}`,
);
process.exitCode = wanted.length > 0 ? 1 : 0;
