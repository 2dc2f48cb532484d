import { expect, test } from 'vitest';
import { packKeys, packOfKey, withoutPack, withPackOn, withPackUp } from '../../src/settings/change-pack.ts';
import type { StoredPack } from '../../src/settings/pack-store.ts';

const own: StoredPack[] = ['a', 'b', 'broken', 'broken'].map((text) => ({ on: true, text }));
const keys = packKeys(own);
const [a = '', b = ''] = keys;
const textsOf = (packs: readonly StoredPack[]) => packs.map(({ text }) => text);

test('each pack has a key of its own, also those that are no packs', () => {
  expect(new Set(keys).size).toBe(own.length);
});

test('a second press that comes before the page is drawn again hits no neighbour', () => {
  const removed = withoutPack(own, a);
  expect(textsOf(removed)).toEqual(['b', 'broken', 'broken']);
  expect(withoutPack(removed, a)).toEqual(removed);
  expect(withPackOn(removed, a, false)).toEqual(removed);
  expect(withPackUp(removed, a)).toEqual(removed);
  expect(packOfKey(removed, a)).toBeUndefined();
  const up = withPackUp(own, b);
  expect(textsOf(up)).toEqual(['b', 'a', 'broken', 'broken']);
  expect(withPackUp(up, b)).toEqual(up);
});

test('what is pressed after the list changed still means the same pack', () => {
  const up = withPackUp(own, b);
  expect(withPackOn(up, b, false)[0]).toEqual({ on: false, text: 'b' });
  expect(textsOf(withoutPack(up, a))).toEqual(['b', 'broken', 'broken']);
  expect(packOfKey(up, b)).toBe('b');
});
