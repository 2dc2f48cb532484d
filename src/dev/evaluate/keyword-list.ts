import { FIELD_NAMES, type Listing } from '../../engine/listing.ts';

/**
 * The approach that other tools take, for comparison: words that sound like fraud, and a warning from two of them on.
 * Written for this comparison, in English, from the advice pages that all lists share.
 */
const WORDS = [
  'urgent',
  'urgently',
  'immediate start',
  'no experience',
  'easy money',
  'quick money',
  'earn from home',
  'work from home',
  'free visa',
  'free ticket',
  'free accommodation',
  'visa sponsorship',
  'processing fee',
  'registration fee',
  'training fee',
  'send money',
  'western union',
  'bank details',
  'bank account',
  'passport',
  'whatsapp',
  'telegram',
  'gmail.com',
  'high salary',
  'unlimited earnings',
  'be your own boss',
  'no interview',
  'wire transfer',
  'gift card',
  'guaranteed',
  'limited slots',
  'young ladies',
  'attractive',
  'hostess',
  'massage',
  'overseas',
];
const ENOUGH = 2;

/** Whether the list would warn. */
export function keywordListWarns(listing: Listing): boolean {
  const text = FIELD_NAMES.map((name) => listing.fields[name]?.text ?? '')
    .join('\n')
    .toLowerCase();
  return WORDS.filter((word) => text.includes(word)).length >= ENOUGH;
}
