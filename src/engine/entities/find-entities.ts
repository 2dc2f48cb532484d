import { bitOf } from '../grammar-words.ts';
import type { Hits } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Entity, PackPay } from '../pack.ts';
import {
  AFTER_AT,
  AFTER_COLON,
  AFTER_DOT,
  AFTER_JOINER,
  AFTER_SLASH,
  AFTER_SPACE,
  IS_DISGUISED,
  IS_NUMBER,
  type Tokens,
} from '../tokens.ts';
import { ageAt } from './ages.ts';
import { Around } from './around.ts';
import { emailAround, endsLink, phoneFrom } from './contacts.ts';
import { areDaily, isTimeOfDay, timeRange } from './hours.ts';
import { parseNumber } from './parse-number.ts';
import { SumReader } from './sums.ts';

const MINUTE = 0;
const HOUR = 1;
const DAY = 2;
/** More days than these are not counted in days: "500/day" is a sum. */
const MOST_DAYS = 400;
/** "60 weeks", "12 months": longer than a day and no more than this is a length of time, not a sum. */
const MOST_PERIODS = 60;
/** Words around a number that may say what it counts. */
const BEFORE_NUMBER = 5;
const BEHIND_NUMBER = 9;
const BEGINS_NUMBER = bitOf('number') | bitOf('multiplier');

/** Marks the words that stand near numbers: only there are currencies, units and the like looked for. */
export function markNumbers(tokens: Tokens, near: Uint8Array): void {
  const { count, flags, bits } = tokens;
  near.fill(0, 0, count);
  let marked = 0;
  for (let token = 0; token < count; token++) {
    if (((flags[token] as number) & IS_NUMBER) === 0 && ((bits[token] as number) & BEGINS_NUMBER) === 0) continue;
    const to = Math.min(count, token + BEHIND_NUMBER);
    for (let t = Math.max(marked, token - BEFORE_NUMBER); t < to; t++) near[t] = 1;
    marked = to;
  }
}

/** Finds sums, ages, hours, days, shares, phones, addresses and links around the numbers and dots of a text. */
export class EntityFinder {
  private readonly tokens: Tokens;
  private readonly hits: Hits;
  private readonly around: Around;
  private readonly sums: SumReader;
  private readonly payField: number;
  /** The token after the last number that was read together with the one before it. */
  private readTo = 0;
  private readonly numberOf: (name: Entity) => number;

  /**
   * @param grammar sorted hits of grammar words
   * @param hits where entities go, beside the concepts that were found
   * @param payField index of the field that states the pay
   */
  constructor(tokens: Tokens, grammar: Hits, hits: Hits, lexicon: Lexicon, pay: PackPay, payField: number) {
    this.tokens = tokens;
    this.hits = hits;
    this.around = new Around(tokens, grammar);
    this.sums = new SumReader(this.around, lexicon, pay, hits);
    this.payField = payField;
    this.numberOf = (name) => lexicon.entity(name);
  }

  private emit(name: Entity, start: number, end: number, value: number): void {
    this.hits.add(this.numberOf(name), start, end, value);
  }

  /**
   * @param near which words `markNumbers` marked
   * @param country ISO 3166-1 alpha-2 code of the country where the advert is seen
   * @param languages codes of the languages that are read
   */
  find(near: Uint8Array, country: string | undefined, languages: readonly string[]): void {
    this.sums.seen = { country, isIberian: languages.includes('es') || languages.includes('pt') };
    this.readTo = 0;
    const { tokens, around } = this;
    around.prepare();
    const spelled = around.startsOfPhrases('number');
    let phoneEnd = -1;
    let spelledEnd = -1;
    for (let token = 0; token < tokens.count; token++) {
      const flags = tokens.flags[token] as number;
      const before = tokens.before[token] as number;
      if (flags === 0 && near[token] === 0 && (before & (AFTER_AT | AFTER_DOT)) === 0) continue;
      if (flags & IS_DISGUISED) this.emit('disguised', token, token + 1, 0);
      if (before & AFTER_AT && token > 0 && !(before & AFTER_SPACE)) {
        const email = emailAround(token, around);
        if (email) this.emit('email', ...email, 0);
      } else if (before & AFTER_DOT && !(before & AFTER_SPACE) && endsLink(token, tokens, around))
        this.emit('link', token - 1, token + 1, 0);
      if (token < phoneEnd || token < this.readTo) continue;
      if (flags & IS_NUMBER) {
        const after = phoneFrom(token, around);
        if (after > token) {
          this.emit('phone', token, after, 0);
          phoneEnd = after;
        } else this.readNumber(token, token + 1, undefined);
        continue;
      }
      if (((tokens.bits[token] as number) & BEGINS_NUMBER) === 0 && !spelled.has(token)) continue;
      const word = token < spelledEnd ? -1 : around.at('number', token);
      if (word < 0) {
        this.readMultiplied(token);
        continue;
      }
      spelledEnd = around.endOf(word);
      this.readNumber(token, spelledEnd, around.valueOf(word));
    }
  }

