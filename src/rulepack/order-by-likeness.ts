/** How much of the text before a list the compressor still sees, in lists. */
const LISTS_IN_SIGHT = 6;
/** Words count as alike when they begin alike. */
const STEM = 5;
/** So that a very short list is not taken to be like everything. */
const SHORTEST = 40;

/**
 * The same lists of words in another order: each is followed by the one that is most like it and the few before it. Packs
 * are compressed, and the compressor sees 32 kB back: so ordered they are 3 to 8 % smaller. Which list comes first means
 * nothing to the engine.
 *
 * @param lists words by name of the concept, in any form in which equal words are written alike
 */
export function orderByLikeness(lists: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(lists).sort();
  const stems = names.map((name) => stemsOf(lists[name] as string));
  const spread = new Map<string, number>();
  for (const list of stems) for (const stem of list) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const weight = new Map([...spread].map(([stem, n]) => [stem, stem.length * Math.log(names.length / n)]));
  const left = new Set(names.keys());
  const order: number[] = [];
  for (let next = names.length > 0 ? 0 : -1; next >= 0; next = mostAlike(left, order, stems, weight, names, lists)) {
    left.delete(next);
    order.push(next);
  }
  return Object.fromEntries(order.map((n) => [names[n], lists[names[n] as string]])) as Record<string, string>;
}

function mostAlike(
  left: ReadonlySet<number>,
  order: readonly number[],
  stems: readonly ReadonlySet<string>[],
  weight: ReadonlyMap<string, number>,
  names: readonly string[],
  lists: Readonly<Record<string, string>>,
): number {
  const inSight = new Map<string, number>();
  order.slice(-LISTS_IN_SIGHT).forEach((list, i, all) => {
    for (const stem of stems[list] as ReadonlySet<string>)
      inSight.set(stem, Math.max(inSight.get(stem) ?? 0, (weight.get(stem) ?? 0) / (all.length - i)));
  });
  let best = -1;
  let most = -1;
  for (const candidate of left) {
    let alike = 0;
    for (const stem of stems[candidate] as ReadonlySet<string>) alike += inSight.get(stem) ?? 0;
    alike /= Math.sqrt((lists[names[candidate] as string] as string).length + SHORTEST);
    if (alike > most) {
      most = alike;
      best = candidate;
    }
  }
  return best;
}

function stemsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/[; |]/).map((word) => word.slice(0, STEM)));
}
