import { type Checker, createChecker } from '../engine/check.ts';
import type { Pack } from '../engine/pack.ts';
import { type TakenPacks, takePacks } from './take-packs.ts';

/** Our own rules and those of packs, ready to check. */
export interface RulesInUse extends TakenPacks {
  /** Made when it is first asked for: a page that checks by itself takes only the packs. */
  readonly check: Checker;
}

/**
 * Takes packs in beside our own rules. A pack with a problem is left out; nothing else stops.
 *
 * @param own our own rules
 * @param texts of pack files
 */
export function usePacks(own: Pack, texts: readonly string[]): RulesInUse {
  const packs = takePacks(own, texts);
  let checker: Checker | undefined;
  return {
    ...packs,
    get check() {
      checker ??= createChecker([own, ...packs.taken.map(({ pack }) => pack)]);
      return checker;
    },
  };
}
