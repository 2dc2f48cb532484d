import type { Hits } from './hits.ts';
import { FIELD_NAMES, type FieldName, type Listing } from './listing.ts';
import type { Quote } from './report.ts';
import type { Tokens } from './tokens.ts';

/** A quote longer than this is hard to read in a card; its parts are quoted instead. */
const LONGEST = 140;
const WIDEST_GAP = 10;

interface Stretch {
  field: number;
  sentence: number;
  start: number;
  end: number;
  lastToken: number;
  isScene: boolean;
}

/**
 * The words of a listing that matches point at: joined where they stand close, in reading order, never overlapping.
 *
 * @param scene concepts that say where and what, not what is wrong: left out where they stand apart from telling words,
 *   unless there are no others
 */
export function quotesOf(
  matches: readonly number[][],
  tokens: Tokens,
  hits: Hits,
  listing: Listing,
  scene: ReadonlySet<number>,
): Quote[] {
  const all: Stretch[] = [];
  for (const match of matches) {
    const parts = [...match]
      .sort((a, b) => hits.startOf(a) - hits.startOf(b))
      .map((hit) => stretch(hit, tokens, hits, scene));
    for (const part of parts) {
      const last = all.at(-1);
      const isClose =
        last &&
        last.field === part.field &&
        last.sentence === part.sentence &&
        part.lastToken - last.lastToken <= WIDEST_GAP;
      if (last && isClose && parts.includes(part) && Math.max(part.end, last.end) - last.start <= LONGEST) {
        last.end = Math.max(last.end, part.end);
        last.lastToken = Math.max(last.lastToken, part.lastToken);
        last.start = Math.min(last.start, part.start);
        last.isScene &&= part.isScene;
      } else all.push({ ...part });
    }
  }
  const telling = all.filter(({ isScene }) => !isScene);
  const stretches = telling.length > 0 ? telling : all;
  stretches.sort((a, b) => a.field - b.field || a.start - b.start);
  const quotes: Quote[] = [];
  for (const { field, start, end } of stretches) {
    const name = FIELD_NAMES[field] as FieldName;
    const last = quotes.at(-1);
    if (last && last.field === name && last.end > start) {
      last.end = Math.max(last.end, end);
      last.text = textOf(listing, name, last.start, last.end);
    } else quotes.push({ field: name, start, end, text: textOf(listing, name, start, end) });
  }
  return quotes;
}

function stretch(hit: number, tokens: Tokens, hits: Hits, scene: ReadonlySet<number>): Stretch {
  const first = hits.startOf(hit);
  const last = hits.endOf(hit) - 1;
  return {
    field: tokens.field[first] as number,
    sentence: tokens.sentence[first] as number,
    start: tokens.start[first] as number,
    end: tokens.end[last] as number,
    lastToken: last,
    isScene: scene.has(hits.conceptOf(hit)),
  };
}

function textOf(listing: Listing, field: FieldName, start: number, end: number): string {
  return listing.fields[field]?.text.slice(start, end) ?? '';
}
