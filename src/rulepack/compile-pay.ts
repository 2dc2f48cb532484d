import { PER_MONTH } from '../engine/entities/per-month.ts';
import type { Pack, PayBounds } from '../engine/pack.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Checked } from './read-rules.ts';
import type { PayFile } from './schema.ts';

type Anchor = NonNullable<PayFile['currencies'][string]['anchors']>[number];

/** Bounds show no more digits than what they follow from. */
const DIGITS = 3;
/** Hours of a full month in law, 40 a week. Whoever works 48 is not paid too little for 40. */
const FULL_TIME = 173;

/**
 * From where on pay is unusual, by currency: the anchors that are still young enough times their ratios, and where there are
 * none, what was set by hand. Work of which there is no concept, a kind without ratios, and a currency that is left without
 * any bound become problems.
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
    for (const [i, { work, kind }] of anchors.entries()) {
      if (work && !concepts.has(work)) problem(['anchors', i, 'work'], `there is no concepts/${work}.yml`);
      if (!data.ratios[kind]) problem(['anchors', i, 'kind'], `there is no “${kind}” under ratios`);
    }
    const young = anchors.filter(({ year }) => year > data.as_of - data.years);
    const { high, low, year } = boundsOf(
      young.filter(({ work }) => !work),
      data.ratios,
      by_hand,
    );
    if (high === undefined) {
      problem(
        [],
        `its anchors are older than ${data.years} years; look for newer ones, or set \`high\` under \`by_hand\``,
      );
      continue;
    }
    const bounds = { high, ...(low !== undefined && { low }), ...(year !== undefined && { year }) };
    if (low !== undefined && low >= high) problem([], '`low` is not under `high`');
    const work = [...new Set(young.flatMap((anchor) => anchor.work ?? []))].map((name) => {
      const own = young.filter((anchor) => anchor.work === name);
      return [name, { ...bounds, ...boundsOf(own, data.ratios, bounds) } as PayBounds] as const;
    });
    pay[code] = { ...bounds, ...(work.length > 0 && { work: Object.fromEntries(work) }) };
  }
  return pay;
}

/** The widest bounds of several anchors; where they say nothing, the others. */
function boundsOf(
  anchors: readonly Anchor[],
  ratios: PayFile['ratios'],
  others: { high?: number | undefined; low?: number | undefined } = {},
): { high?: number | undefined; low?: number | undefined; year?: number | undefined } {
  const highs: number[] = [];
  const lows: number[] = [];
  const years: number[] = [];
  for (const { kind, least, most, per, euro = 1 } of anchors) {
    const ratio = ratios[kind];
    if (!ratio) continue;
    if (least) lows.push(least * euro * (per === 'hour' ? FULL_TIME : PER_MONTH[per]) * ratio.low);
    if (!most) continue;
    highs.push(most * euro * PER_MONTH[per] * ratio.high);
    if (ratio.year) years.push(most * euro * PER_MONTH[per] * ratio.high * ratio.year);
  }
  return {
    high: highs.length > 0 ? rounded(Math.max(...highs)) : others.high,
    low: lows.length > 0 ? rounded(Math.min(...lows)) : others.low,
    ...(years.length > 0 && { year: rounded(Math.max(...years)) }),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
