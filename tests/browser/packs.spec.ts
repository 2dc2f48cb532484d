import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardOn, expect, test } from './fixtures.ts';
import { isTooWide } from './layout.ts';
import { QUARRY, QUARRY_ADVERT } from './pack-samples.ts';
import { detailPage, LISTING } from './pages.ts';
import { expectQuietAxe } from './quiet-axe.ts';
import { box } from './self-check-box.ts';
import { say } from './words.ts';

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

test('packs that are on count in the check of an own advert, also while it is open', async ({
  page,
  worker,
  extensionId,
}) => {
  const store = (on: boolean) =>
    worker.evaluate((packs) => (globalThis as never as Chrome).chrome.storage.local.set({ packs }), {
      version: 1,
      packs: [{ on, text: TEXT }],
    });
  await store(true);
  await page.goto(`chrome-extension://${extensionId}/self-check.html`);
  await box(page).fill(QUARRY_ADVERT.body.join('\n'));
  const level = page.locator('.self-level-main');
  await expect(level).toHaveText(say('selfCaution'));
  await expect(page.locator('.sign')).toContainText(`${HAMMER.explain} (${NAME})`);
  await expect(page.locator('.sign')).toContainText(`${say('selfMayAsk')} ${HAMMER.ask[0]}`);
  await store(false);
  await expect(level).toHaveText(say('selfNone'));
  await store(true);
  await expect(level).toHaveText(say('selfCaution'));
});

test('a file that is no pack, or a hostile one, is told in words and changes nothing', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const refused = page.locator('.packs .notice-problem');
  const unknown = { ...QUARRY, rules: [{ ...HAMMER, detect: [{ all: ['quarry', 'no-such-list'] }] }] };
  const many = '[a] '.repeat(50);
  const exploding = { ...QUARRY, concepts: { ...QUARRY.concepts, quarry: { words: { en: [many] } } } };
  for (const [text, words] of [
    [TEXT.slice(0, 200), say('packsProblemNotJson')],
    ['{"version": 1}', say('packsProblemNotAPack')],
    [
      JSON.stringify(unknown),
      say('packsProblemUnknownConcept', { name: 'no-such-list', where: 'rules › 1 › detect › 1 › all › 2' }),
    ],
    [JSON.stringify(exploding), 'stands for more than 96 forms'],
    [' '.repeat(300_000), say('packsProblemTooLarge')],
  ] as const) {
    await choose(page, text);
    await expect(refused).toContainText(words);
    await expect(refused).toContainText(say('packsRefused'));
  }
  await expect(page.getByText(say('packsNone'))).toBeVisible();
});

test('a stored pack that is broken is named, and the others go on working', async ({
  page,
  context,
  worker,
  extensionId,
  serve,
}) => {
  await worker.evaluate((packs) => (globalThis as never as Chrome).chrome.storage.local.set({ packs }), {
    version: 1,
    packs: [
      { on: true, text: '{"kind":"tahadhari-pack","fo' },
      { on: true, text: TEXT },
    ],
  });
  await serve(LISTING, detailPage('linkedin-detail', QUARRY_ADVERT));
  await page.goto(LISTING);
  await expect(cardOn(page)).toContainText(say('levelCaution'));
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(options.locator('.packs')).toContainText(say('packsProblemNotJson'));
  await expect(options.getByRole('switch', { name: say('packsOn', { name: NAME }) })).toHaveAttribute(
    'aria-checked',
    'true',
  );
  await options.getByRole('button', { name: say('packsUpName', { name: NAME }) }).click();
  await expect(options.locator('.pack-list > li').first()).toContainText(NAME);
});

test('the packs in the options are usable at 320 px, from right to left and in forced colours', async ({
  page,
  extensionId,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate(() => document.querySelector('.page')?.setAttribute('dir', 'rtl'));
  await choose(page, TEXT);
  await expect(page.locator('.pack-preview')).toBeVisible({ timeout: 60_000 });
  expect(await isTooWide(page), 'preview').toBe(false);
  await page.getByRole('button', { name: say('packsUse') }).click();
  await expect(page.locator('.pack-list')).toBeVisible();
  expect(await isTooWide(page), 'list').toBe(false);
});

interface Chrome {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}
