import type { FieldName } from '../engine/listing.ts';
import type { Report } from '../engine/report.ts';
import type { TrainingAdvert } from '../ui/training-sample.ts';

/** In the order in which adverts are read. */
export const FIELDS: readonly FieldName[] = ['title', 'company', 'location', 'pay', 'contact', 'posted', 'body'];

/** Words of one field, as UTF-16 offsets into it. */
export interface Place {
  field: FieldName;
  start: number;
  end: number;
}

/** A place and who marked it. */
export interface Mark<Kind extends string = string> extends Place {
  kind: Kind;
}

/** A stretch of a field's text with everything that marks it. */
export interface MarkedPiece<Kind extends string> {
  text: string;
  start: number;
  kinds: Kind[];
}

/** Where quoted words stand; undefined when they are nowhere. */
export function placeOf(fields: TrainingAdvert['fields'], words: string): Place | undefined {
  for (const field of FIELDS) {
    const start = fields[field]?.indexOf(words) ?? -1;
    if (start >= 0) return { field, start, end: start + words.length };
  }
  return undefined;
}

/** The places of a list of quoted words; what is nowhere is left out. */
export function placesOf(fields: TrainingAdvert['fields'], quoted: readonly { words: string }[]): Place[] {
  return quoted.flatMap(({ words }) => placeOf(fields, words) ?? []);
}

/** All words that a report points at. */
export function quotesOf(report: Report | undefined): Place[] {
  return report?.signs.flatMap(({ quotes }) => quotes) ?? [];
}

export function overlap(a: Place, b: Place): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end;
}

/** Cuts a text wherever a mark begins or ends. */
export function cutAtMarks<Kind extends string>(
  text: string,
  field: FieldName,
  marks: readonly Mark<Kind>[],
): MarkedPiece<Kind>[] {
  const here = marks.filter((mark) => mark.field === field);
  const edges = [...new Set([0, text.length, ...here.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const kinds = here.filter((mark) => mark.start < end && start < mark.end).map(({ kind }) => kind);
    return { text: text.slice(start, end), start, kinds: [...new Set(kinds)] };
  });
}
