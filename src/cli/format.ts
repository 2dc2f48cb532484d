import type { Arguments, Format } from './arguments.ts';
import type { Output } from './outcome.ts';
import { plain } from './plain.ts';
import type { Rules } from './rules.ts';
import { sarifWith } from './sarif.ts';
import { textReport } from './text-report.ts';

/** How a format is written: what stands before, between and behind the pieces that adverts come to. */
export interface Writer {
  open: () => string;
  first: string;
  between: string;
  piecesOf: (output: Output, args: Arguments, file: string) => string[];
  /** @param problems what could not be read, the first of them; `all` is how many there were; `isWhole` whether every file was opened */
  close: (isEmpty: boolean, problems: readonly string[], all: number, isWhole: boolean) => string;
}

const nothing = () => '';
const asJson = (output: Output) => [JSON.stringify('error' in output ? output.error : output.record)];

const WRITERS: Record<Format, (rules: Rules) => Writer> = {
  text: ({ knowledge }) => ({
    open: nothing,
    first: '',
    between: '',
    piecesOf: (output) => [
      'error' in output
        ? `${plain(`${output.name}: ${output.error.error}`)}\n\n`
        : `${textReport(output.name, output.report, knowledge)}\n\n`,
    ],
    close: nothing,
  }),
  ndjson: () => ({
    open: nothing,
    first: '',
    between: '',
    piecesOf: (output) => asJson(output).map((line) => `${line}\n`),
    close: nothing,
  }),
  json: () => ({
    open: () => '[',
    first: '\n',
    between: ',\n',
    piecesOf: asJson,
    close: (isEmpty) => (isEmpty ? ']\n' : '\n]\n'),
  }),
  sarif: sarifWith,
};

export function formatOf(format: Format, rules: Rules): Writer {
  return WRITERS[format](rules);
}
