import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { loadExtension } from '../../src/dev/browser.ts';
import { buildFolder, changedBuild } from './builds.ts';
import { expect, test } from './fixtures.ts';
import { detailPage, ORDINARY, SERIOUS } from './pages.ts';
import { say } from './words.ts';

const UNLISTED = 'https://notices.example.org/housekeeper';
const NEIGHBOUR = 'https://other.example.org/housekeeper';
const BOARD = 'https://www.linkedin.com/jobs/view/4200000001';
const PATTERN = '*://notices.example.org/*';

declare const chrome: { developerPrivate: { removeHostPermission(id: string, host: string): Promise<void> } };

/** What people do on the browser's own page of extensions. */
async function takeBackInBrowser(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([id, host]) => chrome.developerPrivate.removeHostPermission(id, host), [id, PATTERN] as const);
  await page.close();
}

const card = (page: Page) => page.locator('tahadhari-card');

test.beforeEach(async ({ page, serve }) => {
  await serve(UNLISTED, detailPage('unlisted', SERIOUS));
  await serve(NEIGHBOUR, detailPage('unlisted', SERIOUS));
  await page.goto(UNLISTED);
});

test('asks for one host, in the click, with a sentence that says what for', async ({ page, popup }) => {
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('popupAlwaysMeans', { site: 'notices.example.org' }));
  await open.evaluate(`(() => {
    const ask = (asked) => { window.asked = JSON.stringify(asked); window.active = navigator.userActivation.isActive; return Promise.resolve(false); };
    for (const api of [globalThis.chrome, globalThis.browser]) if (api?.permissions) api.permissions.request = ask;
  })()`);
  await open.click(say('popupAlways'));
  await expect.poll(() => open.evaluate('window.asked')).toBe(JSON.stringify({ origins: [PATTERN] }));
  expect(await open.evaluate('window.active')).toBe(true);
  await expect.poll(() => open.evaluate('document.querySelectorAll("[role=switch]")[1].ariaChecked')).toBe('false');
});

test('a board is not asked for', async ({ page, serve, popup }) => {
  await serve(BOARD, detailPage('linkedin-detail', ORDINARY));
  await page.goto(BOARD);
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('levelNone'));
  expect(await open.text()).not.toContain(say('popupAlways'));
});

test.describe('a site that the reader said yes to', () => {
  let folder = '';
  test.use({
    build: async ({}, use) => {
      folder = changedBuild(buildFolder('chrome-mv3-demo'), (manifest) => {
        manifest.host_permissions = [PATTERN];
      });
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  });

  // No test can press the browser's own question. An update that no longer needs a host leaves it as one that was given.
  test.beforeEach(async ({ page, context, extensionId }) => {
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    delete manifest.host_permissions;
    writeFileSync(file, JSON.stringify(manifest));
    expect(await loadExtension(context, folder)).toBe(extensionId);
    await expect(async () => {
      await page.reload();
      await expect(card(page)).toHaveCount(1, { timeout: 3000 });
    }).toPass();
  });

  test('is read by itself, its neighbour is not, until it is taken back in the settings', async ({
    page,
    context,
    popup,
    extensionId,
  }) => {
    const open = await popup(page);
    await expect.poll(() => open.text()).toContain(say('popupAlwaysOn', { site: 'notices.example.org' }));
    await page.goto(NEIGHBOUR);
    await page.waitForTimeout(1000);
    await expect(card(page)).toHaveCount(0);

    await page.goto(UNLISTED);
    await expect(card(page)).toHaveCount(1);
    const own = await context.newPage();
    await own.goto(`chrome-extension://${extensionId}/options.html`);
    await own.getByRole('button', { name: say('optionsAlwaysStopName', { site: 'notices.example.org' }) }).click();
    await expect(own.getByText(say('optionsAlwaysNone'))).toBeVisible();
    await expect(card(page)).toHaveCount(0);
    await page.reload();
    await page.waitForTimeout(1000);
    await expect(card(page)).toHaveCount(0);
  });

  test('is gone here when it is taken back in the browser', async ({ page, context, extensionId }) => {
    const own = await context.newPage();
    await own.goto(`chrome-extension://${extensionId}/options.html`);
    await expect(own.getByText('notices.example.org')).toBeVisible();
    await takeBackInBrowser(context, extensionId);
    await expect(own.getByText(say('optionsAlwaysNone'))).toBeVisible();
    await expect(card(page)).toHaveCount(0);
    await page.reload();
    await page.waitForTimeout(1000);
    await expect(card(page)).toHaveCount(0);
  });
});
