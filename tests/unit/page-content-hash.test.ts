import { describe, expect, test } from 'vitest';
import { listingOf } from '../../src/engine/listing.ts';
import { contentHash } from '../../src/page/content-hash.ts';

const cook = { title: 'Cook', company: 'Duka Ltd', location: 'Kisumu', body: 'Cook for ninety people.' };

describe('the hash of a listing', () => {
  test('never changes: people keep it in their settings', () => {
    expect(contentHash(listingOf(cook))).toBe('1t80l19qpou');
  });

  test.each([
    ['white space', { ...cook, body: ' Cook  for\nninety people. ' }],
    ['capitals', { ...cook, title: 'COOK' }],
    ['the age', { ...cook, posted: '3 days ago' }],
  ])('is the same whatever %s', (_what, texts) => {
    expect(contentHash(listingOf(texts))).toBe(contentHash(listingOf(cook)));
  });

  test('is the same wherever the listing stands', () => {
    expect(contentHash(listingOf(cook, { url: 'https://a.example/?utm=1' }))).toBe(contentHash(listingOf(cook)));
  });

  test.each([
    ['the title', { ...cook, title: 'Cook 2' }],
    ['the pay', { ...cook, pay: '900' }],
    ['one letter', { ...cook, body: 'Cook for ninety people!' }],
    ['the field a text stands in', { title: 'Cook Duka Ltd', location: 'Kisumu', body: cook.body }],
  ])('is another one with %s', (_what, texts) => {
    expect(contentHash(listingOf(texts))).not.toBe(contentHash(listingOf(cook)));
  });

  test('is short', () => {
    expect(contentHash(listingOf({ body: 'x'.repeat(200_000) }))).toMatch(/^[a-z\d]{1,11}$/);
  });
});
