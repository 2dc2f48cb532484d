import type { Hits } from './hits.ts';

/** Words in the longest exception, and more. */
const LONGEST_EXCEPTION = 12;

/**
 * "Chocolate bar" is no bar: hits inside the words of an exception do not count.
 *
 * @param hits sorted; those that do not count are taken away
 * @param exceptionsFrom from this number on, concepts stand for the exceptions of the one that is so much below
 */
export function dropExceptions(hits: Hits, exceptionsFrom: number): void {
  for (const exception of hits.found()) {
    const concept = exception - exceptionsFrom;
    if (concept < 0) continue;
    for (let n = hits.countOf(concept) - 1; n >= 0; n--) {
      const hit = hits.hitOf(concept, n);
      const start = hits.startOf(hit);
      const end = hits.endOf(hit);
      for (let k = hits.firstFrom(exception, start - LONGEST_EXCEPTION); k < hits.countOf(exception); k++) {
        const other = hits.hitOf(exception, k);
        if (hits.startOf(other) > start) break;
        if (hits.endOf(other) < end) continue;
        hits.remove(concept, n);
        break;
      }
    }
  }
}
