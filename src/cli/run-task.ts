import { readFile } from 'node:fs/promises';
import { listingOf } from '../engine/listing.ts';
import { isAtLeast } from '../engine/report.ts';
import { recordOf } from '../engine/report-record.ts';
import { decodeText, type TextProblem } from '../page/decode-text.ts';
import { keyOf, readAdvert } from './advert.ts';
import type { Arguments } from './arguments.ts';
import { formatOf } from './format.ts';
import type { Outcome, Output } from './outcome.ts';
import { readPages } from './read-pages.ts';
import { regionInJson, regionInText } from './region.ts';
import type { Rules } from './rules.ts';
import { reasonOf, type Task } from './tasks.ts';

const NO_TEXT: Record<TextProblem, string> = {
  document: 'this is a document, not a text; copy its words into a text file',
  binary: 'this is no text',
  encoding: 'this text is not written in UTF-8; save it as UTF-8',
};

/** Does a task: checks its adverts and writes them in the format of the call. Failure is part of the outcome. */
export async function runTask(task: Task, args: Arguments, rules: Rules): Promise<Outcome> {
  const outcome: Outcome = { text: '', adverts: 0, isFound: false, problems: [] };
  if (task.kind === 'failed') return { ...outcome, failure: task.reason };
  const format = formatOf(args.format, rules);
  const pieces: string[] = [];
  try {
    for await (const output of outputsOf(task, args, rules)) {
      outcome.adverts++;
      if ('error' in output) outcome.problems.push(`${output.name}: ${output.error.error}`);
      else if (isAtLeast(output.report.level, args.minLevel)) outcome.isFound = true;
      pieces.push(...format.piecesOf(output, args, task.file));
    }
  } catch (error) {
    outcome.failure = reasonOf(error);
  }
  return { ...outcome, text: pieces.join(format.between) };
}

async function* outputsOf(
  task: Exclude<Task, { kind: 'failed' }>,
  args: Arguments,
  rules: Rules,
): AsyncGenerator<Output> {
  if (task.kind === 'page') yield* readPages(task.file, args, rules);
  else if (task.kind === 'text') {
    const body = decodeText(await readFile(task.file));
    if (typeof body !== 'string') throw new Error(NO_TEXT[body.problem]);
    const listing = listingOf({ body }, args.lang === undefined ? {} : { lang: args.lang });
    const report = await rules.check(listing);
    yield {
      name: task.file,
      record: recordOf(task.file, report),
      report,
      parts: [{ id: undefined, report, listing }],
      regionOf: ({ start, end }) => regionInText(body, start, end),
    };
  } else
    for (const [i, line] of task.lines.entries())
      if (line.trim() !== '') yield checkLine(line, task.first + i, args, rules);
}

async function checkLine(line: string, number: number, args: Arguments, rules: Rules): Promise<Output> {
  const advert = readAdvert(line, number, args.lang);
  if ('error' in advert) return { name: `line ${number}`, error: { ...advert } };
  const { id, listing } = advert;
  const report = await rules.check(listing);
  return {
    name: String(id ?? `line ${number}`),
    record: recordOf(id, report),
    report,
    parts: [{ id, report, listing }],
    regionOf: ({ field, start, end }) => regionInJson(line, number, keyOf(line, field), start, end),
  };
}
