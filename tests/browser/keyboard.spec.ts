import type { Page } from '@playwright/test';
import { cardOn, expect, test } from './fixtures.ts';
import { detailPage, LISTING, SERIOUS } from './pages.ts';
import { say } from './words.ts';

test.beforeEach(async ({ page, serve }) => {
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  await expect(cardOn(page)).toBeVisible();
});

/** The name of the control that has the focus, when it is in the card. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const control = document.querySelector('tahadhari-card')?.shadowRoot?.activeElement;
    return (control?.getAttribute('aria-label') ?? control?.textContent ?? undefined)?.replace(/\s+/g, ' ').trim();
  });
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (name.test((await focused(page)) ?? '')) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('Tab reaches every control of the card, in the order in which they are read', async ({ page }) => {
  const controls = await cardOn(page)
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) =>
        (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    );
  expect(controls.length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Apply' }).focus();
  const reached: string[] = [];
  for (let presses = 0; presses < controls.length; presses++) {
    await page.keyboard.press('Tab');
    reached.push((await focused(page)) ?? 'the page');
  }
  expect(reached).toEqual(controls);
});

test('every control shows that it has the focus', async ({ page }) => {
  await page.getByRole('button', { name: 'Apply' }).focus();
  const count = await cardOn(page).getByRole('button').count();
  for (let presses = 0; presses < count; presses++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const control = document.querySelector('tahadhari-card')?.shadowRoot?.activeElement;
      return control ? getComputedStyle(control).outlineStyle : 'none';
    });
    expect(outline, (await focused(page)) ?? '').not.toBe('none');
  }
});

test('Enter and Space work the headline, Esc makes the card small and gives the focus back', async ({ page }) => {
  await page.getByRole('button', { name: 'Apply' }).focus();
  const headline = cardOn(page).getByRole('button', { name: say('levelSerious') });
  await tabTo(page, new RegExp(say('levelSerious')));
  await expect(headline).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(headline).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Space');
  await expect(headline).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(headline).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('button', { name: 'Apply' })).toBeFocused();
});

test('the card moves with the arrow keys', async ({ page }) => {
  const card = cardOn(page);
  await tabTo(page, new RegExp(`^${say('move')}`));
  const before = await card.boundingBox();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await card.boundingBox())?.x).toBeLessThan(640);
  expect(before).not.toEqual(await card.boundingBox());
});

test('a site is turned off by keyboard alone', async ({ page }) => {
  await tabTo(page, new RegExp(`^${say('hide')}$`));
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(`^${say('hideSite')}`));
  await page.keyboard.press('Space');
  await expect(page.locator('tahadhari-card')).toHaveCount(0);
});

test('a shortcut of the page does not hear what is typed in the card', async ({ page }) => {
  await page.evaluate(() => {
    for (const type of ['keydown', 'keyup', 'click'])
      document.addEventListener(type, () => {
        document.title = 'the page heard it';
      });
  });
  await cardOn(page)
    .getByRole('button', { name: say('levelSerious') })
    .click();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveTitle('the page heard it');
});
