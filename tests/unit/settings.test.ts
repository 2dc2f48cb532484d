import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, repairSettings } from '../../src/settings/schema.ts';
import { changeSettings, loadSettings, watchSettings, wipeSettings } from '../../src/settings/store.ts';

describe('repair', () => {
  test.each([[undefined], [null], [5], ['x'], [[]], [{}]])('%j becomes the defaults', (stored) => {
    expect(repairSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('each broken field falls back alone', () => {
    const stored = {
      version: 99,
      enabled: 'yes',
      sitesOff: ['jobs.example', '<b>', 7, 'jobs.example'],
      dismissed: 'all',
      mutedRules: ['documents-kept', '../x'],
      showFrom: 'never',
      language: 'sw',
      country: 'Kenya',
      scheme: 'pink',
      corner: 'start-end',
    };
    expect(repairSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      sitesOff: ['jobs.example'],
      mutedRules: ['documents-kept'],
      language: 'sw',
      corner: 'start-end',
    });
  });

  test('what is good comes through unchanged', () => {
    const good = { ...DEFAULT_SETTINGS, enabled: false, country: 'KE', showFrom: 'serious' as const };
    expect(repairSettings(good)).toEqual(good);
  });

  test('long lists lose their oldest entries', () => {
    const many = Array.from({ length: 700 }, (_, i) => `s${i}.example`);
    expect(repairSettings({ sitesOff: many }).sitesOff).toEqual(many.slice(-500));
  });
});

describe('store', () => {
  beforeEach(() => fakeBrowser.reset());

  test('changes that follow each other at once are all kept', async () => {
    await Promise.all([
      changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'a.example'] })),
      changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'b.example'] })),
    ]);
    expect((await loadSettings()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  test('who watches hears repaired settings', async () => {
    const heard: boolean[] = [];
    const stop = watchSettings(({ enabled }) => heard.push(enabled));
    await changeSettings(() => ({ enabled: false }));
    stop();
    await changeSettings(() => ({ enabled: true }));
    expect(heard).toEqual([false]);
  });

  test('wiping leaves nothing', async () => {
    await changeSettings(() => ({ enabled: false }));
    await wipeSettings();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
