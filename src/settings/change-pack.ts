import type { StoredPack } from './pack-store.ts';

/**
 * What each of the reader's own packs is called on a page. It holds when the list changes below the page: a press that
 * comes late means the same pack, or none. The text says it, as two packs of one id may be stored.
 */
export function packKeys(own: readonly StoredPack[]): string[] {
  const seen = new Map<string, number>();
  return own.map(({ text }) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return `own-${before}-${text}`;
  });
}

/** The text of a pack; undefined when it is gone. */
export function packOfKey(own: readonly StoredPack[], key: string): string | undefined {
  return own[packKeys(own).indexOf(key)]?.text;
}

/** The packs with one turned on or off. */
export function withPackOn(own: readonly StoredPack[], key: string, on: boolean): StoredPack[] {
  const place = packKeys(own).indexOf(key);
  return own.map((pack, at) => (at === place ? { ...pack, on } : pack));
}

/** The packs with one before the one above it. */
export function withPackUp(own: readonly StoredPack[], key: string): StoredPack[] {
  const place = packKeys(own).indexOf(key);
  const moved = [...own];
  if (place > 0) moved.splice(place - 1, 0, ...moved.splice(place, 1));
  return moved;
}

/** The packs without one. */
export function withoutPack(own: readonly StoredPack[], key: string): StoredPack[] {
  const place = packKeys(own).indexOf(key);
  return own.filter((_, at) => at !== place);
}
