import { BETWEEN, type Grammar, type PackLanguage, PERIODS } from '../engine/pack.ts';
import type { LanguageFile } from './language-schema.ts';
import { phraseForms } from './phrase-forms.ts';
import type { Problem, Source } from './problem.ts';

/** The word classes of a language, as the engine reads them; phrases that cannot be matched become problems. */
export function compileGrammar(
  file: Partial<LanguageFile>,
  source: Source,
  problems: Problem[],
): PackLanguage['grammar'] {
  return Object.fromEntries(
    Object.entries(grammarOf(file)).map(([name, lines]) => [name, grammarLines(lines, source, problems)]),
  );
}

function grammarLines(lines: Iterable<readonly [string, string]>, source: Source, problems: Problem[]): string {
  const out: string[] = [];
  for (const [phrase, value] of lines)
    for (const form of phraseForms(phrase, source, [], problems)) out.push(value === '' ? form : `${form}=${value}`);
  return out.join(BETWEEN);
}

/** The word classes of a language file under the names that the engine uses. */
function grammarOf(file: Partial<LanguageFile>): Partial<Record<Grammar, (readonly [string, string])[]>> {
  const plain = (list: readonly string[] | undefined) => (list ?? []).map((word) => [word, ''] as const);
  const valued = (record: Record<string, number | string> | undefined) =>
    Object.entries(record ?? {}).map(([word, value]) => [word, String(value)] as const);
  const timed = (record: LanguageFile['units'] | undefined) =>
    PERIODS.flatMap((period, i) => (record?.[period] ?? []).map((word) => [word, String(i)] as const));
  const all: Record<Grammar, (readonly [string, string])[]> = {
    'negator-near': plain(file.negators?.near),
    'negator-far': plain(file.negators?.far),
    'negator-after': plain(file.negators?.after),
    'negator-join': plain(file.negators?.joins),
    'clause-start': plain(file.clause_starts),
    contrast: plain(file.contrast),
    'report-sentence': plain(file.reporting?.sentence),
    'report-following': plain(file.reporting?.following),
    abbreviation: plain(file.abbreviations),
    number: valued(file.numbers),
    multiplier: valued(file.multipliers),
    currency: valued(file.currencies),
    unit: timed(file.units),
    'unit-first': timed(file.units_first),
    per: plain(file.per),
    adverb: timed(file.adverbs),
    'age-before': plain(file.ages?.before),
    'age-after': plain(file.ages?.after),
    'age-under': plain(file.ages?.under),
    'age-not-near': plain(file.ages?.not_near),
    range: plain(file.ranges),
    morning: plain(file.morning),
    evening: plain(file.evening),
  };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0)) as Partial<
    Record<Grammar, (readonly [string, string])[]>
  >;
}
