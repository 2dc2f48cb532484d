/**
 * Measures how well pages of real boards are read: `node src/dev/evaluate-pages.ts [--generic] [--verbose] [FILTER]`.
 * The pages are other people's and lie outside of the repository, in ../shared/data/pages; without them it says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import type { FieldName } from '../engine/listing.ts';
import type { PageListing } from '../page/page-field.ts';
import { type PageReading, readPage, siteFor } from '../page/read-page.ts';
import { withoutMachinery } from '../page/saved-page.ts';

interface SavedPage {
  file: string;
  board: string;
  url_if_known: string | null;
  kind: 'detail' | 'list' | 'negative';
  what_a_human_sees: Record<Compared, string | null>;
}

const COMPARED = ['title', 'company', 'location', 'pay'] as const satisfies readonly FieldName[];
type Compared = (typeof COMPARED)[number];

const PAGES = resolve('../shared/data/pages');

/** Pages whose address is not known or only described: a plausible one on the same board. */
const ADDRESSES: Record<string, string> = {
  'linkedin/guest-fragment-kb-junior-bi.html.gz': 'https://cz.linkedin.com/jobs/view/1',
  'linkedin/guest-list-more-2023.html.gz': 'https://www.linkedin.com/jobs/search?keywords=c',
  'linkedin/loggedin-classic-search-2025-09.html.gz': 'https://www.linkedin.com/jobs/search/?currentJobId=4296883460',
  'fuzu/detail-technical-sales-intern-2025-12.html.gz': 'https://www.fuzu.com/kenya/jobs/technical-sales-intern',
  'topjobs-lk/detail-avenierr-2026-06.html.gz': 'https://topjobs.lk/employer/JobAdvertismentServlet?jc=1',
};

/** Where the notes describe rather than quote: what the page says in its own words. */
const IN_ITS_OWN_WORDS: Record<string, Partial<Record<Compared, string>>> = {
  'myjobmag/list-ke-2025-12.html.gz': { company: 'a Law Firm' },
  'teamtailor/detail-adaptive-teams-2025-02.html.gz': { location: 'Multiple locations · Fully Remote' },
};

const options = process.argv.slice(2);
const generic = options.includes('--generic');
const verbose = options.includes('--verbose');
const filter = options.find((option) => !option.startsWith('--')) ?? '';

if (!existsSync(`${PAGES}/index.jsonl`)) {
  console.log(`Nothing measured: there are no saved pages at ${PAGES}.`);
  process.exit(0);
}

const pages = readFileSync(`${PAGES}/index.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as SavedPage)
  .filter((page) => page.file.includes(filter) && (!generic || page.kind !== 'list'));

let wrong = 0;
let slowest = 0;
const right: Record<Compared, number> = { title: 0, company: 0, location: 0, pay: 0 };
let measured = 0;

for (const page of pages) {
  const url = ADDRESSES[page.file] ?? /^\S+/.exec(page.url_if_known ?? '')?.[0] ?? `https://${page.board}.example/`;
  const document = parse(gunzipSync(readFileSync(`${PAGES}/${page.file}`)).toString('utf8'));
  const before = document.documentElement.outerHTML;
  const start = performance.now();
  const reading = readPage(document, url, generic ? { sites: [] } : {});
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  const faults = faultsOf(page, reading);
  if (document.documentElement.outerHTML !== before) faults.push('the page was changed');
  if (faults.length && (generic ? page.kind === 'negative' : page.kind === 'negative' || siteFor(url))) wrong++;
  console.log(
    `${faults.length ? 'WRONG' : 'ok   '} ${page.file.padEnd(56)} ${describe(reading).padEnd(28)} ${took.toFixed(0).padStart(5)} ms`,
  );
  for (const fault of faults) console.log(`        ${fault}`);
  if (verbose) print(reading);
}

console.log(
  `\n${pages.length} pages, ${measured} with a listing: ` +
    COMPARED.map((name) => `${name} ${right[name]}`).join(', ') +
    ` right; ${wrong} pages of supported boards wrong; slowest ${slowest.toFixed(0)} ms (in a DOM that is no browser).`,
);
process.exit(wrong ? 1 : 0);

function parse(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  return new window.DOMParser().parseFromString(withoutMachinery(html), 'text/html') as unknown as Document;
}

function faultsOf(page: SavedPage, reading: PageReading): string[] {
  if (page.kind === 'negative') return reading.status === 'nothing' ? [] : [`wanted nothing, read ${reading.status}`];
  const listing = firstListing(reading);
  measured++;
  const faults: string[] = [];
  for (const name of COMPARED) {
    const wanted = IN_ITS_OWN_WORDS[page.file]?.[name] ?? page.what_a_human_sees[name];
    const read = listing?.fields[name]?.text ?? null;
    if (plain(wanted) === plain(read)) right[name]++;
    else faults.push(`${name}: wanted ${JSON.stringify(wanted)}, read ${JSON.stringify(read)}`);
  }
  if (page.kind === 'list' && reading.status !== 'list') faults.push(`wanted a list, read ${reading.status}`);
  if (page.kind === 'detail' && reading.status !== 'listing') faults.push(`wanted a listing, read ${reading.status}`);
  if (reading.status === 'listing' && !reading.listing.fields.body.text) faults.push('no body');
  return faults;
}

function firstListing(reading: PageReading): PageListing | undefined {
  if (reading.status === 'listing') return reading.listing;
  return reading.status === 'list' ? reading.cards[0]?.listing : undefined;
}

function describe(reading: PageReading): string {
  if (reading.status === 'list') return `${reading.cards.length} cards${reading.pane ? ' and a pane' : ''}`;
  if (reading.status === 'listing') return `listing, ${reading.sure} sure`;
  return reading.status === 'unreadable' ? `unreadable: ${reading.because}` : 'nothing';
}

/** Compares what a person reads: zero-width characters and kinds of white space do not show. */
function plain(text: string | null): string {
  return (text ?? '')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function print(reading: PageReading): void {
  const shown =
    reading.status === 'list'
      ? [...reading.cards.slice(0, 4).map((card) => card.listing), reading.pane]
      : [firstListing(reading)];
  for (const listing of shown) {
    if (!listing) continue;
    console.log(`        - ${listing.url} ${listing.site ?? ''} ${listing.country ?? ''} ${listing.lang ?? ''}`);
    for (const [name, field] of Object.entries(listing.fields)) {
      const text = field.text.length > 300 ? `${field.text.slice(0, 200)} … ${field.text.slice(-80)}` : field.text;
      console.log(`          ${name} (${field.source}, ${field.text.length}): ${JSON.stringify(text)}`);
      for (const other of field.alternatives ?? [])
        console.log(`            or ${other.source}: ${JSON.stringify(other.text.slice(0, 120))}`);
    }
  }
}
