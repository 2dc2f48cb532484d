import type { PERIODS } from '../pack.ts';

/** How many of a period make a month: 8 hours a day, 26 days, as day labourers count. */
export const PER_MONTH: Record<(typeof PERIODS)[number], number> = {
  minute: 8 * 60 * 26,
  hour: 8 * 26,
  day: 26,
  week: 4.33,
  month: 1,
  year: 1 / 12,
};
