import type { Page, Worker } from '@playwright/test';
import type { Board } from '../start/serve-board.ts';
import type { Look } from './looks.ts';

/** Milliseconds in which what moves has come to rest. */
export const SETTLED = 500;

/** As wide as the popup is; Chromium makes it as high as its content, up to 600 pixels. */
const POPUP_WIDTH = 380;

/** What a trainer does with an advert, for the pictures. */
const TRAINING_STEPS = {
  reveal: (page: Page) => page.locator('.training-side .button-main').click(),
  verdict: (page: Page) => page.locator('.training-side [aria-expanded]').click(),
  mark: async (page: Page) => {
    for (const word of [2, 3, 4, 20]) await page.locator('.word').nth(word).click();
  },
  compare: (page: Page) => page.locator('.training-side .button-main').click(),
  change: (page: Page) => page.locator('textarea').last().fill('Clean houses. You keep your passport. No fee at all.'),
  project: (page: Page) => page.locator('.training-head button').click(),
};

declare const chrome: { tabs: { query(filter: { active: true }): Promise<{ id: number }[]> } };

/** What a scene is played with: an empty page, the extension's background, the demo board, and how it is looked at. */
export interface Stage {
  page: Page;
  worker: Worker;
  board: Board;
  look: Look;
}

/** A page of the board, by its file name or its whole address, and its card; only `empty.html` has none. */
export async function showAdvert({ page, board }: Stage, file: string): Promise<void> {
  await settle(page, new URL(file, board.url).href);
  if (file !== 'empty.html') await page.locator('tahadhari-card').waitFor({ state: 'attached' });
}

/** Goes to an address and waits until the extension has read what stands there. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // The card is drawn when the reader has settled; an advert without signs gets none.
  await page.waitForTimeout(2 * SETTLED);
}

/** Presses one of the controls of the card that fit a selector, counted from 0. */
export async function pressInCard(page: Page, selector: string, index: number): Promise<void> {
  await page.locator('tahadhari-card').locator(selector).nth(index).click();
}

/** The popup as a page of its own, made to believe that it stands over an advert: so it can be drawn in any size. */
export async function showPopup(stage: Stage, file: string): Promise<void> {
  const { page, worker } = stage;
  const below = await page.context().newPage();
  await showAdvert({ ...stage, page: below }, file);
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]);
  await page.addInitScript(
    (found) => {
      for (const api of [Reflect.get(globalThis, 'chrome'), Reflect.get(globalThis, 'browser')])
        if (api?.tabs) api.tabs.query = async () => [found];
      // Without the click on the toolbar the browser keeps the address to itself.
    },
    { ...tab, url: below.url() },
  );
  await page.setViewportSize({ width: Math.min(POPUP_WIDTH, stage.look.width), height: 600 });
  await showOwn(stage, 'popup.html');
  await page.waitForTimeout(SETTLED);
  await below.close();
}

/** A page of the extension, by its file name, with a fragment where a part of it is meant. */
export async function showOwn({ page, worker }: Stage, file: string): Promise<void> {
  await page.goto(new URL(`/${file}`, worker.url()).href);
  await page.locator('h1').waitFor();
}

/** The training room with its third advert in one of the activities after the list, counted from 0. */
export async function train(stage: Stage, activity?: number, ...steps: (keyof typeof TRAINING_STEPS)[]): Promise<void> {
  const { page } = stage;
  await showOwn(stage, 'training.html');
  await page.locator('.sample').first().waitFor();
  if (activity === undefined) return;
  await page.locator('.sample .button').first().click();
  await page.locator('.sample-open').nth(2).click();
  await page
    .locator('.activity')
    .nth(activity + 1)
    .click();
  for (const step of steps) await TRAINING_STEPS[step](page);
}

/** The self-check with an advert that was pasted, and a line that was written below it. */
export async function checkOwn(stage: Stage, advert: string, line?: string): Promise<void> {
  const { page } = stage;
  await showOwn(stage, 'self-check.html');
  const box = page.locator('textarea');
  await box.evaluate((area: HTMLTextAreaElement, text) => {
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, advert);
  await page.locator('.self-version').nth(1).waitFor();
  if (!line) return;
  await box.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n${line}`);
  await page.waitForTimeout(2 * SETTLED);
}
