import type { Hits } from '../hits.ts';
import type { Lexicon } from '../lexicon.ts';
import { type PackPay, type PayBounds, PERIODS } from '../pack.ts';
import { AFTER_COMMA } from '../tokens.ts';
import type { Around } from './around.ts';
import { PER_MONTH } from './per-month.ts';

const MINUTE = 0;
/** A sum without a period that is this many times a high monthly wage is yearly pay. */
const YEARLY_FROM = 6;
/** A number without a currency is a sum from here on: with thousands set apart, or with a period. */
const LOOKS_LIKE_MONEY_FROM = 1000;
const WITH_PERIOD_FROM = 100;
const MOST_WITH_PERIOD = 1e9;

/** A sum of money: the tokens of its words, and where pay like it is unusual, how it stands to that. */
export interface Sum {
  start: number;
  end: number;
  value: number;
  /** The pay for a month, when it is unusually high or low. */
  unusual?: { kind: 'high' | 'low'; month: number };
}

/** Where "$" is not the dollar of the United States. */
const DOLLAR_SIGN: Record<string, string> = {
  AR: 'ARS',
  AU: 'AUD',
  CA: 'CAD',
  CL: 'CLP',
  CO: 'COP',
  DO: 'DOP',
  HK: 'HKD',
  MX: 'MXN',
  NZ: 'NZD',
  SG: 'SGD',
  TW: 'TWD',
  UY: 'UYU',
};

/** Reads sums of money, and compares them with what the work of the advert usually pays. */
export class SumReader {
  private readonly around: Around;
  private readonly lexicon: Lexicon;
  private readonly pay: PackPay;
  private readonly hits: Hits;
  /** ISO 3166-1 alpha-2 code of the country where the advert is seen, and whether its text is Spanish or Portuguese. */
  seen: { country: string | undefined; isIberian: boolean } = { country: undefined, isIberian: false };
  private readonly work: ReadonlyMap<string, readonly (readonly [number, PayBounds])[]>;

  /** @param hits concepts found so far, for the occupation that the advert names */
  constructor(around: Around, lexicon: Lexicon, pay: PackPay, hits: Hits) {
    this.around = around;
    this.lexicon = lexicon;
    this.pay = pay;
    this.hits = hits;
    this.work = new Map(
      Object.entries(pay).map(([code, { work = {} }]) => [
        code,
        Object.entries(work).flatMap(([name, bounds]) => {
          const concept = lexicon.numberOf(name);
          return concept === undefined ? [] : [[concept, bounds] as const];
        }),
      ]),
    );
  }

  /**
   * The sum that a number is, or undefined when it counts something else.
   *
   * @param looksLikeMoney thousands set apart, or a word such as "lakh"
   * @param isPayField the field says already that it is pay
   */
  read(token: number, after: number, value: number, looksLikeMoney: boolean, isPayField: boolean): Sum | undefined {
    const { around } = this;
    let start = token;
    let end = after;
    let currency = -1;
    const prefix = around.endingAt('currency', token);
    if (prefix >= 0 && !((around.tokens.before[token] as number) & AFTER_COMMA)) {
      currency = around.valueOf(prefix);
      start = around.startOf(prefix);
    } else {
      const suffix = around.atSame('currency', end, token);
      if (suffix >= 0) {
        currency = around.valueOf(suffix);
        end = around.endOf(suffix);
      }
    }
    // US $500: two currency words in front.
    const further = currency >= 0 && start > 0 ? around.endingAt('currency', start) : -1;
    if (further >= 0) start = around.startOf(further);
    const period = around.periodNear(start, end);
    const isSum =
      currency >= 0 ||
      (looksLikeMoney && value >= LOOKS_LIKE_MONEY_FROM) ||
      (period !== undefined && period !== MINUTE && value >= WITH_PERIOD_FROM && value < MOST_WITH_PERIOD);
    if (!isSum || value <= 0) return undefined;
    const unusual = this.unusual(value, period, this.codeOf(currency, start), isPayField);
    return { start, end, value, ...(unusual && { unusual }) };
  }

  /** Most of Latin America writes its own money with the sign of the dollar; without a country it says nothing there. */
  private codeOf(currency: number, token: number): string {
    const code = this.lexicon.currencies[currency] ?? '';
    if (code !== 'USD' || this.around.tokens.textOf(token) !== '$') return code;
    const { country, isIberian } = this.seen;
    return DOLLAR_SIGN[country ?? ''] ?? (isIberian && country !== 'US' ? '' : code);
  }

  /** Without a currency, or for one that nothing is known about, there is no judgement. */
  private unusual(value: number, period: number | undefined, code: string, isPayField: boolean): Sum['unusual'] {
    let unusual: Sum['unusual'];
    for (const bounds of this.boundsFor(code)) {
      const judged = judge(value, period, bounds, isPayField);
      if (!judged || (unusual && unusual.kind !== judged.kind)) return undefined;
      if (!unusual || judged.month < unusual.month) unusual = judged;
    }
    return unusual;
  }

  /**
   * Of all work that the advert names and that is listed: it may pay the sum for any of them, so that it is unusual only
   * where it is so for all. Else of any work without training.
   */
  private boundsFor(code: string): readonly PayBounds[] {
    const named = (this.work.get(code) ?? []).filter(([concept]) => this.hits.countOf(concept) > 0);
    if (named.length > 0) return named.map(([, bounds]) => bounds);
    const any = this.pay[code];
    return any ? [any] : [];
  }
}

/** How a sum stands to the bounds of one kind of work. */
function judge(value: number, period: number | undefined, bounds: PayBounds, isPayField: boolean): Sum['unusual'] {
  const month = monthly(value, period, bounds, isPayField);
  if (month === undefined) return undefined;
  if (month >= bounds.high) return { kind: 'high', month };
  if (period === undefined) return undefined;
  const isLow =
    PERIODS[period] === 'hour' && bounds.lowHour !== undefined
      ? value < bounds.lowHour
      : bounds.low !== undefined && month < bounds.low;
  return isLow ? { kind: 'low', month } : undefined;
}

/** A sum as pay for a month. Undefined when nothing says what time it is for and the sum itself does not either. */
function monthly(
  value: number,
  period: number | undefined,
  { high, year = high * YEARLY_FROM }: PayBounds,
  isPayField: boolean,
): number | undefined {
  if (period !== undefined) return value * PER_MONTH[PERIODS[period] as (typeof PERIODS)[number]];
  if (value >= year) return value / 12;
  return isPayField || value >= high ? value : undefined;
}
