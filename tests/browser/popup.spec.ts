import { expect, test } from './fixtures.ts';
import { detailPage, LISTING, ORDINARY, SERIOUS } from './pages.ts';
import { say } from './words.ts';

const UNLISTED = 'https://notices.example.org/housekeeper';

// Opened while the page is still being read, as people do on a slow machine.
test('says what was found on a listing, however early it is asked', async ({ page, serve, popup }) => {
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('levelSerious'));
  expect(await open.text()).toContain(SERIOUS.title);
  expect(await open.text()).toContain('passport');
});

test('says that finding nothing proves nothing', async ({ page, serve, popup, found }) => {
  await serve(LISTING, detailPage('linkedin-detail', ORDINARY));
  await page.goto(LISTING);
  await expect.poll(async () => (await found(page))?.status).toBe('listing');
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('levelNone'));
});

test('checks a page of any site when asked, and only then', async ({ page, serve, popup, toolbarBadge }) => {
  await serve(UNLISTED, detailPage('unlisted', SERIOUS));
  await page.goto(UNLISTED);
  await expect(page.locator('tahadhari-card')).toHaveCount(0);
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('popupCheckPage'));
  expect(await open.text()).not.toContain(say('levelSerious'));
  await open.click(say('popupCheckPage'));
  await expect.poll(() => open.text()).toContain(say('levelSerious'));
  await expect(page.locator('tahadhari-card')).toHaveCount(1);
  await expect.poll(() => toolbarBadge(page)).toMatch(/^!\d+$/);
});

test('checks a pasted message, by keyboard, and keeps nothing of it', async ({ page, serve, popup, worker }) => {
  await serve(UNLISTED, detailPage('unlisted', ORDINARY));
  await page.goto(UNLISTED);
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('popupMessage'));
  for (let presses = 0; presses < 20; presses++) {
    await open.press('Tab');
    if (await open.evaluate<boolean>('document.activeElement.localName === "textarea"')) break;
  }
  await open.type(SERIOUS.body.join('\n'));
  await open.press('Tab');
  await open.press('Enter');
  await expect.poll(() => open.text()).toContain(say('levelSerious'));
  expect(
    await open.evaluate<string>('[...document.querySelectorAll("mark")].map((m) => m.textContent).join("|")'),
  ).toContain('passport');
  const kept = await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get(),
  );
  expect(JSON.stringify(kept)).not.toContain('passport');
});
