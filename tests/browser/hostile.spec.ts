import { loadExtension } from '../../src/dev/browser.ts';
import { cardOn, expect, test } from './fixtures.ts';
import { HOSTILE, WORKS } from './hostile-pages.ts';
import { detailPage, LISTING, SERIOUS } from './pages.ts';

for (const { name, address, html, act, holds = 'true', throws } of HOSTILE)
  test(`${name}: the verdict is right, the page works, nothing is thrown`, async ({
    page,
    serve,
    found,
    toolbarBadge,
  }) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => {
      if (error.message !== throws || error.stack?.includes('chrome-extension:')) thrown.push(error.message);
    });
    await serve(address, html);
    await page.goto(address);
    const level = async () => (await found(page))?.report?.level;
    await expect.poll(level, { timeout: 30_000 }).toBe('serious');
    await page.keyboard.press('F2');
    if (act) await page.evaluate(act);
    await expect.poll(level, { timeout: 30_000 }).toBe('serious');
    await expect.poll(() => toolbarBadge(page), { timeout: 20_000 }).toMatch(/^!\d+$/);
    await expect.poll(() => page.evaluate(holds)).toBe(true);
    expect(await page.evaluate(WORKS)).toBe('works');
    expect(thrown).toEqual([]);
  });

test('an update while the page is open: the old reader leaves quietly', async ({ page, context, serve, build }) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  page.on('console', (message) => message.type() === 'error' && thrown.push(message.text()));
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  await expect(cardOn(page)).toBeVisible();
  await loadExtension(context, build);
  await page.evaluate(() => document.body.append('The page goes on.'));
  await expect(cardOn(page)).toHaveCount(0);
  await page.evaluate(() => document.body.append('And on.'));
  await page.waitForTimeout(1000);
  expect(thrown).toEqual([]);
  await page.reload();
  await expect(cardOn(page)).toBeVisible();
});

test.describe('the card on a hostile page', () => {
  test.beforeEach(async ({ page, serve }) => {
    await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
    await page.goto(LISTING);
    await expect(cardOn(page)).toBeVisible();
  });

  test('a card that the page removes comes back', async ({ page }) => {
    await page.evaluate(() => document.querySelector('tahadhari-card')?.remove());
    await expect(cardOn(page)).toBeVisible();
  });

  test('a card that the page keeps removing comes back five times, and the toolbar stays right', async ({
    page,
    toolbarBadge,
  }) => {
    const removed = await page.evaluate(async () => {
      let count = 0;
      const remove = () => {
        const card = document.querySelector('tahadhari-card');
        if (!card) return;
        count += 1;
        card.remove();
      };
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
      remove();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return count;
    });
    // Once as it stood, and once after each repair.
    expect(removed).toBe(6);
    await expect(page.locator('tahadhari-card')).toHaveCount(0);
    expect(await toolbarBadge(page)).toMatch(/^!\d+$/);
  });

  test('style sheets of the page cannot hide or shrink the card', async ({ page }) => {
    const before = await cardOn(page).boundingBox();
    await page.addStyleTag({
      content: `tahadhari-card, html > :last-child { display: none !important; opacity: 0 !important; transform: scale(0) !important;
      visibility: hidden !important; position: static !important; font-size: 1px !important; color: transparent !important;
      filter: opacity(0) !important; clip-path: inset(50%) !important; }`,
    });
    await expect(cardOn(page)).toBeVisible();
    expect(await cardOn(page).boundingBox()).toEqual(before);
  });

  test('attributes and styles set on the card are taken away again', async ({ page }) => {
    await page.evaluate(() => {
      const card = document.querySelector('tahadhari-card') as HTMLElement;
      card.style.setProperty('display', 'none', 'important');
      card.hidden = true;
      card.inert = true;
      card.setAttribute('aria-hidden', 'true');
    });
    await expect(cardOn(page)).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => document.querySelector('tahadhari-card')?.getAttributeNames()))
      .toEqual(['style']);
  });

  test('clicks and keys that the page makes itself do nothing', async ({ page }) => {
    await page.evaluate(() => {
      const root = document.querySelector('tahadhari-card')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) {
        button.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        for (const key of ['Enter', ' ', 'Escape'])
          button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    });
    await expect(cardOn(page)).toBeVisible();
    await expect(cardOn(page).locator('[aria-expanded="true"]')).toHaveCount(1);
  });

  test('a page that empties its body keeps the toolbar badge honest', async ({ page, toolbarBadge }) => {
    await expect.poll(() => toolbarBadge(page)).toMatch(/^!\d+$/);
    await page.evaluate(() => document.body.replaceChildren());
    await expect.poll(() => toolbarBadge(page)).toBe('');
    await expect(cardOn(page)).toHaveCount(0);
  });
});
