/**
 * Measures how well pages of real boards are read: `npm run evaluate:pages -- [--verbose] [--no-browser] [FILTER]`.
 * Every saved page is read in a real Chromium at its real address: first with the site files, then without them. The
 * exit status is 1 when a bound is missed. The pages are other people's and lie outside of the repository; without them
 * it says so.
 */
import { howToGet } from '../browser.ts';
import { judge, percent, type Verdict } from './judge.ts';
import { chromiumReader, happyDomReader, type Reader } from './readers.ts';
import { COMPARED, htmlOf, PAGES, type SavedPage, savedPages } from './saved-pages.ts';

/** What must be right, at the least. */
const BOUNDS = { detail: 0.95, list: 0.95, generic: 0.8 };

const options = process.argv.slice(2);
const verbose = options.includes('--verbose');
const filter = options.find((option) => !option.startsWith('--')) ?? '';

const pages = savedPages(filter);
if (!pages) {
  console.log(`Nothing measured: there are no saved pages at ${PAGES}.`);
  process.exit(0);
}

const reader: Reader | undefined = options.includes('--no-browser') ? happyDomReader() : await chromiumReader();
if (!reader) {
  console.log(howToGet('chromium'));
  process.exit(1);
}

const missed: string[] = [];
console.log(`\nWith the site files, in ${reader.name}`);
const known = await readAll(pages, false);
table(known);
console.log('\nWithout the site files: the generic reader alone');
const bodies = new Map(known.map(({ page, reading }) => [page.file, reading.listing?.body]));
const unknown = await readAll(
  pages.filter(({ kind }) => kind !== 'list'),
  true,
);
table(unknown);
await reader.close();

console.log('\nBounds');
for (const kind of ['detail', 'list'] as const) {
  const of = known.filter(({ page }) => page.kind === kind);
  for (const name of COMPARED) bound(`${name}, ${kind}`, of, BOUNDS[kind], ({ right }) => right?.[name] ?? false);
}
bound(
  'number of cards',
  known.filter(({ page }) => page.kind === 'list'),
  1,
  ({ cardsRight }) => cardsRight ?? false,
);
for (const [what, of] of [
  ['nothing read on negative pages', known],
  ['nothing read on negative pages, without site files', unknown],
] as const) {
  const negative = of.filter(({ page }) => page.kind === 'negative');
  bound(what, negative, 1, ({ reading }) => reading.status === 'nothing');
}
const details = unknown.filter(({ page }) => page.kind === 'detail');
bound('title and body, without site files', details, BOUNDS.generic, (v) => !!v.right?.title && !!v.bodyRight);
bound('pages unchanged', [...known, ...unknown], 1, ({ reading }) => reading.isUnchanged);
const slowest = Math.max(0, ...known.map(({ reading }) => reading.milliseconds));
console.log(`slowest reading: ${slowest.toFixed(0)} ms in ${reader.name}`);

if (missed.length) console.log(`\nMissed: ${missed.join('; ')}.`);
process.exit(missed.length ? 1 : 0);

async function readAll(all: readonly SavedPage[], generic: boolean): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const page of all) {
    const reading = await reader!.read(htmlOf(page), page.url, generic);
    verdicts.push(judge(page, reading, generic && page.kind === 'detail' ? (bodies.get(page.file) ?? '') : undefined));
  }
  return verdicts;
}

function table(verdicts: readonly Verdict[]): void {
  const row = (...cells: string[]) => console.log(cells.map((cell, i) => cell.padEnd([56, 26, 8][i] ?? 9)).join(' '));
  row('page', 'read as', 'ms', ...COMPARED, 'cards', 'body');
  for (const { page, reading, faults, right, cardsRight, bodyRight } of verdicts) {
    row(
      page.file.replace('.html.gz', ''),
      describe(reading),
      reading.milliseconds.toFixed(1),
      ...COMPARED.map((name) => mark(right?.[name])),
      mark(cardsRight),
      mark(bodyRight),
    );
    for (const fault of faults) console.log(`    ${fault}`);
    if (verbose) console.log(JSON.stringify(reading.listing ?? reading.cards?.slice(0, 4) ?? {}, null, 2));
  }
}

function describe({ status, because, sure, cards, pane }: Verdict['reading']): string {
  if (status === 'list') return `${cards?.length} cards${pane ? ' and a pane' : ''}`;
  if (status === 'listing') return `listing, ${sure} sure`;
  return because ? `${status}: ${because}` : status;
}

function mark(isRight: boolean | undefined): string {
  return isRight === undefined ? '' : isRight ? 'right' : 'WRONG';
}

function bound(what: string, of: readonly Verdict[], least: number, isRight: (verdict: Verdict) => boolean): void {
  // With a filter some bounds have nothing to measure.
  if (of.length === 0) return;
  const share = of.filter(isRight).length / of.length;
  console.log(
    `${share >= least ? 'held  ' : 'MISSED'} ${what}: ${of.filter(isRight).length} of ${of.length}, at least ${percent(least)}`,
  );
  if (share < least) missed.push(what);
}
