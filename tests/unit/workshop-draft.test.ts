import { describe, expect, test } from 'vitest';
import { packText, parsePack } from '../../src/packs/pack-file.ts';
import { begunWith, emptyDraft, packOf } from '../../src/pages/workshop-draft.ts';
import { withPack } from '../../src/settings/pack-store.ts';

const idOf = (name: string): string => packOf({ ...emptyDraft(), name }).id;

describe('the id of a pack', () => {
  test('differs where names differ, so that none takes the place of another', () => {
    const names = [
      'وظائف المحجر',
      'Робота в кар’єрі',
      'Каменоломня',
      '採石場',
      '',
      'Warnings of the Stone Hill Advice Centre, north',
      'Warnings of the Stone Hill Advice Centre, south',
      'Éditions',
      'Editions',
    ];
    expect(new Set(names.map(idOf)).size).toBe(names.length);
    const taken = ['Каменоломня', '採石場'].reduce(
      (own: ReturnType<typeof withPack>, name) =>
        withPack(own, packText(packOf({ ...emptyDraft(), name, ways: [written] }))),
      [],
    );
    expect(taken).toHaveLength(2);
  });

  test('stays where the name stays, and is one that files may have', () => {
    for (const name of ['Stone hill', '採石場', 'x'.repeat(80), '9 to 5']) {
      const pack = packOf({ ...emptyDraft(), name, ways: [written] });
      expect(idOf(`${name} `)).toBe(pack.id);
      expect(parsePack(packText(pack))).toMatchObject({ file: { id: pack.id } });
    }
  });
});

const written = { groups: [{ list: '', words: 'quarry' }], not: '', within: 'sentence' as const, rest: {} };

test('what is written while a copy is fetched stays', () => {
  const before = { ...emptyDraft(), title: 'Old', match: ['old'] };
  const now = { ...before, match: ['written meanwhile'] };
  const fresh = { ...emptyDraft(), title: 'Copied' };
  expect(begunWith(fresh, before, now)).toEqual({ ...fresh, match: ['written meanwhile'] });
});
