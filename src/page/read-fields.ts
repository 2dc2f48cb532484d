import { FIELD_NAMES, type FieldSource } from '../engine/listing.ts';
import type { Alternative, Fields, IdPlace, Place } from './define-site.ts';
import { fieldOfElement, joinFields, type PageField, type PageFields, partOfField } from './page-field.ts';
import { attribute, contains, find, findAll } from './safe-dom.ts';

const MATCHES_LOOKED_AT = 60;

/** The fields that a site file finds inside `root`; what is not there is left out. */
export function readFields(root: ParentNode, fields: Fields, source: FieldSource = 'page'): PageFields {
  const read: PageFields = {};
  for (const name of FIELD_NAMES) {
    for (const alternative of fields[name] ?? []) {
      const field = readPlace(root, alternative, name !== 'body', source);
      if (!field) continue;
      read[name] = field;
      break;
    }
  }
  return read;
}

function readPlace(
  root: ParentNode,
  alternative: Alternative,
  inline: boolean,
  source: FieldSource,
): PageField | undefined {
  const place: Place = typeof alternative === 'string' ? { select: alternative } : alternative;
  const elements = place.select ? findAll(root, place.select) : [root as Element];
  const found: PageField[] = [];
  let last: Element | undefined;
  let number = 0;
  for (const element of elements.slice(0, MATCHES_LOOKED_AT)) {
    if (last && contains(last, element)) continue;
    const isInline = inline && !place.firstLine;
    const whole = place.attribute
      ? fieldOfAttribute(element, place.attribute, source)
      : fieldOfElement(element, { inline: isInline, ...(place.without ? { without: place.without } : {}) }, source);
    const field = whole && trimmed(place.firstLine ? firstLineOf(whole) : whole, place);
    if (!field || number++ < (place.nth ?? 0)) continue;
    if (place.all === undefined) return field;
    last = element;
    found.push(field);
  }
  return joinFields(found, place.all ?? '');
}

function fieldOfAttribute(element: Element, name: string, source: FieldSource): PageField | undefined {
  const text = (attribute(element, name) ?? '').replace(/\s+/g, ' ').trim();
  return text ? { text, source } : undefined;
}

const LONGEST_LINE = 120;

function firstLineOf(field: PageField): PageField {
  const line = field.text.split('\n', 1)[0]!;
  const space = line.length > LONGEST_LINE ? line.lastIndexOf(' ', LONGEST_LINE) : -1;
  const end = line.length <= LONGEST_LINE ? line.length : space > 0 ? space : LONGEST_LINE;
  return partOfField(field, 0, end) ?? field;
}

function trimmed(field: PageField, { part, strip, only }: Place): PageField | undefined {
  if (only && !only.test(field.text)) return undefined;
  const bounds = part ? boundsOfPart(field.text, ...part) : ([0, field.text.length] as const);
  if (!bounds) return undefined;
  let [start, end] = bounds;
  // Twice, because a board may add something at the start and at the end.
  for (let turn = 0; strip && turn < 2; turn++) {
    const text = field.text.slice(start, end).trim();
    start = field.text.indexOf(text, start);
    end = start + text.length;
    const match = strip.exec(text);
    if (!match) break;
    if (match.index === 0) start += match[0].length;
    else end = start + match.index;
  }
  return start === 0 && end === field.text.length ? field : partOfField(field, start, end);
}

/** Start and end of a part between separators; undefined when there are not so many parts. */
function boundsOfPart(text: string, separator: string, from: number, to = from): readonly [number, number] | undefined {
  const parts: [number, number][] = [];
  let start = 0;
  for (const part of text.split(separator)) {
    parts.push([start, start + part.length]);
    start += part.length + separator.length;
  }
  const first = parts.at(from);
  const last = parts.at(to);
  return first && last && (parts.length > 1 || from === 0) ? [first[0], last[1]] : undefined;
}

/** The id that a site file finds in a card or a pane. */
export function readId(element: Element, { select, attribute: name, match }: IdPlace): string | undefined {
  const value = attribute((select && find(element, select)) || element, name);
  if (!value) return undefined;
  return match ? match.exec(value)?.[1] : value;
}
