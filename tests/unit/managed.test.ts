import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { changePacks, loadPacks, packsIn, repairPacks, withPack } from '../../src/settings/pack-store.ts';
import { DEFAULT_SETTINGS, importedSettings, settingsSchema, usableIn } from '../../src/settings/schema.ts';
import { changeSettings, loadSettings, managedSettings, ownSettings } from '../../src/settings/store.ts';
import { QUARRY } from '../browser/pack-samples.ts';

const TEXT = JSON.stringify(QUARRY);

function setByAdministrator(values: Record<string, unknown>): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation((() => Promise.resolve(values)) as never);
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('what an administrator sets', () => {
  test('wins over the reader’s own, and is not stored with it', async () => {
    await changeSettings(() => ({ language: 'sw', country: 'KE' }));
    setByAdministrator({ language: 'fr', enabled: true });
    expect(await loadSettings()).toMatchObject({ language: 'fr', country: 'KE' });
    expect(managedSettings()).toEqual({ language: 'fr', enabled: true });
    expect(await changeSettings(() => ({ country: 'UG' }))).toMatchObject({ language: 'fr', country: 'UG' });
    setByAdministrator({});
    expect(await loadSettings()).toMatchObject({ language: 'sw', country: 'UG' });
  });

  test('does not get into the reader’s own, whoever changes or imports what', async () => {
    await changeSettings(() => ({ sitesOff: ['mine.example'], language: 'sw' }));
    setByAdministrator({ sitesOff: ['theirs.example'], language: 'fr' });
    await loadSettings();
    await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'more.example'] }));
    await changeSettings(() => ({ ...DEFAULT_SETTINGS, language: 'ar', country: 'KE' }));
    await changeSettings((own) => ({ ...own, neutral: true }));
    expect(await ownSettings()).toMatchObject({
      sitesOff: ['mine.example'],
      language: 'sw',
      country: 'KE',
      neutral: true,
    });
    expect(await loadSettings()).toMatchObject({ sitesOff: ['theirs.example'], language: 'fr', country: 'KE' });
  });

  test('counts before it was ever read', async () => {
    setByAdministrator({ country: 'UG' });
    expect(await changeSettings(() => ({ country: 'KE' }))).toMatchObject({ country: 'UG' });
    expect(await ownSettings()).toMatchObject({ country: '' });
  });

  test('is left out field by field where it is unknown or broken', () => {
    expect(
      usableIn({
        language: 'klingon-and-more',
        showFrom: 'never',
        country: 'KE',
        sitesOff: ['a.example', '<b>'],
        x: 1,
      }),
    ).toEqual({ country: 'KE', sitesOff: ['a.example'] });
    expect(usableIn({ sitesOff: ['<b>'], mutedRules: [], reads: 'sw' })).toEqual({ mutedRules: [] });
  });

  test('is not taken for what we keep count of; neither is a file', () => {
    expect(usableIn({ version: 1, packsChanged: 7 })).toEqual({});
    const file = importedSettings({ ...DEFAULT_SETTINGS, packsChanged: 7, country: 'KE' });
    expect(file).toMatchObject({ country: 'KE' });
    expect(Object.keys(file).filter((field) => ['version', 'packsChanged'].includes(field))).toEqual([]);
  });

  test('where there is none, as in Firefox without a policy, nothing stops', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await loadPacks()).toEqual({ managed: [], own: [] });
  });

  test('brings packs as text or as data', async () => {
    setByAdministrator({ packs: [TEXT, QUARRY, 5, null] });
    expect((await loadPacks()).managed).toEqual([TEXT, TEXT]);
    expect(packsIn({ packs: 'none' })).toEqual([]);
  });

  test('has a place in the schema for each setting that makes sense there', () => {
    const inner = new Set(['version', 'dismissed', 'packsChanged']);
    const expected = Object.keys(settingsSchema.shape).filter((name) => !inner.has(name));
    expect(Object.keys(schema.properties).sort()).toEqual([...expected, 'packs'].sort());
  });
});

describe('stored packs', () => {
  test('are kept letter by letter; entries that are none are left out alone', async () => {
    await changePacks((own) => withPack(own, `${TEXT} \n`));
    expect((await loadPacks()).own).toEqual([{ on: true, text: `${TEXT} \n` }]);
    expect(
      repairPacks({ version: 9, packs: [{ on: 'yes', text: 'a' }, { text: 5 }, 'b', { on: true, text: 'c' }] }),
    ).toEqual([
      { on: false, text: 'a' },
      { on: true, text: 'c' },
    ]);
  });

  test('changes that follow each other are all kept, and open pages hear of them', async () => {
    const before = (await loadSettings()).packsChanged;
    await Promise.all([
      changePacks((own) => [...own, { on: true, text: 'a' }]),
      changePacks((own) => [...own, { on: false, text: 'b' }]),
    ]);
    expect((await loadPacks()).own.map(({ text }) => text)).toEqual(['a', 'b']);
    expect((await loadSettings()).packsChanged).toBe(before + 2);
  });

  test('a new edition takes the place of the old one', () => {
    const own = [
      { on: false, text: TEXT },
      { on: true, text: 'b' },
    ];
    const next = TEXT.replace('"1.2"', '"1.3"');
    expect(withPack(own, next)).toEqual([
      { on: true, text: next },
      { on: true, text: 'b' },
    ]);
  });
});
