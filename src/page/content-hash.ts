import { hash53 } from '../engine/hash53.ts';
import type { FieldName, Listing } from '../engine/listing.ts';

/** What makes a listing the same listing. Not the age, which changes by the hour, nor the address, which carries tracking. */
const HASHED: readonly FieldName[] = ['title', 'company', 'location', 'pay', 'contact', 'body'];

/** A short, stable name for what a listing says, for "do not show this listing again". Not for secrets. */
export function contentHash(listing: Listing): string {
  const texts = HASHED.map((name) => folded(listing.fields[name]?.text ?? ''));
  return hash53(texts.join('\u0000')).toString(36);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
