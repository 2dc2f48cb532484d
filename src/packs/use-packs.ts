import { type Checker, createChecker } from '../engine/check.ts';
import type { Pack } from '../engine/pack.ts';
import { type TakenPacks, takePacks } from './take-packs.ts';

/** Our own rules and those of packs, ready to check. */
export interface RulesInUse extends TakenPacks {
  check: Checker;
}

/**
 * Takes packs in beside our own rules. A pack with a problem is left out; nothing else stops.
 *
 * @param own our own rules
 * @param texts of pack files
 */
export function usePacks(own: Pack, texts: readonly string[]): RulesInUse {
  const packs = takePacks(own, texts);
  return { ...packs, check: createChecker([own, ...packs.taken.map(({ pack }) => pack)]) };
}
