/**
 * For each concept, all concepts that include it, also through others.
 *
 * @param includes per concept, the names of those that it includes; of several packs
 */
export function includersOf(includes: readonly Readonly<Record<string, readonly string[]>>[]): Map<string, string[]> {
  const direct = new Map<string, string[]>();
  for (const pack of includes)
    for (const [name, included] of Object.entries(pack))
      for (const inner of included) direct.set(inner, [...(direct.get(inner) ?? []), name]);
  const all = new Map<string, string[]>();
  for (const name of direct.keys()) {
    const seen = new Set<string>();
    const queue = [...(direct.get(name) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next) || next === name) continue;
      seen.add(next);
      queue.push(...(direct.get(next) ?? []));
    }
    all.set(name, [...seen]);
  }
  return all;
}
