import { FIELD_NAMES, type FieldName, type Listing, listingOf } from '../engine/listing.ts';

/** One advert to check, or the reason why its line cannot be. */
export type Advert =
  | { id: string | number | undefined; listing: Listing }
  | { id?: string | number; line?: number; error: string };

/** Other names that collections use for our fields. */
const ALIASES: Record<string, 'body' | 'pay'> = { text: 'body', description: 'body', salary: 'pay' };

/**
 * Reads one line of NDJSON. A line that is no advert becomes an error with its number; nothing is thrown.
 *
 * @param number 1-based number of the line
 */
export function readAdvert(line: string, number: number, lang?: string): Advert {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { line: number, error: 'this line is not JSON' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { line: number, error: 'write an object with at least a body' };
  const record = data as Record<string, unknown>;
  const id = typeof record.id === 'string' || typeof record.id === 'number' ? record.id : undefined;
  const place = id === undefined ? { line: number } : { id };
  const texts: Parameters<typeof listingOf>[0] = {};
  for (const name of [...FIELD_NAMES, ...Object.keys(ALIASES)]) {
    const value = record[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' && typeof value !== 'number') return { ...place, error: `${name}: write a text` };
    texts[ALIASES[name] ?? (name as 'body')] ??= String(value);
  }
  if (texts.body === undefined && texts.title === undefined) return { ...place, error: 'write at least a body' };
  const about: Omit<Listing, 'fields'> = {};
  for (const key of ['lang', 'country', 'url'] as const) {
    const value = key === 'lang' ? (record.lang ?? lang) : record[key];
    if (typeof value === 'string') about[key] = value;
  }
  return { id, listing: listingOf(texts, about) };
}

/** The name under which a line that is an advert has a field: its own, or one of the others that collections use. */
export function keyOf(line: string, field: FieldName): string {
  const record = JSON.parse(line) as Record<string, unknown>;
  const names = [field, ...Object.keys(ALIASES).filter((name) => ALIASES[name] === field)];
  return names.find((name) => record[name] !== undefined && record[name] !== null) ?? field;
}
