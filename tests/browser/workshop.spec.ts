import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { press, reach } from './by-keyboard.ts';
import { cardOn, expect, test } from './fixtures.ts';
import { isTooWide } from './layout.ts';
import { QUARRY_ADVERT } from './pack-samples.ts';
import { detailPage, LISTING } from './pages.ts';
import { expectQuietAxe } from './quiet-axe.ts';
import { say } from './words.ts';

async function type(page: Page, label: string, text: string): Promise<void> {
  await reach(page, page.getByLabel(label, { exact: true }).first());
  await page.keyboard.type(text);
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
  await expectQuietAxe(page, 'words');

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
  await expectQuietAxe(page, 'done');

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
  expect(await isTooWide(page)).toBe(false);
  await page.evaluate(() => document.querySelector('.page')?.setAttribute('dir', 'rtl'));
  expect(await isTooWide(page)).toBe(false);
});
