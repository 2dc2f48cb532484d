/** Where the hash of a word starts. */
export const WORD_SEED = 0x1b873593;

/** One step of the hash of a word. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** One step of the second hash, of another family than the first. */
export function mixAgain(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** A hash whose low bits are as good as all of it, for the place in a table. */
export function spread(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return folded ^ (folded >>> 13);
}
