import { type Checker, createChecker } from '../engine/check.ts';
import type { Pack, PackAlternative, PackReassurance } from '../engine/pack.ts';
import type { Quote, Report } from '../engine/report.ts';
import { type Problem, problemAt } from './problem.ts';
import { readExample } from './read-example.ts';
import type { Checked, RuleFiles } from './read-rules.ts';
import type { CombinationFile, FairRecruitmentFile, ReassuringFile, RuleFile } from './rule-schema.ts';
import { unneededExceptions } from './unneeded-exceptions.ts';
import { type Explainer, whyNotCaught } from './why-not-caught.ts';

/** Quoted and marked words must share at least this part of their letters. */
const SHARED = 0.5;

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
  const check = createChecker([pack, fair]);
  const chosen = <T extends { id: string }>(list: Checked<T>[]) =>
    list.filter((file) => only.size === 0 || only.has(file.data.id));
  const rules = chosen(files.rules);
  return [
    ...runSigns(rules, chosen(files.reassuring), check, pack, fair),
    ...unneededExceptions(rules, pack),
    ...chosen(files.fairRecruitment).flatMap((file) =>
      runFile(file, {
        check,
        found: ({ mentions }) => mentions?.find(({ id }) => id === file.data.id)?.quotes,
        explain: whyNotCaught(detectOf(file, fair.mentions ?? []), pack, fair),
      }),
    ),
    ...chosen(files.combinations).flatMap((file) => runCombination(file, check)),
  ];
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
  const chosen = <T extends { id: string; examples: RuleFile['examples'] }>(list: Checked<T>[]) =>
    list
      .filter(({ data }) => data.examples[language] && (only.size === 0 || only.has(data.id)))
      .map((file) => ({ ...file, data: { ...file.data, examples: { [language]: file.data.examples[language]! } } }));
  return runSigns(chosen(files.rules), chosen(files.reassuring), createChecker([pack]), pack, fair);
}

function runSigns(
  rules: readonly Checked<RuleFile>[],
  reassuring: readonly Checked<ReassuringFile>[],
  check: Checker,
  pack: Pack,
  fair: Pack,
): Problem[] {
  return [
    ...rules.flatMap((file) =>
      runFile(file, {
        check,
        found: ({ signs }) => signs.find(({ rule }) => rule === file.data.id)?.quotes,
        explain: whyNotCaught(detectOf(file, pack.rules), pack, fair),
      }),
    ),
    ...reassuring.flatMap((file) =>
      runFile(file, {
        check,
        found: (report) => report.reassuring.find(({ id }) => id === file.data.id)?.quotes,
        explain: whyNotCaught(detectOf(file, pack.reassuring), pack, fair),
      }),
    ),
  ];
}

/** How the examples of a file are read. */
interface Reading {
  check: Checker;
  /** What the report points at for this file; undefined when it is silent. */
  found(report: Report): Quote[] | undefined;
  explain: Explainer;
}

function detectOf({ data }: Checked<{ id: string }>, compiled: readonly PackReassurance[]): PackAlternative[] {
  return compiled.find(({ id }) => id === data.id)?.detect ?? [];
}

function runFile(
  { data, source }: Checked<RuleFile> | Checked<ReassuringFile> | Checked<FairRecruitmentFile>,
  { check, found, explain }: Reading,
): Problem[] {
  const problems: Problem[] = [];
  for (const [language, { match, no_match }] of Object.entries(data.examples)) {
    match.forEach((example, i) => {
      const { listing, marks, text } = readExample(example);
      const report = check(listing, { languages: [language] });
      const quotes = found(report);
      const problem = (message: string) =>
        problems.push(problemAt(source, ['examples', language, 'match', i], message));
      const others = report.signs.map(({ rule }) => rule).join(', ');
      if (!quotes)
        problem(
          `not caught: “${text}”. Why: ${explain(listing, language)}${others && `. Only other rules warn here: ${others}`}`,
        );
      else if (marks.length > 0 && shared(marks, quotes) < SHARED)
        problem(`fires for other words than the marked ones: it points at ${namesOf(quotes)} in “${text}”`);
    });
    no_match.forEach((example, i) => {
      const { listing, text } = readExample(example);
      const quotes = found(check(listing, { languages: [language] }));
      if (!quotes) return;
      problems.push(
        problemAt(
          source,
          ['examples', language, 'no_match', i],
          `should stay quiet (${example.because}) but points at ${namesOf(quotes)} in “${text}”. Name a concept that stands in this text under \`without\`, or ask for one more concept under \`all\``,
        ),
      );
    });
  }
  return problems;
}

function namesOf(quotes: readonly Quote[]): string {
  return `“${quotes.map(({ text }) => text).join('” and “')}”`;
}

function runCombination({ data, source }: Checked<CombinationFile>, check: Checker): Problem[] {
  const isFound = (report: Report) => report.combinations.some(({ id }) => id === data.id);
  return [
    ...data.examples.match.flatMap((example, i) => {
      const { listing, text } = readExample(example);
      const report = check(listing);
      const signs = report.signs.map(({ rule }) => rule).join(', ') || 'none';
      return isFound(report)
        ? []
        : [problemAt(source, ['examples', 'match', i], `not found in “${text}”. The signs found there: ${signs}`)];
    }),
    ...data.examples.no_match.flatMap((example, i) => {
      const { listing, text } = readExample(example);
      return isFound(check(listing))
        ? [problemAt(source, ['examples', 'no_match', i], `should not be found (${example.because}) in “${text}”`)]
        : [];
    }),
  ];
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
