/**
 * `npm run evaluate`: how the rules do on adverts with a known answer. Prints one table.
 * `npm run evaluate -- FILE …`: only these files; `--misses` names what went wrong, `--marks` the marked words that no
 * quote reaches and the quotes that reach none, `--language xx` reads that language in any case.
 * `npm run evaluate -- --write`: writes `tests/evaluation.md` from all corpora that are at hand.
 * `npm run evaluate -- --blind 7 FILE …`: measures fresh adverts before anyone reads them, and takes them into the corpus.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Checker, createChecker } from '../../engine/check.ts';
import { compile } from '../../rulepack/compile.ts';
import { readRules } from '../../rulepack/read-rules.ts';
import { allCorpora, type Corpus, campaignTells, readKnownAdverts, SHARED } from './corpora.ts';
import { share } from './interval.ts';
import { evaluationPage } from './markdown.ts';
import { measure, type Outcome, tally } from './measure.ts';
import { readRounds, recordRound } from './rounds.ts';

const { values, positionals } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    marks: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    blind: { type: 'string' },
    language: { type: 'string' },
  },
  allowPositionals: true,
});
const files = readRules('rules');
const { pack } = compile(files);
const checker = createChecker([pack]);
const { language } = values;
const check: Checker = language
  ? Object.assign((listing: Parameters<Checker>[0]) => checker(listing, { languages: [language] }), {
      load: checker.load,
    })
  : checker;
const today = new Date().toISOString().slice(0, 10);

if (values.blind) {
  const { languages } = recordRound(Number(values.blind), positionals, check, today);
  for (const [code, r] of Object.entries(languages))
    console.log(
      `${code}  caught ${share(r.caught, r.risky)}  alarmed ${share(r.alarmed, r.honest)}, ${r.serious} serious  marks ${share(r.marks_found, r.marks)}`,
    );
} else {
  const corpora: Corpus[] =
    positionals.length > 0
      ? positionals.map((file) => ({
          name: path.basename(file),
          adverts: readKnownAdverts(file),
          isOurs: false,
          wasRead: true,
        }))
      : allCorpora();
  if (positionals.length === 0 && !existsSync(SHARED))
    console.log('The measuring corpora (../shared) are not here; only our own adverts are measured.');
  const measured = corpora.map((corpus) => ({ corpus, outcomes: measure(corpus.adverts, check) }));
  const row = (cells: string[]) => console.log(cells.map((cell, i) => cell.padEnd(i === 0 ? 28 : 32)).join(''));
  row(['adverts', 'risky, caution or above', 'honest, caution or above', 'of these serious', 'marks found']);
  for (const { corpus, outcomes } of measured) {
    const sum = tally(outcomes);
    row([
      corpus.name,
      share(sum.caught, sum.risky),
      share(sum.alarmed, sum.honest),
      String(sum.honestSerious),
      share(sum.marksFound, sum.marks),
    ]);
    if (values.misses) for (const outcome of outcomes) tellMiss(outcome);
    if (values.marks) for (const outcome of outcomes) tellMarks(outcome);
  }
  if (values.write) {
    const page = evaluationPage(
      {
        date: today,
        rounds: readRounds(),
        corpora: measured,
        tells: campaignTells(),
        rules: pack.rules.length,
        concepts: files.concepts.length,
        languages: pack.languages.filter(({ code }) => code !== 'any').length,
      },
      check,
    );
    writeFileSync('tests/evaluation.md', page);
  }
}

function tellMiss({ advert, level, rules, isWarned }: Outcome): void {
  if (advert.isRisky && !isWarned) console.log(`  missed ${advert.id} (${level}: ${rules.join(', ')})`);
  if (advert.isRisky === false && isWarned) console.log(`  alarmed ${advert.id} (${level}: ${rules.join(', ')})`);
}

function tellMarks({ advert, unquoted, besideMarks }: Outcome): void {
  if (!advert.isRisky) return;
  for (const words of unquoted) console.log(`  no quote  ${advert.id}  ${oneLine(words)}`);
  for (const { rule, text } of besideMarks) console.log(`  no mark   ${advert.id}  ${rule}: ${oneLine(text)}`);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
