import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { detailPage, ORDINARY, SERIOUS } from './pages.ts';
import { say } from './words.ts';

const UNLISTED = 'https://notices.example.org/housekeeper';
const NEIGHBOUR = 'https://other.example.org/housekeeper';
const BOARD = 'https://www.linkedin.com/jobs/view/4200000001';
const PATTERN = '*://notices.example.org/*';

declare const chrome: {
  permissions: { request(asked: object): Promise<boolean>; getAll(): Promise<{ origins?: string[] }> };
  developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, host: string) => Promise<void>>;
};

/** What people do on the browser's own page of extensions. Its question cannot be pressed by a test. */
async function inBrowser(
  context: BrowserContext,
  act: 'addHostPermission' | 'removeHostPermission',
  id: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([act, id, host]) => chrome.developerPrivate[act](id, host), [act, id, PATTERN] as const);
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

test('a site that was added is read by itself, its neighbour is not, until it is taken back', async ({
  page,
  context,
  extensionId,
  toolbarBadge,
}) => {
  await expect(card(page)).toHaveCount(0);
  await inBrowser(context, 'addHostPermission', extensionId);
  // The page that is open, and every later one.
  await expect(card(page)).toHaveCount(1);
  await page.reload();
  await expect(card(page)).toHaveCount(1);
  await page.goto(NEIGHBOUR);
  await page.waitForTimeout(500);
  await expect(card(page)).toHaveCount(0);

  await page.goto(UNLISTED);
  await expect(card(page)).toHaveCount(1);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/options.html`);
  await own.getByRole('button', { name: say('optionsAlwaysStopName', { site: 'notices.example.org' }) }).click();
  await expect(own.getByText(say('optionsAlwaysNone'))).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => toolbarBadge(page)).toBe('');
  await page.reload();
  await page.waitForTimeout(500);
  await expect(card(page)).toHaveCount(0);
});

test('a site that is taken back in the browser is gone here too', async ({ page, context, extensionId }) => {
  await inBrowser(context, 'addHostPermission', extensionId);
  await expect(card(page)).toHaveCount(1);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(own.getByText('notices.example.org')).toBeVisible();
  await inBrowser(context, 'removeHostPermission', extensionId);
  await expect(own.getByText(say('optionsAlwaysNone'))).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await page.reload();
  await page.waitForTimeout(500);
  await expect(card(page)).toHaveCount(0);
});
