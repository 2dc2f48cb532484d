/** Of a standard normal distribution: 95 % lie within. */
const Z = 1.959964;

/**
 * The 95 % interval of a share (Wilson 1927, score interval without continuity correction), which stays sensible for few
 * adverts and for shares near 0 and 1.
 *
 * @returns bounds between 0 and 1; [0, 1] where there is nothing to count
 */
export function wilson(part: number, whole: number): [number, number] {
  if (whole === 0) return [0, 1];
  const share = part / whole;
  const middle = (share + Z ** 2 / (2 * whole)) / (1 + Z ** 2 / whole);
  const half = (Z / (1 + Z ** 2 / whole)) * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** "12/40 = 30.0 % (18–45)"; a dash where there is nothing to count. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const [low, high] = wilson(part, whole).map((bound) => Math.round(bound * 100));
  return `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} % (${low}–${high})`;
}
