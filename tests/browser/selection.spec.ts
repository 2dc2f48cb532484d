import type { Worker } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { detailPage, ORDINARY, SERIOUS } from './pages.ts';
import { say } from './words.ts';

const UNLISTED = 'https://notices.example.org/housekeeper';

declare const chrome: {
  contextMenus: {
    onClicked: { dispatch(info: object, tab: object): void };
    update(id: string, change: object): Promise<void>;
  };
  tabs: { query(filter: { active: true }): Promise<object[]> };
  storage: Record<'local' | 'session', { get(): Promise<object> }>;
};

/** The menu itself is the system's; a test cannot press it. */
function choose(worker: Worker, selectionText: string): Promise<void> {
  return worker.evaluate(async (text) => {
    const [tab] = await chrome.tabs.query({ active: true });
    const info = { menuItemId: 'check-selection', selectionText: text, frameId: 0, editable: false };
    chrome.contextMenus.onClicked.dispatch(info, tab ?? {});
  }, selectionText);
}

test('the selected text is checked like a pasted message, with its lines, and kept nowhere', async ({
  page,
  context,
  serve,
  popup,
  worker,
}) => {
  await serve(UNLISTED, detailPage('unlisted', SERIOUS));
  await page.goto(UNLISTED);
  // The menu gives the extension the page, as the toolbar button does; the page is not read for that.
  await popup(page);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  const opened = context.waitForEvent('page');
  await choose(worker, 'the words without their lines');
  const own = await opened;
  await expect(own.locator('mark', { hasText: 'passport' })).toHaveCount(1);
  await expect(own.getByRole('heading', { name: say('levelSerious') })).toBeVisible();
  expect(await own.locator('textarea').inputValue()).toMatch(/\n.*passport/);
  await expect(own.getByText(say('popupFound'), { exact: true })).toHaveCount(0);
  const kept = await worker.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
  ]);
  expect(JSON.stringify(kept)).not.toContain('passport');
  expect(own.url()).not.toContain('passport');
  await expect(page.locator('tahadhari-card')).toHaveCount(0);
});

test('where the page is out of reach, the words of the menu are taken', async ({ page, context, serve, worker }) => {
  await serve(UNLISTED, detailPage('unlisted', ORDINARY));
  await page.goto(UNLISTED);
  const opened = context.waitForEvent('page');
  await choose(worker, 'The agency keeps your passport until the contract ends.');
  await expect((await opened).locator('mark', { hasText: 'passport' })).toHaveCount(1);
});

test('the entry is in the menu', async ({ worker }) => {
  // Changing an entry that is not there fails.
  const change = () => chrome.contextMenus.update('check-selection', { visible: true }).then(() => true);
  await expect.poll(() => worker.evaluate(change).catch(() => false)).toBe(true);
});
