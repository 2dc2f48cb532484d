import type { Report, Sign } from '../engine/report.ts';

/** What became of the signs between two versions of an advert. */
export interface SignChanges {
  /** Of the earlier report. */
  gone: Sign[];
  /** Of the later one. */
  stayed: Sign[];
  came: Sign[];
}

/** Compares two reports by their rules; a version that has no report yet has no signs. */
export function compareSigns(before: Report | undefined, now: Report | undefined): SignChanges {
  const was = new Set(before?.signs.map(({ rule }) => rule));
  const is = new Set(now?.signs.map(({ rule }) => rule));
  return {
    gone: before?.signs.filter(({ rule }) => !is.has(rule)) ?? [],
    stayed: now?.signs.filter(({ rule }) => was.has(rule)) ?? [],
    came: now?.signs.filter(({ rule }) => !was.has(rule)) ?? [],
  };
}
