import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardOn, expect, test } from './fixtures.ts';
import { QUARRY, QUARRY_ADVERT } from './pack-samples.ts';
import { detailPage } from './pages.ts';
import { say } from './words.ts';

const LISTING = 'https://www.linkedin.com/jobs/view/4200000001';
const NAME = QUARRY.name;
const [HAMMER] = QUARRY.rules as [(typeof QUARRY.rules)[0]];
/** With spaces that no program would write, so that a file that was written anew is another one. */
const TEXT = `${JSON.stringify(QUARRY, null, 3)}  \n`;

function fileOf(name: string, text: string): string {
  const file = test.info().outputPath(name);
  writeFileSync(file, text);
  return file;
}

async function choose(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: say('packsOpen') }).click();
  await (await choosing).setFiles(fileOf('pack.json', text));
}

async function expectQuietAxe(page: Page, where: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, where).toEqual([]);
}

test('a pack is looked at, used on an open page, turned off, saved and removed', async ({
  page,
  context,
  extensionId,
  serve,
  requests,
}) => {
  test.setTimeout(180_000);
  await serve(LISTING, detailPage('linkedin-detail', QUARRY_ADVERT));
  await page.goto(LISTING);
  await expect(page.locator('tahadhari-card')).toHaveCount(0);

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(options.getByText(say('packsNone'))).toBeVisible();
  await choose(options, TEXT);
  await expect(options.getByRole('heading', { name: say('packsPreview', { name: NAME }) })).toBeFocused({
    timeout: 60_000,
  });
  await expect(options.locator('.pack-preview')).toContainText(HAMMER.title);
  await expect(options.locator('.pack-preview')).toContainText(/Of 6\d sample adverts, 0 get/);
  await expectQuietAxe(options, 'preview');
  await expect(page.locator('tahadhari-card')).toHaveCount(0);

  await options.getByRole('button', { name: say('packsUse') }).click();
  await expect(options.getByText(say('packsAdded', { name: NAME }))).toBeVisible();
  const used = options.getByRole('switch', { name: say('packsOn', { name: NAME }) });
  await expect(used).toHaveAttribute('aria-checked', 'true');
  await expectQuietAxe(options, 'list');

  // The page that was open all the time shows the sign, and who says so.
  await page.bringToFront();
  await expect(cardOn(page)).toContainText(say('levelCaution'));
  await expect(cardOn(page)).toContainText('quarry');
  await expect(cardOn(page)).toContainText(`${HAMMER.explain} (${NAME})`);
  await expect(cardOn(page)).toContainText('Who pays for the tools?');

  await options.bringToFront();
  await used.click();
  await expect(used).toHaveAttribute('aria-checked', 'false');
  await page.bringToFront();
  await expect(cardOn(page)).toHaveCount(0);

  await options.bringToFront();
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: say('packsExportName', { name: NAME }) }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toBe(TEXT);

  await options.getByRole('button', { name: say('packsRemoveName', { name: NAME }) }).click();
  await options.getByRole('button', { name: say('packsRemoveYes') }).click();
  await expect(options.getByText(say('packsRemoved', { name: NAME }))).toBeVisible();
  await expect(used).toHaveCount(0);
  expect(requests.filter((one) => !one.startsWith('chrome-extension://') && one !== LISTING)).toEqual([]);
});