  /** "elfu 20", "laki moja": the multiplier stands first. */
  private readMultiplied(token: number): void {
    const { tokens, around } = this;
    const multiplier = around.at('multiplier', token);
    if (multiplier < 0) return;
    const next = around.endOf(multiplier);
    if (!around.isSame(token, next)) return;
    const word = around.isNumber(next) ? -1 : around.at('number', next);
    if (!around.isNumber(next) && word < 0) return;
    const value = word < 0 ? parseNumber(tokens.textOf(next)) : around.valueOf(word);
    const end = word < 0 ? next + 1 : around.endOf(word);
    if (!Number.isNaN(value) && value < 1000) this.readSum(token, end, value * around.valueOf(multiplier), true);
  }

  /** @param spelled the value, where it is written in words */
  private readNumber(token: number, after: number, spelled: number | undefined): void {
    const { tokens, around } = this;
    let end = after;
    let value = spelled ?? parseNumber(tokens.textOf(token));
    if (Number.isNaN(value)) return;
    // 150 000: thousands set apart by a space.
    while (
      spelled === undefined &&
      end < tokens.count &&
      tokens.sentence[end] === tokens.sentence[token] &&
      around.isNumber(end) &&
      tokens.sizeOf(end) === 3 &&
      tokens.sizeOf(end - 1) <= 3 &&
      tokens.before[end] === AFTER_SPACE &&
      value > 0
    )
      value = value * 1000 + parseNumber(tokens.textOf(end++));
    const isGrouped = end > after || /^\d{1,3}(,\d{3})+/.test(tokens.textOf(token));
    if (end < tokens.count && tokens.textOf(end) === '%') {
      this.emit('percent', token, end + 1, value);
      return;
    }
    const unit = around.atSame('unit', end, token);
    const period = unit >= 0 ? around.valueOf(unit) : -1;
    const age = ageAt(token, end, value, period, around);
    if (age) {
      this.emit('age', token, age.end, age.years);
      return;
    }
    if (this.readTime(token, end, value, unit, period)) return;
    const multiplier = around.atSame('multiplier', end, token);
    if (multiplier < 0) this.readSum(token, end, value, isGrouped);
    else this.readSum(token, around.endOf(multiplier), value * around.valueOf(multiplier), true);
  }

  /** Hours, days and longer. Returns whether the number counts time and nothing else. */
  private readTime(token: number, end: number, value: number, unit: number, period: number): boolean {
    const { tokens, around } = this;
    // "15/hour" is pay for an hour.
    const isRate = unit >= 0 && ((tokens.before[end] as number) & AFTER_SLASH) !== 0;
    const shift = timeRange(token, end, value, around);
    if (shift) {
      if (shift.hours !== undefined) this.emit('hours', token, shift.end, shift.hours);
      return true;
    }
    if (this.readHoursRange(token, end, value)) return true;
    if ((period === HOUR || period === MINUTE) && !isRate) {
      const hours = period === HOUR ? value : value / 60;
      const isLength = !isTimeOfDay(hours, unit, around);
      if (isLength && areDaily(hours, token, around.endOf(unit), around))
        this.emit('hours', token, around.endOf(unit), hours);
      return true;
    }
    if (period === DAY && value <= MOST_DAYS && !((tokens.before[end] as number) & AFTER_JOINER && value > MOST_DAYS)) {
      this.emit('days', token, around.endOf(unit), value);
      return true;
    }
    if (period < 0 && this.readTimeBefore(token, end, value)) return true;
    return period > DAY && value <= MOST_PERIODS;
  }

  /** "8 to 10 hours": the lower end counts. */
  private readHoursRange(token: number, end: number, value: number): boolean {
    const { tokens, around } = this;
    const range = around.atSame('range', end, token);
    const isJoined =
      range < 0 && around.isSame(token, end) && ((tokens.before[end] as number) & (AFTER_JOINER | AFTER_COLON)) !== 0;
    const next = range >= 0 ? around.endOf(range) : end;
    if ((range < 0 && !isJoined) || !around.isSame(token, next) || !around.isNumber(next)) return false;
    const unit = around.atSame('unit', next + 1, token);
    if (unit < 0 || around.valueOf(unit) !== HOUR) return false;
    if (areDaily(value, token, around.endOf(unit), around)) this.emit('hours', token, around.endOf(unit), value);
    this.readTo = around.endOf(unit);
    return true;
  }

  /** "masaa 15", "siku 7": languages in which the unit stands before the number. */
  private readTimeBefore(token: number, end: number, value: number): boolean {
    const { around } = this;
    const unit = around.endingAt('unit-first', token);
    if (unit < 0) return false;
    const period = around.valueOf(unit);
    const start = around.startOf(unit);
    if (period === HOUR && areDaily(value, token, end, around)) this.emit('hours', start, end, value);
    else if (period === DAY && value <= MOST_DAYS) this.emit('days', start, end, value);
    else return false;
    return true;
  }

  private readSum(token: number, end: number, value: number, looksLikeMoney: boolean): void {
    const sum = this.sums.read(token, end, value, looksLikeMoney, this.tokens.field[token] === this.payField);
    if (!sum) return;
    this.emit('money', sum.start, sum.end, sum.value);
    if (sum.unusual)
      this.emit(sum.unusual.kind === 'high' ? 'high-pay' : 'low-pay', sum.start, sum.end, sum.unusual.month);
  }
}
