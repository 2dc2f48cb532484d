import type { Field, FieldName, FieldSource, Listing } from '../engine/listing.ts';
import { type BlockText, rangeOf, readText, type TextOptions } from './block-text.ts';

/** One part of a listing with its place on the page. */
export interface PageField extends Field {
  /**
   * Where the letters from `start` to `end` (UTF-16 code units of `text`) stand on the page now. Undefined when they
   * are no longer there, or never were: values of attributes and of structured data have no place.
   */
  locate?(start: number, end: number): Range | undefined;
  /** What other sources say, where they disagree with `text`. */
  alternatives?: Field[];
  /** True when a limit was hit and the end of the text is missing. */
  capped?: true;
}

/** Those fields of a listing that were found. */
export type PageFields = Partial<Record<FieldName, PageField>>;

export type PageListing = Listing<PageField>;

/** The text of an element as a field that can be located. Undefined when it holds no text. */
export function fieldOfElement(
  root: Element,
  options: TextOptions = {},
  source: FieldSource = 'page',
): PageField | undefined {
  let read = readText(root, options);
  if (!read.text) return undefined;
  const { text } = read;
  return {
    text,
    source,
    ...(read.capped ? { capped: true as const } : {}),
    locate(start, end) {
      if (start < 0 || start >= end || end > text.length) return undefined;
      const range = rangeOf(read, start, end);
      if (range) return range;
      // Frameworks put new nodes with the same text in place of the old ones.
      const again: BlockText = readText(root, options);
      if (again.text !== text) return undefined;
      read = again;
      return rangeOf(read, start, end);
    },
  };
}

/** The part of a field from `start` to `end`, white space at its ends cut off. Undefined when nothing is left. */
export function partOfField(field: PageField, start: number, end: number): PageField | undefined {
  const part = field.text.slice(start, end);
  const text = part.trim();
  if (!text) return undefined;
  const shift = start + part.indexOf(text);
  const located: PageField = { text, source: field.source };
  if (field.locate) {
    const { locate } = field;
    located.locate = (from, to) => (from < 0 || to > text.length ? undefined : locate(from + shift, to + shift));
  }
  return located;
}

/** Several fields as one, with a separator between them. Undefined when there is none. */
export function joinFields(fields: readonly PageField[], separator: string): PageField | undefined {
  const first = fields[0];
  if (!first || fields.length === 1) return first;
  const parts: { field: PageField; at: number; end: number }[] = [];
  let text = '';
  for (const field of fields) {
    if (text) text += separator;
    parts.push({ field, at: text.length, end: text.length + field.text.length });
    text += field.text;
  }
  return {
    text,
    source: first.source,
    locate(start, end) {
      const touched = parts.filter((part) => part.at < end && part.end > start);
      const ranges = touched.map(({ field, at }) =>
        field.locate?.(Math.max(0, start - at), Math.min(field.text.length, end - at)),
      );
      const range = ranges[0];
      const last = ranges.at(-1);
      if (!range || !last || ranges.includes(undefined)) return undefined;
      range.setEnd(last.endContainer, last.endOffset);
      return range;
    },
  };
}
