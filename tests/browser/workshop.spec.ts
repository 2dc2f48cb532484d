import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { cardOn, expect, test } from './fixtures.ts';
import { QUARRY_ADVERT } from './pack-samples.ts';
import { detailPage } from './pages.ts';
import { say } from './words.ts';

const LISTING = 'https://www.linkedin.com/jobs/view/4200000001';

/** Presses Tab until a control has the focus: what a keyboard cannot reach fails. */
async function reach(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 300; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${control}`);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await reach(page, page.getByLabel(label, { exact: true }).first());
  await page.keyboard.type(text);
}

async function press(page: Page, name: string): Promise<void> {
  await reach(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

test('a sign is written, tried, turned on and saved, by keyboard alone', async ({
  page,
  context,
  extensionId,
  serve,
  requests,
}) => {
  test.setTimeout(240_000);
  await serve(LISTING, detailPage('linkedin-detail', QUARRY_ADVERT));
  const listing = await context.newPage();
  await listing.goto(LISTING);
  await page.bringToFront();
  await page.goto(`chrome-extension://${extensionId}/workshop.html`);
  await expect(page.getByText(say('workshopMissingWords'))).toBeVisible();

  await type(page, say('workshopGroup', { number: 1 }), 'quarr(y|ies');
  await type(page, say('workshopMatch', { number: 1 }), 'Work in our quarry. Bring your own hammer.');
  await expect(page.locator('.workshop')).toContainText('a bracket is opened and never closed');
  await type(page, say('workshopGroup', { number: 1 }), ')');
  await expect(page.locator('.workshop')).not.toContainText('a bracket is opened');
  await expect(page.getByText(say('workshopWarns', { words: '“quarry”' }))).toBeVisible();
  await type(page, say('workshopGroup', { number: 2 }), 'own hammer*');
  await expect(page.getByText(say('workshopSilent'))).toBeVisible();
  await reach(page, page.getByLabel(say('workshopWithin')));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(say('workshopWarns', { words: '“quarry”, “own hammer”' }))).toBeVisible();
  await type(page, say('workshopNoMatch', { number: 1 }), 'Work in our quarry. No own hammer needed.');
  await expect(page.getByText(say('workshopQuiet'))).toBeVisible();
  await expect(page.getByText(say('workshopSum', { good: 2, all: 2 }))).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations, 'words').toEqual([]);

  await type(page, say('workshopTitleOf'), 'You bring the tools');
  await type(page, say('workshopExplain'), 'Tools are the employer’s matter.');
  await type(page, say('workshopAsk'), 'Who pays for the tools?');
  await reach(page, page.getByLabel(say('workshopStrength')));
  await page.keyboard.press('ArrowDown');
  await type(page, say('workshopName'), 'Stone hill');
  await expect(page.getByText(say('workshopMissing', { label: say('workshopAuthor') }))).toBeVisible();
  await type(page, say('workshopAuthor'), 'Advice centre');
  await expect(page.getByText(say('workshopReady'))).toBeVisible();
  await press(page, say('workshopUse'));
  await expect(page.getByText(say('workshopUsed'))).toBeVisible();
  const saving = page.waitForEvent('download');
  await reach(page, page.getByRole('button', { name: say('workshopSave') }));
  await page.keyboard.press('Enter');
  const file = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(file).toMatchObject({
    kind: 'tahadhari-pack',
    id: expect.stringMatching(/^stone-hill-/),
    rules: [{ strength: 'strong' }],
  });
  expect((await new AxeBuilder({ page }).analyze()).violations, 'done').toEqual([]);

  await listing.bringToFront();
  await expect(cardOn(listing)).toContainText('Tools are the employer’s matter. (Stone hill)');
  expect(requests.filter((one) => !one.startsWith('chrome-extension://') && one !== LISTING)).toEqual([]);
});

test('a copy of one of our own signs works as it does, and the page fits 320 px', async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`chrome-extension://${extensionId}/workshop.html`);
  await page.getByLabel(say('workshopStart')).last().selectOption('documents-kept');
  await page.getByRole('button', { name: say('workshopBegin'), exact: true }).click();
  await page.getByLabel(say('workshopMatch', { number: 1 })).fill('The agent keeps your passport.');
  await page.getByLabel(say('workshopNoMatch', { number: 1 })).fill('We never keep passports.');
  await expect(page.getByText(say('workshopSum', { good: 2, all: 2 }))).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.evaluate(() => document.querySelector('.page')?.setAttribute('dir', 'rtl'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});
