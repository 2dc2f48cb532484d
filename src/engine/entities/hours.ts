import { AFTER_COLON, AFTER_JOINER } from '../tokens.ts';
import type { Around } from './around.ts';
import { parseNumber } from './parse-number.ts';

const DAY = 2;
const NOON = 12;
const HOURS_A_DAY = 24;
/** A working time of more hours is a mistake of reading. */
const LONGEST_SHIFT = 20;
/** "40 hours per week": how far behind the hours the period may stand. */
const PERIOD_BEHIND = 3;

interface Clock {
  hour: number;
  half: 'morning' | 'evening' | undefined;
  /** It was written as a time: with minutes, or with am and pm. */
  isMarked: boolean;
  end: number;
}

/** Whether hours that end before a token are hours of one day: "40 hours per week" are not. */
export function areDaily(hours: number, token: number, end: number, around: Around): boolean {
  for (let t = end; t < end + PERIOD_BEHIND && around.isSame(token, t); t++) {
    const found = around.periodAt(t);
    if (found && found.period > DAY) return false;
  }
  return hours > 0 && hours <= HOURS_A_DAY;
}

/** "14 h" is two o'clock, "14 h a day" and "14 hours" are a length: the abbreviation alone says neither. */
export function isTimeOfDay(hours: number, unit: number, around: Around): boolean {
  const end = around.endOf(unit);
  if (hours < NOON || around.tokens.textOf(end - 1) !== 'h') return false;
  for (let t = end; t < end + PERIOD_BEHIND && around.isSame(end - 1, t); t++) if (around.periodAt(t)) return false;
  return true;
}

/** "6am to 8pm", "06:00-20:00": hours between, and the token after. `hours` is undefined when that is no shift. */
export function timeRange(
  token: number,
  end: number,
  value: number,
  around: Around,
): { hours: number | undefined; end: number } | undefined {
  const { tokens } = around;
  const from = clock(token, end, value, around);
  if (!from) return undefined;
  let next = from.end;
  if (!around.isSame(token, next)) return undefined;
  const range = around.at('range', next);
  if (range >= 0) next = around.endOf(range);
  else if (!((tokens.before[next] as number) & (AFTER_JOINER | AFTER_COLON))) return undefined;
  if (!around.isSame(token, next) || !around.isNumber(next)) return undefined;
  const to = clock(next, next + 1, parseNumber(tokens.textOf(next)), around);
  if (!to || (!from.isMarked && !to.isMarked)) return undefined;
  // "3-5 pm": the half of the day stands once for both.
  if (!from.isMarked && to.half && from.hour <= to.hour) from.half = to.half;
  const length = (hourOf(to) - hourOf(from) + HOURS_A_DAY) % HOURS_A_DAY;
  return { hours: length >= 1 && length <= LONGEST_SHIFT ? length : undefined, end: to.end };
}

function hourOf({ hour, half }: Clock): number {
  return half === 'evening' && hour < 12 ? hour + 12 : hour % HOURS_A_DAY;
}

function clock(token: number, after: number, value: number, around: Around): Clock | undefined {
  const { tokens } = around;
  if (!Number.isFinite(value) || value > HOURS_A_DAY) return undefined;
  let end = after;
  let hour = Math.floor(value);
  let isMarked = false;
  // "6:30", "6.30" is one number already.
  if (
    around.isSame(token, end) &&
    around.isNumber(end) &&
    tokens.sizeOf(end) === 2 &&
    tokens.before[end] === AFTER_COLON
  ) {
    hour += parseNumber(tokens.textOf(end)) / 60;
    end++;
    isMarked = true;
  }
  // "8h", "18h30": the hour as a time of day, where another follows.
  if (!isMarked && around.isSame(token, end) && around.tokens.textOf(end) === 'h') {
    end++;
    isMarked = true;
    if (around.isSame(token, end) && around.isNumber(end) && tokens.sizeOf(end) === 2 && tokens.before[end] === 0)
      hour += parseNumber(tokens.textOf(end++)) / 60;
  }
  for (const half of ['morning', 'evening'] as const) {
    const hit = around.atSame(half, end, token);
    if (hit >= 0) return { hour, half, isMarked: true, end: around.endOf(hit) };
  }
  return { hour, half: undefined, isMarked, end };
}
