import { AFTER_COLON, AFTER_JOINER } from '../tokens.ts';
import type { Around } from './around.ts';
import { parseNumber } from './parse-number.ts';

const YOUNGEST = 8;
const OLDEST = 65;
/** A bare range that is taken for ages: "ladies 18-25". */
const RANGE_FROM = 12;
const RANGE_TO = 45;
/** "under 18", "under 30": a bare number behind "under" that is taken for an age. */
const UNDER_FROM = 12;
const UNDER_TO = 35;
const YEAR = 5;
/** "age limit: 25": words between the word for age and the number. */
const WORDS_BETWEEN = 2;
const NOT_NEAR = 3;

/** An age in years (the lower end of a range; "under 18" is 17), and the token after its words. */
export interface Age {
  years: number;
  end: number;
}

/** The age that a number is, or undefined when it counts something else. */
export function ageAt(token: number, end: number, value: number, unit: number, around: Around): Age | undefined {
  if (!Number.isInteger(value) || value < YOUNGEST - 5 || value > OLDEST) return undefined;
  if (around.endingAt('currency', token) >= 0) return undefined;
  const rangeEnd = endOfRange(token, end, value, around);
  const isRange = rangeEnd !== undefined;
  const stop = rangeEnd ?? end;
  let years = value;
  let isAge = followsAgeWord(token, around);
  const after = around.atSame('age-after', stop, token);
  const afterEnd = after >= 0 ? around.endOf(after) : stop;
  // "years" alone says age only for a range, or where the word for age stood before; "tuổi" counts nothing else.
  if (after >= 0 && (isRange || afterEnd - stop >= 2 || around.at('unit', stop) < 0)) isAge = true;
  if (after < 0 && isRange && !isAge)
    isAge = !countsSomethingElse(token, stop, around) && value >= RANGE_FROM && value <= RANGE_TO;
  if (
    around.endingAt('age-under', token) >= 0 &&
    (isAge || after >= 0 || (unit < 0 && value >= UNDER_FROM && value <= UNDER_TO))
  ) {
    isAge = true;
    years = value - 1;
  }
  if (!isAge || (unit >= 0 && unit !== YEAR && after < 0 && !isRange) || years < YOUNGEST) return undefined;
  for (let t = stop; t < afterEnd + NOT_NEAR && around.isSame(token, t); t++)
    if (around.at('age-not-near', t) >= 0) return undefined;
  for (let t = token - 1; t >= token - NOT_NEAR && around.isSame(token, t); t--)
    if (around.at('age-not-near', t) >= 0) return undefined;
  return { years, end: Math.max(afterEnd, stop) };
}

function endOfRange(token: number, end: number, value: number, around: Around): number | undefined {
  const { tokens } = around;
  if (!around.isSame(token, end)) return undefined;
  const range = around.at('range', end);
  const next = range >= 0 ? around.endOf(range) : end;
  const isJoined = range >= 0 || ((tokens.before[end] as number) & (AFTER_JOINER | AFTER_COLON)) !== 0;
  if (!isJoined || !around.isSame(token, next) || !around.isNumber(next)) return undefined;
  const high = parseNumber(tokens.textOf(next));
  return Number.isInteger(high) && high > value && high <= OLDEST && value >= YOUNGEST ? next + 1 : undefined;
}

function followsAgeWord(token: number, around: Around): boolean {
  for (let back = 0; back <= WORDS_BETWEEN && token - back > 0; back++) {
    if (!around.isSame(token, token - back - 1)) return false;
    if (back > 0 && around.isNumber(token - back)) return false;
    const word = around.endingAt('age-before', token - back);
    // "40 tuổi trở lên, 8tr": a word that belongs to the age before it says nothing about the number after.
    if (word >= 0) return back === 0 || !around.isNumber(around.startOf(word) - 1);
  }
  return false;
}

function countsSomethingElse(token: number, at: number, around: Around): boolean {
  if (!around.isSame(token, at)) return false;
  return (
    around.at('unit', at) >= 0 ||
    around.at('currency', at) >= 0 ||
    around.at('multiplier', at) >= 0 ||
    around.at('evening', at) >= 0 ||
    around.tokens.textOf(at) === '%'
  );
}
