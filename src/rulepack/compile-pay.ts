import { PER_MONTH } from '../engine/entities/per-month.ts';
import type { Pack, PayBounds } from '../engine/pack.ts';
import type { PayFile } from './pay-schema.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Checked } from './read-rules.ts';

type Anchor = NonNullable<PayFile['currencies'][string]['anchors']>[number];
/** Bounds of which some may not be known. */
type Gappy = { [name in keyof PayBounds]?: number | undefined };

/** Bounds show no more digits than what they follow from. */
const DIGITS = 3;
/** Hours of a full month in law, 40 a week. Whoever works 48 is not paid too little for 40. */
const FULL_TIME = 173;

/**
 * From where on pay is unusual, by currency: the anchors that are still young enough times their ratios, and where there are
 * none, what was set by hand. Work of which there is no concept, a kind without ratios, a year that is still to come, a
 * currency that is left without any bound, and bounds that cross become problems.
 */
export function compilePay(
  { data, source }: Checked<PayFile>,
  concepts: ReadonlySet<string>,
  problems: Problem[],
): Pack['pay'] {
  const pay: Pack['pay'] = {};
  for (const [code, { anchors = [], by_hand }] of Object.entries(data.currencies)) {
    const problem = (path: readonly PropertyKey[], message: string): void => {
      problems.push(problemAt(source, ['currencies', code, ...path], message));
    };
    const checkYear = (year: number, ...path: readonly PropertyKey[]): void => {
      if (year > data.as_of) problem([...path, 'year'], `${year} is after \`as_of\`, ${data.as_of}; mend one of them`);
    };
    if (by_hand) checkYear(by_hand.year, 'by_hand');
    for (const [i, { work, kind, year }] of anchors.entries()) {
      checkYear(year, 'anchors', i);
      if (work && !concepts.has(work)) problem(['anchors', i, 'work'], `there is no concepts/${work}.yml`);
      if (!data.ratios[kind]) problem(['anchors', i, 'kind'], `there is no “${kind}” under ratios`);
    }
    const young = anchors.filter(({ year }) => year > data.as_of - data.years);
    const { high, ...others } = boundsOf(
      young.filter(({ work }) => !work),
      data.ratios,
      { high: by_hand?.high, low: by_hand?.low },
    );
    if (high === undefined) {
      problem(
        [],
        `its anchors are older than ${data.years} years; look for newer ones, or set \`high\` under \`by_hand\``,
      );
      continue;
    }
    const bounds = { high, ...others };
    if (areCrossed(bounds)) problem([], '`low` is not under `high`');
    const work = [...new Set(young.flatMap((anchor) => anchor.work ?? []))].map((name) => {
      const own = young.filter((anchor) => anchor.work === name);
      const ofWork = { high, ...boundsOf(own, data.ratios, bounds) };
      if (areCrossed(ofWork)) problem([], `\`low\` of ${name} is not under its \`high\``);
      return [name, ofWork] as const;
    });
    pay[code] = { ...bounds, ...(work.length > 0 && { work: Object.fromEntries(work) }) };
  }
  return pay;
}

/**
 * The widest bounds of several anchors; where they say nothing, the others. What belongs together comes from one side: the
 * bound of an hour with that of a month, and the sum from which pay is for a year with the high one that it is a multiple of.
 */
function boundsOf(anchors: readonly Anchor[], ratios: PayFile['ratios'], others: Gappy): Partial<PayBounds> {
  const highs: number[] = [];
  const lows: number[] = [];
  const lowHours: number[] = [];
  const years: number[] = [];
  let isByHour = false;
  for (const { kind, least, most, per, euro = 1 } of anchors) {
    const ratio = ratios[kind];
    if (!ratio) continue;
    if (least) {
      const low = least * euro * ratio.low;
      if (per === 'hour') isByHour = true;
      lows.push(low * (per === 'hour' ? FULL_TIME : PER_MONTH[per]));
      lowHours.push(per === 'hour' ? low : (low * PER_MONTH[per]) / PER_MONTH.hour);
    }
    if (!most) continue;
    const high = most * euro * PER_MONTH[per] * ratio.high;
    highs.push(high);
    if (ratio.year) years.push(high * ratio.year);
  }
  const { high, year, low, lowHour } = others;
  return withoutGaps({
    ...(highs.length > 0 ? { high: widest(Math.max, highs), year: widest(Math.max, years) } : { high, year }),
    ...(lows.length > 0
      ? { low: widest(Math.min, lows), lowHour: isByHour ? widest(Math.min, lowHours) : undefined }
      : { low, lowHour }),
  });
}

function widest(choose: (...values: number[]) => number, values: readonly number[]): number | undefined {
  return values.length > 0 ? Number(choose(...values).toPrecision(DIGITS)) : undefined;
}

function withoutGaps(bounds: Gappy): Partial<PayBounds> {
  return Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined));
}

function areCrossed({ high, low = 0 }: PayBounds): boolean {
  return low >= high;
}
