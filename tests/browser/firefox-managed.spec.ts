import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFolder } from './builds.ts';
import { ADDON_ID, type Firefox, startFirefox } from './firefox.ts';
import { QUARRY, QUARRY_ADVERT } from './pack-samples.ts';
import { detailPage, LISTING } from './pages.ts';
import { say } from './words.ts';

const CARD = 'document.querySelector("tahadhari-card")?.shadowRoot.textContent ?? ""';

let firefox: Firefox;
let home = '';
test.beforeAll(async () => {
  test.setTimeout(240_000);
  home = mkdtempSync(path.join(tmpdir(), 'tahadhari-home-'));
  const folder = path.join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const data = { country: 'KE', showFrom: 'never', packs: [QUARRY] };
  const manifest = { name: ADDON_ID, description: 'For tests', type: 'storage', data };
  writeFileSync(path.join(folder, `${ADDON_ID}.json`), JSON.stringify(manifest));
  firefox = await startFirefox(
    buildFolder('firefox-mv3-demo'),
    (address) => (address === LISTING ? detailPage('linkedin-detail', QUARRY_ADVERT) : undefined),
    home,
  );
});
test.afterEach('nothing went to the world', () => expect(firefox.leaks()).toEqual([]));
test.afterAll(async () => {
  await firefox?.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

test('packs and settings of an administrator are used, shown, and cannot be changed', async () => {
  test.setTimeout(120_000);
  const listing = await firefox.open(LISTING);
  await expect.poll(() => firefox.evaluate<string>(listing, CARD), { timeout: 30_000 }).toContain(`(${QUARRY.name})`);
  const tab = await firefox.openOwn('options.html');
  const text = () => firefox.evaluate<string>(tab, 'document.querySelector("main")?.innerText ?? ""');
  await expect.poll(text).toContain(say('optionsManaged'));
  expect(await text()).toContain(say('managed'));
  const disabled = await firefox.evaluate<string>(
    tab,
    '[...document.querySelectorAll("select")].filter((s) => s.disabled).map((s) => s.value).join()',
  );
  expect(disabled).toBe('KE');
});
