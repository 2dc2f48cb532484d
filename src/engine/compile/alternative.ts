import type { FieldName } from '../listing.ts';
import { ENTITIES, type PackAlternative } from '../pack.ts';
import { parseSlot } from '../slots.ts';

/** One alternative of a rule as people write it, checked; `phrases` are words per language. */
export interface WrittenAlternative {
  all?: string[] | undefined;
  phrases?: Record<string, string[]> | undefined;
  within?: PackAlternative['within'] | undefined;
  ordered?: boolean | undefined;
  without?: string[] | undefined;
  unless?: string[] | undefined;
  needs?: string[] | undefined;
  field?: FieldName | undefined;
  negation?: 'ignore' | undefined;
  reporting?: 'ignore' | undefined;
}

/** The parts of an alternative that name concepts. */
export const SLOT_PARTS = ['all', 'without', 'unless', 'needs'] as const;

/**
 * The compiled form of an alternative.
 *
 * @param phrases name of the concept that its own phrases became; undefined when it has none
 */
export function compileAlternative(written: WrittenAlternative, phrases: string | undefined): PackAlternative {
  const { without, unless, needs, field, negation, reporting } = written;
  return {
    all: [...(phrases === undefined ? [] : [phrases]), ...(written.all ?? [])],
    within: written.within ?? 'sentence',
    ...(written.ordered && { ordered: true as const }),
    ...(without && { without }),
    ...(unless && { unless }),
    ...(needs && { needs }),
    ...(field && { field }),
    ...(negation && { negation }),
    ...(reporting && { reporting }),
  };
}

/** A name in an entry that is not what it should be. */
export interface SlotProblem {
  /** There is no such concept, or it is a concept and has no number. */
  kind: 'unknown-concept' | 'no-number';
  name: string;
}

/**
 * What is wrong with an entry of `all`, `without`, `unless` or `needs`.
 *
 * @param concepts all names of concepts that there are
 */
export function slotProblems(slot: string, concepts: ReadonlySet<string>): SlotProblem[] {
  const { names, low, high } = parseSlot(slot);
  const isBound = Number.isFinite(low) || Number.isFinite(high);
  return names.flatMap((name) => {
    if ((ENTITIES as readonly string[]).includes(name)) return [];
    return [
      ...(concepts.has(name) ? [] : [{ kind: 'unknown-concept' as const, name }]),
      ...(isBound ? [{ kind: 'no-number' as const, name }] : []),
    ];
  });
}
