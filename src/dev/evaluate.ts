/**
 * `npm run evaluate [-- FILE …]`: how the rules do on adverts with a known answer. Prints one table; the adverts
 * themselves are never printed, unless `--misses` asks for the ids of those that went wrong, so that fresh adverts can
 * be measured before anyone reads them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readAdvert } from '../cli/advert.ts';
import { type Checker, createChecker } from '../engine/check.ts';
import { isAtLeast, type Report } from '../engine/report.ts';
import { compile } from '../rulepack/compile.ts';
import { readRules } from '../rulepack/read-rules.ts';

const OURS = 'tests/corpus/adverts';
const SHARED = '../shared/data/ads';

type Advert = Record<string, unknown>;
interface Tally {
  risky: number;
  caught: number;
  honest: number;
  alarmed: number;
  marks: number;
  marksFound: number;
  misses: string[];
}

const args = process.argv.slice(2);
const showMisses = args.includes('--misses');
const language = args.find((arg) => arg.startsWith('--language='))?.slice(11);
const named = args.filter((arg) => !arg.startsWith('--'));
const { pack } = compile(readRules('rules'));
const check = createChecker([pack]);
const options = language ? { languages: [language] } : {};

function readLines(file: string): Advert[] {
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Advert);
}

/** Risky, honest, or unknown. Collections say it in their own words. */
function isRisky(advert: Advert): boolean | undefined {
  const { expect, label } = advert;
  if (typeof expect === 'string') return !/^quiet/.test(expect);
  if (label === 1 || label === 0) return label === 1;
  return undefined;
}

function marksOf(advert: Advert): string[] {
  if (Array.isArray(advert.marks)) return advert.marks.filter((mark) => typeof mark === 'string');
  if (Array.isArray(advert.signs))
    return advert.signs.flatMap((sign: { quote?: unknown }) => (typeof sign.quote === 'string' ? [sign.quote] : []));
  return [];
}

/** EMSCAD keeps an advert in many columns. */
function asListing(advert: Advert): string {
  const { company_profile, description, requirements, benefits } = advert;
  if (description === undefined) return JSON.stringify(advert);
  const body = [company_profile, description, requirements, benefits]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n');
  return JSON.stringify({
    id: advert.id ?? advert.job_id,
    title: advert.title,
    location: advert.location,
    pay: advert.salary_range,
    body,
  });
}

function touches(mark: string, report: Report): boolean {
  const words = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ');
  return report.signs.some((sign) =>
    sign.quotes.some(
      (quote) =>
        words(mark).includes(words(quote.text)) ||
        words(quote.text).includes(words(mark)) ||
        overlapAt(mark, quote.text),
    ),
  );
}

/** Quote and mark share a run of at least three words. */
function overlapAt(a: string, b: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  const first = wordsOf(a);
  for (let i = 0; i + 2 < first.length; i++) runs.add(first.slice(i, i + 3).join(' '));
  const second = wordsOf(b);
  return second.some((_, i) => runs.has(second.slice(i, i + 3).join(' ')));
}

function tally(adverts: readonly Advert[], checker: Checker): Tally {
  const sum: Tally = { risky: 0, caught: 0, honest: 0, alarmed: 0, marks: 0, marksFound: 0, misses: [] };
  for (const [i, advert] of adverts.entries()) {
    const risky = isRisky(advert);
    const read = readAdvert(asListing(advert), i + 1);
    if (risky === undefined || 'error' in read) continue;
    const report = checker(read.listing, options);
    const warned = isAtLeast(report.level, 'caution');
    const name = String(read.id ?? i + 1);
    if (risky) {
      sum.risky++;
      if (warned) sum.caught++;
      else sum.misses.push(`missed ${name} (${report.level})`);
      const marks = marksOf(advert);
      sum.marks += marks.length;
      sum.marksFound += marks.filter((mark) => touches(mark, report)).length;
    } else {
      sum.honest++;
      if (warned) {
        sum.alarmed++;
        sum.misses.push(`alarmed ${name}: ${report.signs.map((sign) => sign.rule).join(', ')}`);
      }
    }
  }
  return sum;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} %`;
}

function sets(): { name: string; adverts: Advert[] }[] {
  if (named.length > 0) return named.map((file) => ({ name: path.basename(file), adverts: readLines(file) }));
  const ours = existsSync(OURS)
    ? readdirSync(OURS)
        .sort()
        .map((name) => ({ name, adverts: readLines(path.join(OURS, name)) }))
    : [];
  if (!existsSync(SHARED)) {
    console.log('The measuring corpora (../shared) are not here; only our own adverts are measured.');
    return ours;
  }
  const shared: { name: string; adverts: Advert[] }[] = [];
  for (const name of ['probe.jsonl', 'visible.jsonl'])
    shared.push({ name, adverts: readLines(path.join(SHARED, name)) });
  for (const name of ['train.jsonl.gz', 'dev.jsonl.gz']) {
    const adverts = readLines(path.join(SHARED, name));
    for (const source of new Set(adverts.map((advert) => String(advert.source))))
      shared.push({
        name: `${name.split('.')[0]}: ${source}`,
        adverts: adverts.filter((advert) => advert.source === source),
      });
  }
  return [...ours, ...shared];
}

console.log(
  `${'adverts'.padEnd(34)}${'risky at caution or above'.padEnd(28)}${'honest at caution or above'.padEnd(28)}marked words found`,
);
for (const { name, adverts } of sets()) {
  const { risky, caught, honest, alarmed, marks, marksFound, misses } = tally(adverts, check);
  console.log(
    `${name.padEnd(34)}${share(caught, risky).padEnd(28)}${share(alarmed, honest).padEnd(28)}${share(marksFound, marks)}`,
  );
  if (showMisses) for (const miss of misses) console.log(`  ${miss}`);
}
