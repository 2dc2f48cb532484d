/**
 * Sets of symbols as masks of 64 bits, in two halves that lie side by side in an array of numbers. A bit may stand for
 * several symbols, so a mask says for certain only what is not in a set.
 */

/** Puts a symbol into the mask whose low half lies at a place. */
export function putSymbol(masks: Int32Array, at: number, symbol: number): void {
  const bit = bitOf(symbol);
  masks[bit < 32 ? at : at + 1]! |= 1 << (bit & 31);
}

/** Whether the symbol may be in the mask. */
export function mayHold(low: number, high: number, symbol: number): boolean {
  const bit = bitOf(symbol);
  return ((bit < 32 ? low : high) & (1 << (bit & 31))) !== 0;
}

/** Whether two masks have a bit in common. */
export function meets(one: Int32Array, at: number, other: Int32Array, otherAt: number): boolean {
  return (
    (((one[at] as number) & (other[otherAt] as number)) |
      ((one[at + 1] as number) & (other[otherAt + 1] as number))) !==
    0
  );
}

function bitOf(symbol: number): number {
  return Math.imul(symbol, 0x9e3779b1) >>> 26;
}
