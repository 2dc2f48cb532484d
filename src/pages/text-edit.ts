/** One stretch of a text that was replaced. UTF-16 offsets. */
export interface Edit {
  /** Where both texts begin to differ. */
  start: number;
  /** End of what was replaced, in the text before. */
  endBefore: number;
  /** End of what replaced it, in the text after. */
  endAfter: number;
}

/** The smallest stretch that tells two texts apart; undefined when they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

/**
 * Moves places of a text to where they stand after an edit. A place that the edit touches is left out: its words are no
 * longer those that were found.
 */
export function shifted<T extends { start: number; end: number }>(places: readonly T[], edit: Edit | undefined): T[] {
  if (!edit) return [...places];
  const by = edit.endAfter - edit.endBefore;
  return places.flatMap((place) => {
    if (place.end <= edit.start) return [place];
    if (place.start >= edit.endBefore) return [{ ...place, start: place.start + by, end: place.end + by }];
    return [];
  });
}
