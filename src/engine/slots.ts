import type { Lexicon } from './lexicon.ts';
import type { FieldName } from './listing.ts';
import type { PackAlternative } from './pack.ts';

/** A name, and up to two bounds: `age<18`, `age>=8<18`. */
const SLOT = /^(not )?([^<>]+?)((?:\s*[<>]=?\s*\d+(?:\.\d+)?){0,2})$/;
const BOUND = /([<>]=?)\s*(\d+(?:\.\d+)?)/g;

/** One entry of `all`, ready to be decided. */
export interface Slot {
  concepts: number[];
  /** The words must be denied. */
  isDenied: boolean;
  low: number;
  high: number;
}

/** One alternative of a rule, ready to be decided. */
export interface Alternative {
  slots: Slot[];
  /** The slots in the order in which their absence is looked for; whoever finds one absent moves it to the front. */
  askFirst: Slot[];
  /** Words between the first and the last; 0 for the wider spans. */
  words: number;
  /** Sentences that the match may touch beyond its first; Infinity for the whole advert. */
  sentences: number;
  ordered: boolean;
  without: Slot[];
  unless: Slot[];
  needs: Slot[];
  field: FieldName | undefined;
  ignoresDenial: boolean;
  ignoresReporting: boolean;
}

/** The parts of a slot as written: names, denial and bounds. */
export function parseSlot(written: string): { names: string[]; isDenied: boolean; low: number; high: number } {
  const [, not, names = '', bounds = ''] = SLOT.exec(written) ?? [];
  // Half a unit apart, so that a strict bound needs no second comparison; values are whole or halves of hours.
  const tiny = 1e-9;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (const [, operator = '', bound] of bounds.matchAll(BOUND)) {
    const value = Number(bound);
    if (operator.startsWith('>')) low = operator === '>' ? value + tiny : value;
    else high = operator === '<' ? value - tiny : value;
  }
  return { names: names.split('|').map((name) => name.trim()), isDenied: not !== undefined, low, high };
}

/** Turns an alternative's names into numbers. */
export function prepare(alternative: PackAlternative, lexicon: Lexicon): Alternative {
  const slot = (written: string): Slot => {
    const { names, ...rest } = parseSlot(written);
    return {
      ...rest,
      concepts: names.map((name) => lexicon.numberOf(name)).filter((n): n is number => n !== undefined),
    };
  };
  const { within } = alternative;
  const slots = alternative.all.map(slot);
  return {
    slots,
    askFirst: [...slots],
    words: typeof within === 'number' ? within : 0,
    sentences: within === 'advert' ? Number.POSITIVE_INFINITY : within === 'neighbours' ? 1 : 0,
    ordered: alternative.ordered ?? false,
    without: (alternative.without ?? []).map(slot),
    unless: (alternative.unless ?? []).map(slot),
    needs: (alternative.needs ?? []).map(slot),
    field: alternative.field,
    ignoresDenial: alternative.negation === 'ignore',
    ignoresReporting: alternative.reporting === 'ignore',
  };
}
