import { type Listing, listingOf } from '../engine/listing.ts';
import type { RuleFile } from './rule-schema.ts';

type Example = RuleFile['examples'][string]['match'][number];

/** An example as a listing, and the places its `[[ ]]` marks. */
export function readExample(example: Example): { listing: Listing; marks: [number, number][]; text: string } {
  const parts = typeof example === 'string' ? { text: example } : example;
  const marks: [number, number][] = [];
  let text = '';
  for (const piece of parts.text.split(/(\[\[|\]\])/)) {
    if (piece === '[[') marks.push([text.length, text.length]);
    else if (piece === ']]') marks.at(-1)![1] = text.length;
    else text += piece;
  }
  const { title, location, pay, country } = parts as Record<
    'title' | 'location' | 'pay' | 'country',
    string | undefined
  >;
  return {
    listing: listingOf({ title, location, pay, body: text }, country ? { country } : {}),
    marks,
    text,
  };
}
