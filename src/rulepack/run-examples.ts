import { type Checker, createChecker } from '../engine/check.ts';
import { type Listing, listingOf } from '../engine/listing.ts';
import type { Pack, PackAlternative, PackReassurance, PackRule } from '../engine/pack.ts';
import type { Quote, Report } from '../engine/report.ts';
import type { Problem } from './problem.ts';
import type { Checked, RuleFiles } from './read-rules.ts';
import type { CombinationFile, FairRecruitmentFile, ReassuringFile, RuleFile } from './rule-schema.ts';
import { type Explainer, whyNotCaught, withoutException } from './why-not-caught.ts';

type Example = RuleFile['examples'][string]['match'][number];

/** Quoted and marked words must share at least this part of their letters. */
const SHARED = 0.5;

/** An example as a listing, and the places its `[[ ]]` marks. */
export function readExample(example: Example): { listing: Listing; marks: [number, number][]; text: string } {
  const parts = typeof example === 'string' ? { text: example } : example;
  const marks: [number, number][] = [];
  let text = '';
  for (const piece of parts.text.split(/(\[\[|\]\])/)) {
    if (piece === '[[') marks.push([text.length, text.length]);
    else if (piece === ']]') marks.at(-1)![1] = text.length;
    else text += piece;
  }
  const { title, location, pay, country } = parts as Record<
    'title' | 'location' | 'pay' | 'country',
    string | undefined
  >;
  return {
    listing: listingOf({ title, location, pay, body: text }, country ? { country } : {}),
    marks,
    text,
  };
}

/**
 * Runs every example of every rule, combination and reassuring detail, and takes each exception away once to see that an
 * example needs it. Returns what is wrong, in words for whoever wrote the rule.
 *
 * @param fair the checklist, as `compile` gives it beside the pack
 * @param only ids to look at; all when empty
 */
export function runExamples(
  files: RuleFiles,
  pack: Pack,
  fair: Pack,
  only: ReadonlySet<string> = new Set(),
): Problem[] {
  const problems: Problem[] = [];
  const check = createChecker([pack, fair]);
  const chosen = <T extends { id: string }>(list: Checked<T>[]) =>
    list.filter((file) => only.size === 0 || only.has(file.data.id));
  for (const file of chosen(files.rules))
    runRule(
      file,
      { check, found: signOf(file), explain: whyNotCaught(detectOf(file, pack.rules), pack, fair) },
      problems,
    );
  runExceptions(chosen(files.rules), pack, problems);
  for (const file of chosen(files.reassuring))
    runRule(
      file,
      { check, found: detailOf(file), explain: whyNotCaught(detectOf(file, pack.reassuring), pack, fair) },
      problems,
    );
  for (const file of chosen(files.fairRecruitment))
    runRule(
      file,
      {
        check,
        found: ({ mentions }) => mentions?.find(({ id }) => id === file.data.id)?.quotes,
        explain: whyNotCaught(detectOf(file, fair.mentions ?? []), pack, fair),
      },
      problems,
    );
  for (const file of chosen(files.combinations)) runCombination(file, check, problems);
  return problems;
}

/**
 * Runs the examples of one language only, with the words of that language beside English and Swahili, as a reader's
 * browser has them.
 */
export function runExamplesIn(
  language: string,
  files: RuleFiles,
  pack: Pack,
  fair: Pack,
  only: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const check = createChecker([pack]);
  const chosen = <T extends { id: string; examples: RuleFile['examples'] }>(list: Checked<T>[]) =>
    list
      .filter(({ data }) => data.examples[language] && (only.size === 0 || only.has(data.id)))
      .map((file) => ({ ...file, data: { ...file.data, examples: { [language]: file.data.examples[language]! } } }));
  for (const file of chosen(files.rules))
    runRule(
      file,
      { check, found: signOf(file), explain: whyNotCaught(detectOf(file, pack.rules), pack, fair) },
      problems,
    );
  for (const file of chosen(files.reassuring))
    runRule(
      file,
      { check, found: detailOf(file), explain: whyNotCaught(detectOf(file, pack.reassuring), pack, fair) },
      problems,
    );
  return problems;
}

/** How the examples of a file are read. */
interface Reading {
  check: Checker;
  /** What the report points at for this file; undefined when it is silent. */
  found(report: Report): Quote[] | undefined;
  explain: Explainer;
}

function signOf({ data }: Checked<{ id: string }>): Reading['found'] {
  return ({ signs }) => signs.find(({ rule }) => rule === data.id)?.quotes;
}

function detailOf({ data }: Checked<{ id: string }>): Reading['found'] {
  return ({ reassuring }) => reassuring.find(({ id }) => id === data.id)?.quotes;
}

function detectOf({ data }: Checked<{ id: string }>, compiled: readonly PackReassurance[]): PackAlternative[] {
  return compiled.find(({ id }) => id === data.id)?.detect ?? [];
}

