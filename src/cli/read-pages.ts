import { readFile } from 'node:fs/promises';
import { type Listing, listingOf } from '../engine/listing.ts';
import type { Quote } from '../engine/report.ts';
import { recordOf } from '../engine/report-record.ts';
import type { Arguments } from './arguments.ts';
import type { Output } from './outcome.ts';
import { type Region, regionInText } from './region.ts';
import type { Rules } from './rules.ts';

/** Checks what stands on a saved page: one advert, or a list of them. */
export async function* readPages(file: string, args: Arguments, { check }: Rules): AsyncGenerator<Output> {
  const { readHtml } = await import('./read-html.ts');
  const html = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
  const reading = await readHtml(html, args.url ?? 'https://unknown.invalid/');
  const regionOf = (quote: Quote) => onlyPlace(html, quote.text);
  if (reading.status === 'listing') {
    const { listing } = reading;
    const report = await check(listing);
    const record = { ...recordOf(file, report), listing: texts(listing) };
    yield { name: file, record, report, parts: [{ id: undefined, report, listing }], regionOf };
  } else if (reading.status === 'list') {
    const cards = [];
    for (const { id, listing } of reading.cards) cards.push({ id, listing, report: await check(listing) });
    const { pane } = reading;
    const report = await check(pane ?? listingOf({}));
    const levels = cards.map((card) => ({ id: card.id, ...texts(card.listing), level: card.report.level }));
    const record = { ...recordOf(file, report), ...(pane && { listing: texts(pane) }), cards: levels };
    yield {
      name: file,
      record,
      report,
      parts: [...(pane ? [{ id: undefined, report, listing: pane }] : []), ...cards],
      regionOf,
    };
  } else
    yield {
      name: file,
      error: {
        id: file,
        error: reading.status === 'nothing' ? 'no job listing on this page' : 'could not read a listing on this page',
      },
    };
}

/** Where words stand in the source of a page, when they stand there once and as the reader sees them. */
function onlyPlace(html: string, words: string): Region | undefined {
  const at = html.indexOf(words);
  return at < 0 || html.indexOf(words, at + 1) >= 0 ? undefined : regionInText(html, at, at + words.length);
}

function texts({ fields }: Listing): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.text]] : [])));
}

async function readAll(input: NodeJS.ReadStream): Promise<string> {
  let text = '';
  input.setEncoding('utf8');
  for await (const chunk of input) text += chunk;
  return text;
}
