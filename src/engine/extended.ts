type Numbers = Int32Array | Float64Array | Uint8Array | Uint16Array;

/** A longer array that begins with what stands in a shorter one. */
export function extended<T extends Numbers>(from: T, to: T): T {
  to.set(from);
  return to;
}