function runRule(
  { data, source }: Checked<RuleFile> | Checked<ReassuringFile> | Checked<FairRecruitmentFile>,
  { check, found, explain }: Reading,
  problems: Problem[],
): void {
  for (const [language, { match, no_match }] of Object.entries(data.examples)) {
    match.forEach((example, i) => {
      const { listing, marks, text } = readExample(example);
      const report = check(listing, { languages: [language] });
      const quotes = found(report);
      const path = ['examples', language, 'match', i];
      const problem = (message: string) =>
        problems.push({ file: source.file, line: source.lineOf(path), field: path.join('.'), message });
      const others = report.signs.map(({ rule }) => rule).join(', ');
      if (!quotes)
        problem(
          `not caught: “${text}”. Why: ${explain(listing, language)}${others && `. Only other rules warn here: ${others}`}`,
        );
      else if (marks.length > 0 && shared(marks, quotes) < SHARED)
        problem(
          `fires for other words than the marked ones: it points at “${quotes.map((q) => q.text).join('” and “')}” in “${text}”`,
        );
    });
    no_match.forEach((example, i) => {
      const { listing, text } = readExample(example);
      const quotes = found(check(listing, { languages: [language] }));
      const path = ['examples', language, 'no_match', i];
      if (quotes)
        problems.push({
          file: source.file,
          line: source.lineOf(path),
          field: path.join('.'),
          message: `should stay quiet (${example.because}) but points at “${quotes.map((q) => q.text).join('” and “')}” in “${text}”. Name a concept that stands in this text under \`without\`, or ask for one more concept under \`all\``,
        });
    });
  }
}

/** Each `without` and `unless` must silence some example that would fire without it. */
function runExceptions(rules: readonly Checked<RuleFile>[], pack: Pack, problems: Problem[]): void {
  // One checker for all: every rule once for each of its exceptions, with that exception taken away.
  const variants = rules.flatMap(({ data }) => {
    const compiled = pack.rules.find((rule) => rule.id === data.id);
    const entries = new Set(compiled?.detect.flatMap(({ without = [], unless = [] }) => [...without, ...unless]));
    return [...entries].map((entry) => ({
      ...(compiled as PackRule),
      id: `${data.id} ${entry}`,
      detect: (compiled as PackRule).detect.map((a) => withoutException(a, entry)),
    }));
  });
  const check = createChecker([{ ...pack, rules: variants, combinations: [], reassuring: [] }]);
  for (const { data, source } of rules) {
    const own = variants.filter((variant) => variant.id.startsWith(`${data.id} `));
    if (own.length === 0) continue;
    const fired = new Set(
      Object.entries(data.examples).flatMap(([language, examples]) =>
        examples.no_match.flatMap((example) =>
          check(readExample(example).listing, { languages: [language] }).signs.map((sign) => sign.rule),
        ),
      ),
    );
    for (const { id } of own) {
      if (fired.has(id)) continue;
      const entry = id.slice(data.id.length + 1);
      const path = [
        'detect',
        data.detect.findIndex((a) => [...(a.without ?? []), ...(a.unless ?? [])].includes(entry)),
      ];
      problems.push({
        file: source.file,
        line: source.lineOf(path),
        field: path.join('.'),
        message: `no example needs “${entry}”: take it out, or add a no_match example that only “${entry}” silences`,
      });
    }
  }
}

function runCombination({ data, source }: Checked<CombinationFile>, check: Checker, problems: Problem[]): void {
  data.examples.match.forEach((example, i) => {
    const { listing, text } = readExample(example);
    const report = check(listing);
    const path = ['examples', 'match', i];
    if (!report.combinations.some((combination) => combination.id === data.id))
      problems.push({
        file: source.file,
        line: source.lineOf(path),
        field: path.join('.'),
        message: `not found in “${text}”. The signs found there: ${report.signs.map((sign) => sign.rule).join(', ') || 'none'}`,
      });
  });
  data.examples.no_match.forEach((example, i) => {
    const { listing, text } = readExample(example);
    const path = ['examples', 'no_match', i];
    if (check(listing).combinations.some((combination) => combination.id === data.id))
      problems.push({
        file: source.file,
        line: source.lineOf(path),
        field: path.join('.'),
        message: `should not be found (${example.because}) in “${text}”`,
      });
  });
}

/** Letters that marks and quotes have in common, as a part of the letters that either has. */
function shared(marks: readonly [number, number][], quotes: readonly Quote[]): number {
  const inside = (ranges: readonly (readonly [number, number])[], i: number) =>
    ranges.some(([start, end]) => i >= start && i < end);
  const quoted = quotes.filter((quote) => quote.field === 'body').map((quote) => [quote.start, quote.end] as const);
  const last = Math.max(0, ...marks.map(([, end]) => end), ...quoted.map(([, end]) => end));
  let both = 0;
  let either = 0;
  for (let i = 0; i < last; i++) {
    const isMarked = inside(marks, i);
    const isQuoted = inside(quoted, i);
    if (isMarked && isQuoted) both++;
    if (isMarked || isQuoted) either++;
  }
  return either === 0 ? 0 : both / either;
}
