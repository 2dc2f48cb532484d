import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import knowledge from 'virtual:knowledge';
import languages from 'virtual:languages';
import pack from 'virtual:rules';
import { type Checker, createChecker } from '../engine/check.ts';
import { checkAnyLanguage } from '../engine/check-any-language.ts';
import { type Listing, listingOf } from '../engine/listing.ts';
import { isAtLeast, type Report } from '../engine/report.ts';
import { readAdvert } from './advert.ts';
import { type Arguments, readArguments, USAGE } from './arguments.ts';
import { type ReportRecord, recordOf } from './records.ts';
import { textReport } from './text-report.ts';

type Output =
  | { name: string; record: ReportRecord & { listing?: object; cards?: object[] }; report: Report }
  | { name: string; error: Record<string, unknown> };

let checker: Checker | undefined;
/** Made when the first advert comes: `--help` and wrong calls need no rules. */
function check(listing: Listing): Promise<Report> {
  checker ??= createChecker([pack]);
  return checkAnyLanguage(checker, async (code) => (await languages[code]?.())?.default, listing);
}

/**
 * Runs the command. Adverts are checked one after the other and written in the order in which they came, so memory does
 * not grow with the input.
 *
 * @returns the exit status: 0 nothing at or above the minimum level, 1 something, 2 the call was wrong
 */
export async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if ('error' in args) {
    console.error(`${args.error}\n\n${USAGE}`);
    return 2;
  }
  if (args.help) {
    console.log(USAGE);
    return 0;
  }
  let status = 0;
  let written = 0;
  if (args.format === 'json') await write('[');
  for (const file of args.files) {
    try {
      for await (const output of outputs(file, args)) {
        if ('report' in output && isAtLeast(output.report.level, args.minLevel) && status === 0) status = 1;
        await write(format(output, args, written++));
      }
    } catch (error) {
      console.error(`${file}: ${reason(error)}`);
      status = 2;
    }
  }
  if (args.format === 'json') await write(written > 0 ? '\n]\n' : ']\n');
  return status;
}

function format(output: Output, args: Arguments, index: number): string {
  const data = 'error' in output ? output.error : output.record;
  if (args.format === 'ndjson') return `${JSON.stringify(data)}\n`;
  if (args.format === 'json') return `${index > 0 ? ',' : ''}\n${JSON.stringify(data)}`;
  if ('error' in output) return `${output.name}: ${String(output.error.error)}\n\n`;
  return `${textReport(output.name, output.report, knowledge)}\n\n`;
}

async function* outputs(file: string, args: Arguments): AsyncGenerator<Output> {
  if (args.html) yield* pageOutputs(file, args);
  else if (file === '-') yield* lineOutputs(process.stdin, args);
  else if (/\.(ndjson|jsonl)$/.test(file)) yield* lineOutputs(createReadStream(file), args);
  else {
    const report = await check(
      listingOf({ body: await readFile(file, 'utf8') }, args.lang === undefined ? {} : { lang: args.lang }),
    );
    yield { name: file, record: recordOf(file, report), report };
  }
}

async function* lineOutputs(input: Readable, args: Arguments): AsyncGenerator<Output> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const advert = readAdvert(line, number, args.lang);
    if ('error' in advert) {
      yield { name: `line ${number}`, error: { ...advert } };
      continue;
    }
    const report = await check(advert.listing);
    yield { name: String(advert.id ?? `line ${number}`), record: recordOf(advert.id, report), report };
  }
}

async function* pageOutputs(file: string, args: Arguments): AsyncGenerator<Output> {
  const { readHtml } = await import('./read-html.ts');
  const html = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
  const reading = await readHtml(html, args.url ?? 'https://unknown.invalid/');
  if (reading.status === 'listing') {
    const report = await check(reading.listing);
    yield { name: file, record: { ...recordOf(file, report), listing: texts(reading.listing) }, report };
  } else if (reading.status === 'list') {
    const cards: object[] = [];
    for (const { id, listing } of reading.cards)
      cards.push({ id, ...texts(listing), level: (await check(listing)).level });
    const pane = reading.pane;
    const report = await check(pane ?? listingOf({}));
    yield { name: file, record: { ...recordOf(file, report), ...(pane && { listing: texts(pane) }), cards }, report };
  } else {
    yield {
      name: file,
      error: {
        id: file,
        error: reading.status === 'nothing' ? 'no job listing on this page' : 'could not read a listing on this page',
      },
    };
  }
}

function texts(listing: { fields: Record<string, { text: string } | undefined> }): Record<string, string> {
  return Object.fromEntries(
    Object.entries(listing.fields).flatMap(([name, field]) => (field ? [[name, field.text]] : [])),
  );
}

async function readAll(input: Readable): Promise<string> {
  let text = '';
  input.setEncoding('utf8');
  for await (const chunk of input) text += chunk;
  return text;
}

/** Waits while the reader of our output is slower than we are. */
function write(text: string): Promise<void> | void {
  if (process.stdout.write(text)) return;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'there is no such file';
  return error instanceof Error ? error.message : String(error);
}
