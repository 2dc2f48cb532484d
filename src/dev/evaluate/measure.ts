import type { Checker } from '../../engine/check.ts';
import { FIELD_NAMES, type Listing } from '../../engine/listing.ts';
import { isAtLeast, type Level, type Report } from '../../engine/report.ts';
import type { KnownAdvert } from './corpora.ts';

/** What the checker said about an advert with a known answer. */
export interface Outcome {
  advert: KnownAdvert;
  level: Level;
  rules: string[];
  /** Caution or serious. */
  isWarned: boolean;
  marks: number;
  /** Marks that a quote of ours overlaps. */
  marksFound: number;
  quotes: number;
  /** Quotes of ours that overlap a mark; only where there are marks. */
  quotesOnMarks: number;
  /** The words of marks that no quote reaches. */
  unquoted: string[];
  /** Quotes that reach no mark, each with its rule. */
  besideMarks: { rule: string; text: string }[];
}

/** Checks adverts, one after the other. */
export function measure(adverts: readonly KnownAdvert[], check: Checker): Outcome[] {
  return adverts.map((advert) => {
    const report = check(advert.listing);
    const marks = advert.marks.flatMap((mark) => placesOf(mark, advert.listing));
    const quotes = report.signs.flatMap(({ rule, quotes }) => quotes.map((quote) => ({ ...quote, rule })));
    const unquoted = marks.filter((mark) => !quotes.some((quote) => overlaps(mark, quote)));
    const besideMarks = quotes.filter((quote) => !marks.some((mark) => overlaps(mark, quote)));
    return {
      advert,
      level: report.level,
      rules: report.signs.map((sign) => sign.rule),
      isWarned: isAtLeast(report.level, 'caution'),
      marks: marks.length,
      marksFound: marks.length - unquoted.length,
      quotes: quotes.length,
      quotesOnMarks: quotes.length - besideMarks.length,
      unquoted: unquoted.map((mark) => wordsAt(mark, advert.listing)),
      besideMarks: besideMarks.map((quote) => ({ rule: quote.rule, text: wordsAt(quote, advert.listing) })),
    };
  });
}

type Place = Pick<Report['signs'][number]['quotes'][number], 'field' | 'start' | 'end'>;

/** Where marked words stand; nowhere when the mark is no part of the text. */
function placesOf(mark: string, listing: Listing): Place[] {
  for (const field of FIELD_NAMES) {
    const start = listing.fields[field]?.text.indexOf(mark) ?? -1;
    if (start >= 0 && mark !== '') return [{ field, start, end: start + mark.length }];
  }
  return [];
}

function wordsAt({ field, start, end }: Place, listing: Listing): string {
  return (listing.fields[field]?.text ?? '').slice(start, end);
}

function overlaps(a: Place, b: Place): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}

/** Sums over outcomes. */
export interface Tally {
  risky: number;
  caught: number;
  riskySerious: number;
  honest: number;
  alarmed: number;
  honestSerious: number;
  marks: number;
  marksFound: number;
  quotes: number;
  quotesOnMarks: number;
}

/** Adds outcomes up. Adverts that nobody judged are left out. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const sum: Tally = {
    risky: 0,
    caught: 0,
    riskySerious: 0,
    honest: 0,
    alarmed: 0,
    honestSerious: 0,
    marks: 0,
    marksFound: 0,
    quotes: 0,
    quotesOnMarks: 0,
  };
  for (const { advert, level, isWarned, marks, marksFound, quotes, quotesOnMarks } of outcomes) {
    if (advert.isRisky === undefined) continue;
    if (advert.isRisky) {
      sum.risky++;
      if (isWarned) sum.caught++;
      if (level === 'serious') sum.riskySerious++;
      sum.marks += marks;
      sum.marksFound += marksFound;
      if (marks > 0) {
        sum.quotes += quotes;
        sum.quotesOnMarks += quotesOnMarks;
      }
    } else {
      sum.honest++;
      if (isWarned) sum.alarmed++;
      if (level === 'serious') sum.honestSerious++;
    }
  }
  return sum;
}
