import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { cardOn, expect, test } from './fixtures.ts';
import { detailPage, LISTING, SERIOUS } from './pages.ts';
import { say } from './words.ts';

/** Stands in the page as text; in a file made by joining strings it would be an element. */
const HOSTILE =
  '&lt;img src=x onerror="document.title=&#39;taken&#39;"&gt;&lt;/dd&gt;&lt;script&gt;document.title="taken"&lt;/script&gt;';
const ADVERT = { ...SERIOUS, body: [...SERIOUS.body, HOSTILE] };

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('a copy is saved from the card, only when asked, and holds text that stays text', async ({
  page,
  serve,
  context,
}) => {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await serve(LISTING, detailPage('linkedin-detail', ADVERT));
  await page.goto(LISTING);
  await expect(cardOn(page)).toBeVisible();
  await cardOn(page)
    .getByRole('button', { name: say('more'), exact: true })
    .click();
  expect(downloads).toEqual([]);
  await cardOn(page)
    .getByRole('button', { name: say('saveCopy') })
    .click();
  await expect.poll(() => downloads.length).toBe(1);
  const [download] = downloads as [Download];
  expect(download.suggestedFilename()).toMatch(/^advert-\d{4}-\d{2}-\d{2}-\d{2}-\d{2}\.html$/);
  await expect(cardOn(page).getByText(say('copySaved'))).toBeVisible();

  const html = await textOf(download);
  const copy = await context.newPage();
  await copy.route('https://copy.example/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await copy.goto('https://copy.example/');
  const text = await copy.locator('body').innerText();
  for (const words of [LISTING, SERIOUS.title, SERIOUS.company, ...SERIOUS.body, say('levelSerious'), '<img src=x'])
    expect(text).toContain(words);
  expect(text).toMatch(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
  expect((await copy.locator('mark').allInnerTexts()).join(' ')).toContain('passport');
  expect(await copy.locator('img, script, link, iframe').count()).toBe(0);
  expect(await copy.title()).toBe(say('savedTitle'));
});

test('a copy is saved from the popup', async ({ page, serve, popup }) => {
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  await expect(cardOn(page)).toBeVisible();
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('levelSerious'));
  const [download] = await Promise.all([page.waitForEvent('download'), open.click(say('saveCopy'))]);
  expect(await textOf(download)).toContain(SERIOUS.company);
  await expect.poll(() => open.text()).toContain(say('copySaved'));
});
