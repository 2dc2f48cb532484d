import { bitOf } from './grammar-words.ts';
import type { Hits } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { type Entity, GRAMMAR, type Grammar, type PackPay, PERIODS } from './pack.ts';
import {
  AFTER_AT,
  AFTER_COMMA,
  AFTER_DOT,
  AFTER_JOINER,
  AFTER_SPACE,
  IS_DISGUISED,
  IS_NUMBER,
  type Tokens,
} from './tokens.ts';

/** How many of a period make a month: 8 hours a day, 26 days, as day labourers count. */
const PER_MONTH: Record<(typeof PERIODS)[number], number> = {
  minute: 8 * 60 * 26,
  hour: 8 * 26,
  day: 26,
  week: 4.33,
  month: 1,
  year: 1 / 12,
};
const HOUR = 1;
const DAY = 2;
const YEAR = 5;
const MINUTE = 0;
/** A sum without a period that is this many times a high monthly wage is yearly pay. */
const YEARLY_FROM = 6;
const YOUNGEST = 8;
const OLDEST = 65;
const DOMAIN_ENDS =
  /^(com|org|net|info|biz|me|ly|io|co|ke|ng|ug|tz|gh|za|in|ph|ae|sa|qa|uk|us|eu|app|xyz|site|online|top|shop|click|link|gl|gle|to|cc|ru|id|my|sg|vn|br|mx|es|fr|de|test|example|page|live|club|vip|work|jobs|africa)$/;

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
export function createEntityFinder(
  lexicon: Lexicon,
  pay: PackPay,
): (tokens: Tokens, grammar: Hits, found: Hits, payField: number, near: Uint8Array) => void {
  const entity = (name: Entity): number => lexicon.entity(name);
  const grammar = (name: Grammar): number => GRAMMAR.indexOf(name);
  const money = entity('money');
  const highPay = entity('high-pay');
  const lowPay = entity('low-pay');
  const wordClasses = {
    number: grammar('number'),
    multiplier: grammar('multiplier'),
    currency: grammar('currency'),
    unit: grammar('unit'),
    per: grammar('per'),
    adverb: grammar('adverb'),
    ageBefore: grammar('age-before'),
    ageAfter: grammar('age-after'),
    ageUnder: grammar('age-under'),
    ageNotNear: grammar('age-not-near'),
    range: grammar('range'),
    morning: grammar('morning'),
    evening: grammar('evening'),
  };

  return function findEntities(tokens, hits, target, payField, near) {
    const at = (concept: number, token: number): number => {
      const n = hits.firstFrom(concept, token);
      if (n >= hits.countOf(concept)) return -1;
      const hit = hits.hitOf(concept, n);
      return hits.start[hit] === token ? longest(concept, n, token) : -1;
    };
    const longest = (concept: number, n: number, token: number): number => {
      let best = hits.hitOf(concept, n);
      for (let k = n + 1; k < hits.countOf(concept); k++) {
        const hit = hits.hitOf(concept, k);
        if (hits.start[hit] !== token) break;
        if ((hits.end[hit] as number) > (hits.end[best] as number)) best = hit;
      }
      return best;
    };
    const endingAt = (concept: number, token: number): number => {
      for (let from = token - 1; from >= Math.max(0, token - 4); from--) {
        const hit = at(concept, from);
        if (hit >= 0 && hits.end[hit] === token && tokens.sentence[from] === tokens.sentence[token - 1]) return hit;
      }
      return -1;
    };
    const sameSentence = (a: number, b: number): boolean =>
      b >= 0 && b < tokens.count && tokens.sentence[a] === tokens.sentence[b];
    const emit = (concept: number, start: number, end: number, value: number): void => {
      target.add(concept, start, end, value);
    };

    /** A period named at a token: "per month", "/month", "monthly". [period, token after it] */
    const periodAt = (token: number): [number, number] | undefined => {
      const adverb = at(wordClasses.adverb, token);
      if (adverb >= 0) return [hits.value[adverb] as number, hits.end[adverb] as number];
      const per = at(wordClasses.per, token);
      if (per >= 0) {
        const unit = at(wordClasses.unit, hits.end[per] as number);
        if (unit >= 0 && sameSentence(token, hits.start[unit] as number))
          return [hits.value[unit] as number, hits.end[unit] as number];
      }
      const unit = at(wordClasses.unit, token);
      if (unit >= 0 && (tokens.before[token] as number) & AFTER_JOINER)
        return [hits.value[unit] as number, hits.end[unit] as number];
      return undefined;
    };
    const periodNear = (start: number, end: number): number | undefined => {
      for (let token = end; token < end + 5 && sameSentence(start, token); token++) {
        const period = periodAt(token);
        if (period) return period[0];
      }
      for (let token = start - 1; token >= start - 4 && sameSentence(start, token); token--) {
        const adverb = at(wordClasses.adverb, token);
        if (adverb >= 0) return hits.value[adverb] as number;
      }
      return undefined;
    };

    /** Numbers of several words ("half an", "kumi na moja") are phrases. */
    const spelled = new Set<number>();
    for (let n = 0; n < hits.countOf(wordClasses.number); n++) {
      const hit = hits.hitOf(wordClasses.number, n);
      if ((hits.end[hit] as number) - (hits.start[hit] as number) > 1) spelled.add(hits.start[hit] as number);
    }
    const spelledAt = (token: number): boolean => spelled.has(token);
    let phoneEnd = -1;
    let spelledEnd = -1;
    for (let token = 0; token < tokens.count; token++) {
      if (
        tokens.flags[token] === 0 &&
        near[token] === 0 &&
        ((tokens.before[token] as number) & (AFTER_AT | AFTER_DOT)) === 0
      )
        continue;
      const flags = tokens.flags[token] as number;
      if (flags & IS_DISGUISED) emit(entity('disguised'), token, token + 1, 0);
      const before = tokens.before[token] as number;
      if (before & AFTER_AT && token > 0 && !(before & AFTER_SPACE)) addEmail(token);
      else if (before & AFTER_DOT && !(before & AFTER_SPACE)) addLink(token);
      if (token < phoneEnd) continue;
      const isWord = (flags & IS_NUMBER) === 0;
      if (isWord && ((tokens.bits[token] as number) & BEGINS_NUMBER) === 0 && !spelledAt(token)) continue;
      const isNumber = (flags & IS_NUMBER) !== 0;
      const spelled = isNumber || token < spelledEnd ? -1 : at(wordClasses.number, token);
      if (!isNumber && spelled < 0) {
        const multiplier = at(wordClasses.multiplier, token);
        if (multiplier < 0) continue;
        addMultiplied(token, multiplier);
        continue;
      }
      if (isNumber) {
        const after = phoneFrom(token);
        if (after > token) {
          emit(entity('phone'), token, after, 0);
          phoneEnd = after;
          continue;
        }
      } else spelledEnd = hits.end[spelled] as number;
      addNumber(
        token,
        isNumber ? token + 1 : (hits.end[spelled] as number),
        isNumber ? Number.NaN : (hits.value[spelled] as number),
      );
    }

    function phoneFrom(token: number): number {
      let digits = 0;
      let end = token;
      while (
        end < tokens.count &&
        (tokens.flags[end] as number) & IS_NUMBER &&
        tokens.sentence[end] === tokens.sentence[token]
      ) {
        if (end > token && ((tokens.before[end] as number) & AFTER_COMMA) !== 0 && tokens.sizeOf(end) > 5) break;
        const text = tokens.textOf(end);
        if (/[.,]/.test(text)) break;
        digits += text.length;
        end++;
        if (digits > 15) return token;
      }
      return digits >= 9 ? end : token;
    }

    function addEmail(token: number): void {
      let start = token - 1;
      while (
        start > 0 &&
        !((tokens.before[start] as number) & AFTER_SPACE) &&
        (tokens.before[start] as number) !== 0 &&
        sameSentence(start, start - 1)
      )
        start--;
      let end = token + 1;
      while (
        end < tokens.count &&
        (tokens.before[end] as number) & (AFTER_DOT | AFTER_JOINER) &&
        !((tokens.before[end] as number) & AFTER_SPACE)
      )
        end++;
      if (end > token + 1) emit(entity('email'), start, end, 0);
    }

    function addLink(token: number): void {
      if (token === 0 || !DOMAIN_ENDS.test(tokens.textOf(token))) return;
      if ((tokens.flags[token - 1] as number) & IS_NUMBER) return;
      for (let t = token - 1; t >= 0 && t > token - 5; t--) {
        if ((tokens.before[t] as number) & AFTER_AT) return;
        if ((tokens.before[t] as number) & AFTER_SPACE || t === 0) break;
      }
      emit(entity('link'), token - 1, token + 1, 0);
    }

    /** "elfu 20", "laki moja": the multiplier stands first. */
    function addMultiplied(token: number, multiplier: number): void {
      const next = hits.end[multiplier] as number;
      if (!sameSentence(token, next)) return;
      const isDigits = ((tokens.flags[next] as number) & IS_NUMBER) !== 0;
      const spelled = isDigits ? -1 : at(wordClasses.number, next);
      if (!isDigits && spelled < 0) return;
      const value = isDigits ? parseNumber(tokens.textOf(next)) : (hits.value[spelled] as number);
      const end = isDigits ? next + 1 : (hits.end[spelled] as number);
      if (!Number.isNaN(value) && value < 1000) addSum(token, end, value * (hits.value[multiplier] as number), true);
    }

    function addNumber(token: number, after: number, spelledValue: number): void {
      let end = after;
      let value = Number.isNaN(spelledValue) ? parseNumber(tokens.textOf(token)) : spelledValue;
      if (Number.isNaN(value)) return;
      // 150 000: thousands set apart by a space.
      while (
        Number.isNaN(spelledValue) &&
        end < tokens.count &&
        tokens.sentence[end] === tokens.sentence[token] &&
        (tokens.flags[end] as number) & IS_NUMBER &&
        tokens.sizeOf(end) === 3 &&
        tokens.sizeOf(end - 1) <= 3 &&
        tokens.before[end] === AFTER_SPACE &&
        value > 0
      )
        value = value * 1000 + parseNumber(tokens.textOf(end++));
      const isGrouped = end > after || /^\d{1,3}(,\d{3})+/.test(tokens.textOf(token));

      if (end < tokens.count && tokens.textOf(end) === '%') {
        emit(entity('percent'), token, end + 1, value);
        return;
      }
      const unit = sameSentence(token, end) ? at(wordClasses.unit, end) : -1;
      const unitPeriod = unit >= 0 ? (hits.value[unit] as number) : -1;
      if (addAge(token, end, value, unitPeriod)) return;
      if (unitPeriod === HOUR || unitPeriod === MINUTE) {
        addHours(token, hits.end[unit] as number, unitPeriod === HOUR ? value : value / 60);
        return;
      }
      if (addTimeRange(token, end, value)) return;
      if (unitPeriod === DAY && !((tokens.before[end] as number) & AFTER_JOINER && value > 400)) {
        if (value <= 400) {
          emit(entity('days'), token, hits.end[unit] as number, value);
          return;
        }
      }
      if (unitPeriod > DAY && value <= 60) return;
      let multiplied = false;
      const multiplier = sameSentence(token, end) ? at(wordClasses.multiplier, end) : -1;
      if (multiplier >= 0) {
        value *= hits.value[multiplier] as number;
        end = hits.end[multiplier] as number;
        multiplied = true;
      }
      addSum(token, end, value, multiplied || isGrouped);
    }

    function addSum(token: number, after: number, value: number, looksLikeMoney: boolean): void {
      let start = token;
      let end = after;
      let currency = -1;
      const prefix = endingAt(wordClasses.currency, token);
      if (prefix >= 0 && !((tokens.before[token] as number) & AFTER_COMMA)) {
        currency = hits.value[prefix] as number;
        start = hits.start[prefix] as number;
      } else if (sameSentence(token, end)) {
        const suffix = at(wordClasses.currency, end);
        if (suffix >= 0) {
          currency = hits.value[suffix] as number;
          end = hits.end[suffix] as number;
        }
      }
      // US $500: two currency words in front.
      const further = currency >= 0 && start > 0 ? endingAt(wordClasses.currency, start) : -1;
      if (further >= 0) start = hits.start[further] as number;
      const period = periodNear(start, end);
      const isSum =
        currency >= 0 ||
        (looksLikeMoney && value >= 1000) ||
        (period !== undefined && period !== MINUTE && value >= 100 && value < 1e9);
      if (!isSum || value <= 0) return;
      emit(money, start, end, value);
      const code = currency >= 0 ? lexicon.currencies[currency] : undefined;
      const usual = code === undefined ? undefined : pay[code];
      if (!usual) return;
      const month = monthly(value, period, usual.high, tokens.field[token] === payField);
      if (month === undefined) return;
      if (month >= usual.high) emit(highPay, start, end, month);
      if (usual.low !== undefined && month < usual.low && period !== undefined) emit(lowPay, start, end, month);
    }

    function addHours(token: number, end: number, value: number): void {
      for (let t = end; t < end + 3 && sameSentence(token, t); t++) {
        const period = periodAt(t);
        if (period && period[0] > DAY) return;
      }
      if (value > 0 && value <= 24) emit(entity('hours'), token, end, value);
    }

    /** "6am to 8pm", "06:00-20:00". */
    function addTimeRange(token: number, end: number, value: number): boolean {
      const from = clock(token, end, value);
      if (!from) return false;
      let next = from.end;
      if (!sameSentence(token, next)) return false;
      const range = at(wordClasses.range, next);
      if (range >= 0) next = hits.end[range] as number;
      else if (!((tokens.before[next] as number) & (AFTER_JOINER | 2))) return false;
      if (!sameSentence(token, next) || !((tokens.flags[next] as number) & IS_NUMBER)) return false;
      const to = clock(next, next + 1, parseNumber(tokens.textOf(next)));
      if (!to || (!from.isMarked && !to.isMarked)) return false;
      const start = from.half === 'evening' && from.hour < 12 ? from.hour + 12 : from.hour % 24;
      const stop = to.half === 'evening' && to.hour < 12 ? to.hour + 12 : to.hour % 24;
      const length = (stop - start + 24) % 24;
      if (length >= 1 && length <= 20) emit(entity('hours'), token, to.end, length);
      return true;
    }

    function clock(
      token: number,
      after: number,
      value: number,
    ): { hour: number; half: string; isMarked: boolean; end: number } | undefined {
      if (!Number.isFinite(value) || value > 24) return undefined;
      let end = after;
      let hour = Math.floor(value);
      let isMarked = false;
      if (
        end < tokens.count &&
        (tokens.flags[end] as number) & IS_NUMBER &&
        tokens.sizeOf(end) === 2 &&
        (tokens.before[end] as number) === 2
      ) {
        hour += parseNumber(tokens.textOf(end)) / 60;
        end++;
        isMarked = true;
      }
      let half = '';
      for (const [name, concept] of [
        ['morning', wordClasses.morning],
        ['evening', wordClasses.evening],
      ] as const) {
        const hit = sameSentence(token, end) ? at(concept, end) : -1;
        if (hit >= 0 && half === '') {
          half = name;
          end = hits.end[hit] as number;
          isMarked = true;
        }
      }
      return { hour, half, isMarked, end };
    }

    function addAge(token: number, end: number, value: number, unitPeriod: number): boolean {
      if (!Number.isInteger(value)) return false;
      let low = value;
      let stop = end;
      let isRange = false;
      if (sameSentence(token, end)) {
        const range = at(wordClasses.range, end);
        const next = range >= 0 ? (hits.end[range] as number) : end;
        const joined = range >= 0 || (tokens.before[end] as number) & (AFTER_JOINER | 2);
        if (joined && sameSentence(token, next) && (tokens.flags[next] as number) & IS_NUMBER) {
          const high = parseNumber(tokens.textOf(next));
          if (Number.isInteger(high) && high > value && high <= OLDEST && value >= YOUNGEST) {
            isRange = true;
            stop = next + 1;
          }
        }
      }
      if (low < YOUNGEST - 5 || low > OLDEST) return false;
      const isAfterCurrency = endingAt(wordClasses.currency, token) >= 0;
      if (isAfterCurrency) return false;
      let isAge = false;
      for (let back = 0; back <= 2 && token - back > 0 && !isAge; back++) {
        if (!sameSentence(token, token - back - 1)) break;
        if (back > 0 && (tokens.flags[token - back] as number) & IS_NUMBER) break;
        isAge = endingAt(wordClasses.ageBefore, token - back) >= 0;
      }
      const after = sameSentence(token, stop) ? at(wordClasses.ageAfter, stop) : -1;
      const afterEnd = after >= 0 ? (hits.end[after] as number) : stop;
      // "years" alone says age only for a range, or where the word for age stood before.
      if (after >= 0 && (isRange || afterEnd - stop >= 2)) isAge = true;
      if (after < 0 && isRange && !isAge) {
        const unit = sameSentence(token, stop) ? at(wordClasses.unit, stop) : -1;
        const other = sameSentence(token, stop)
          ? at(wordClasses.currency, stop) >= 0 ||
            at(wordClasses.multiplier, stop) >= 0 ||
            tokens.textOf(stop) === '%' ||
            at(wordClasses.evening, stop) >= 0
          : false;
        isAge = unit < 0 && !other && value >= 12 && value <= 45;
      }
      const under = endingAt(wordClasses.ageUnder, token);
      if (under >= 0 && (isAge || after >= 0 || (unitPeriod < 0 && value >= 12 && value <= 35))) {
        isAge = true;
        low = value - 1;
      }
      if (!isAge || (unitPeriod >= 0 && unitPeriod !== YEAR && after < 0 && !isRange)) return false;
      if (low < YOUNGEST) return false;
      for (let t = stop; t < afterEnd + 3 && sameSentence(token, t); t++)
        if (at(wordClasses.ageNotNear, t) >= 0) return false;
      for (let t = token - 1; t >= token - 3 && sameSentence(token, t); t--)
        if (at(wordClasses.ageNotNear, t) >= 0) return false;
      emit(entity('age'), token, Math.max(afterEnd, stop), low);
      return true;
    }
  };
}

/** Reads a number written with digits. NaN when commas and points make no number, as in a list of years. */
function parseNumber(text: string): number {
  if (/^\d+$/.test(text)) return text.length > 15 ? Number.NaN : Number(text);
  if (/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return Number.NaN;
}

/** A sum as pay for a month. Undefined when nothing says what time it is for and the sum itself does not either. */
function monthly(value: number, period: number | undefined, high: number, isPayField: boolean): number | undefined {
  if (period !== undefined) return value * PER_MONTH[PERIODS[period] as (typeof PERIODS)[number]];
  if (value >= high * YEARLY_FROM) return value / 12;
  return isPayField || value >= high ? value : undefined;
}
