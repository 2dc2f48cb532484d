import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../engine/report.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface Arguments {
  format: Format;
  minLevel: Exclude<Level, 'none'>;
  lang: string | undefined;
  /** Files are HTML pages. */
  html: boolean;
  /** Address of the HTML page, so that the right site file reads it. */
  url: string | undefined;
  help: boolean;
  version: boolean;
  /** How many threads check adverts; undefined: as many as the work is worth. */
  jobs: number | undefined;
  /** Files with rule packs. */
  packs: string[];
  /** `-` is standard input. */
  files: string[];
}

export const USAGE = `tahadhari [--format text|json|ndjson|sarif] [--lang xx] [--min-level check|caution|serious] [--pack FILE]… [--jobs N] FILE… | -

Looks for warning signs in job adverts. Nothing leaves this machine.

FILE         a text file; with --html a saved page; a .ndjson or .jsonl file holds one advert a line
-            standard input: one advert a line, as JSON
             {"id","title","company","location","pay","body","lang","country","url"}, all but body optional
--format     text (for people), json (one list), ndjson (one line an advert, in the order in),
             sarif (SARIF 2.1.0 for code-review systems: signs of adverts at or above the level)
--pack       a rule pack: signs that others wrote, a JSON file as the extension takes it; write it once for each pack,
             at most 12
--lang       language of the adverts, when you know it
--min-level  adverts at or above it make the exit status 1 (default: check)
--jobs       how many threads work; the output is the same. Default: all cores for long NDJSON, else one
--html       the files are HTML pages; --url says where they are from
--version    says which version this is

Exit status: 0 no advert at or above the level, 1 some, 2 the call was wrong
or a file could not be read. With a pack that cannot be used nothing is checked.`;

/** More threads than any machine of today has cores. */
const MOST_JOBS = 1024;

/** Reads the command line. A wrong call is a sentence that says what to write instead. */
export function readArguments(argv: readonly string[]): Arguments | { error: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals: files } = parsed;
  const format = values.format ?? 'text';
  const minLevel = values['min-level'] ?? 'check';
  if (!isOneOf(FORMATS, format)) return { error: `--format ${format}: write one of ${FORMATS.join(', ')}` };
  if (!isOneOf(LEVELS, minLevel) || minLevel === 'none')
    return { error: `--min-level ${minLevel}: write check, caution or serious` };
  const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS))
    return { error: `--jobs ${values.jobs}: write a whole number from 1 to ${MOST_JOBS}` };
  const { help = false, version = false } = values;
  if (!help && !version && files.length === 0) return { error: 'name a file, or - for standard input' };
  if (values.url !== undefined && !URL.canParse(values.url))
    return { error: `--url ${values.url}: write a full address, such as https://example.com/job/1` };
  const { lang, html = false, url, pack: packs = [] } = values;
  return { format, minLevel, lang, html, url, help, version, jobs, packs, files };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string', short: 'f' },
      lang: { type: 'string' },
      'min-level': { type: 'string' },
      html: { type: 'boolean' },
      url: { type: 'string' },
      pack: { type: 'string', multiple: true },
      jobs: { type: 'string', short: 'j' },
      version: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
