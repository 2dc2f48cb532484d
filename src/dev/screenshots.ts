/** `npm run screenshots`: pictures of every screen in `.reports/screens`, to be looked at before a change goes in. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { readLocales } from '../rulepack/read-locales.ts';
import { withDemoBrowser } from './start/demo-browser.ts';
import type { Board } from './start/serve-board.ts';

const FOLDER = '.reports/screens';
/** Milliseconds in which what moves has come to rest. */
const SETTLED = 500;

/** One way of looking at every screen. */
interface Look {
  name: string;
  scheme: 'light' | 'dark';
  language: string;
  width: number;
}

const LOOKS: Look[] = [
  { name: 'light', scheme: 'light', language: 'en', width: 1280 },
  { name: 'dark', scheme: 'dark', language: 'en', width: 1280 },
  { name: '320', scheme: 'light', language: 'en', width: 320 },
  ...readLocales('rules').locales.flatMap(({ code, dir }): Look[] => [
    { name: code, scheme: dir === 'rtl' ? 'dark' : 'light', language: code, width: 1280 },
    { name: `${code}-320`, scheme: 'light', language: code, width: 320 },
  ]),
];

/** As wide as the popup is; Chromium makes it as high as its content, up to 600 pixels. */
const POPUP_WIDTH = 380;

/** A list with the markup of a board, because badges need a board whose lists can be read. */
const LIST = 'https://www.linkedin.com/jobs/search';

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

const MESSAGE =
  'Hello dear, congratulations! You are chosen for the cleaning job in Dubai. Send 15,000 for the visa today by M-Pesa. ' +
  'The agent keeps your passport until you have paid back the ticket.';

declare const chrome: {
  tabs: { query(filter: { active: true }): Promise<{ id: number }[]> };
  storage: { local: { set(values: object): Promise<void> } };
};

interface Stage {
  page: Page;
  worker: Worker;
  board: Board;
  look: Look;
}

interface Scene {
  name: string;
  play(stage: Stage): Promise<void>;
}

const SCENES: Scene[] = [
  { name: 'card-serious', play: (stage) => showAdvert(stage, 'housekeeper-gulf.html') },
  {
    name: 'card-hide',
    play: async (stage) => {
      await showAdvert(stage, 'housekeeper-gulf.html');
      await pressInCard(stage.page, '.menu-row button', 0);
    },
  },
  {
    name: 'card-wrong',
    play: async (stage) => {
      await showAdvert(stage, 'housekeeper-gulf.html');
      await pressInCard(stage.page, '.menu-row button', 1);
    },
  },
  { name: 'card-caution', play: (stage) => showAdvert(stage, 'packing-assistant.html') },
  { name: 'card-check', play: (stage) => showAdvert(stage, 'check.html') },
  {
    name: 'card-check-open',
    play: async (stage) => {
      await showAdvert(stage, 'check.html');
      await pressInCard(stage.page, '.card-toggle', 0);
    },
  },
  { name: 'list', play: ({ page }) => settle(page, LIST) },
  { name: 'popup-found', play: (stage) => showPopup(stage, 'housekeeper-gulf.html') },
  { name: 'popup-nothing', play: (stage) => showPopup(stage, 'empty.html') },
  { name: 'popup-list', play: (stage) => showPopup(stage, LIST) },
  {
    name: 'popup-message',
    play: async (stage) => {
      await showPopup(stage, 'empty.html');
      await stage.page.locator('textarea').fill(MESSAGE);
      await stage.page.locator('textarea ~ .popup-row button, .popup-row button').first().click();
    },
  },
  { name: 'options', play: (stage) => showOwn(stage, 'options.html') },
  { name: 'welcome', play: (stage) => showOwn(stage, 'welcome.html') },
  { name: 'learn', play: (stage) => showOwn(stage, 'learn.html') },
  { name: 'learn-topic', play: (stage) => showOwn(stage, 'learn.html#documents') },
  { name: 'learn-help', play: (stage) => showOwn(stage, 'learn.html#help') },
  { name: 'learn-agency', play: (stage) => showOwn(stage, 'learn.html#agency') },
  { name: 'learn-before', play: (stage) => showOwn(stage, 'learn.html#before') },
  { name: 'learn-there', play: (stage) => showOwn(stage, 'learn.html#there') },
  { name: 'learn-privacy', play: (stage) => showOwn(stage, 'learn.html#privacy') },
  { name: 'training-adverts', play: (stage) => train(stage) },
  { name: 'training-show', play: (stage) => train(stage, 0, 'reveal', 'reveal') },
  { name: 'training-verdict', play: (stage) => train(stage, 0, 'reveal', 'verdict') },
  { name: 'training-spot', play: (stage) => train(stage, 1, 'mark') },
  { name: 'training-compare', play: (stage) => train(stage, 1, 'mark', 'compare') },
  { name: 'training-vote', play: (stage) => train(stage, 2) },
  { name: 'training-change', play: (stage) => train(stage, 3, 'change') },
  { name: 'training-lesson', play: (stage) => train(stage, 4) },
  { name: 'training-handout', play: (stage) => train(stage, 5) },
  { name: 'self-check-empty', play: (stage) => showOwn(stage, 'self-check.html') },
  { name: 'self-check', play: (stage) => checkOwn(stage, MESSAGE) },
  { name: 'self-check-changed', play: (stage) => checkOwn(stage, MESSAGE, 'Visa and ticket are paid by us.') },
  { name: 'workshop', play: (stage) => showOwn(stage, 'workshop.html') },
  { name: 'feedback', play: (stage) => showOwn(stage, 'feedback.html') },
  { name: 'training-projected', play: (stage) => train(stage, 0, 'reveal', 'project') },
];

/** Own pages are drawn as long as they are, pages with a card as a window shows them. */
const WHOLE = /^(popup|options|learn|welcome|training|self-check|workshop|feedback)/;

try {
  const drawn = await withDemoBrowser(true, draw);
  console.log(`${drawn} pictures are in ${FOLDER}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Draws all scenes, or those whose name holds a word of the command line. */
async function draw(context: BrowserContext, board: Board): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await addPages(context, board);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const only = process.argv.slice(2);
  let drawn = 0;
  for (const look of LOOKS)
    for (const { name, play } of SCENES) {
      if (only.length > 0 && !only.some((part) => `${name}-${look.name}`.includes(part))) continue;
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
      await choose(worker, look.language);
      await page.setViewportSize({ width: look.width, height: look.width < 600 ? 640 : 800 });
      await play({ page, worker, board, look });
      await page.waitForTimeout(SETTLED);
      await page.screenshot({ path: path.join(FOLDER, `${name}-${look.name}.png`), fullPage: WHOLE.test(name) });
      await page.close();
      drawn += 1;
    }
  return drawn;
}

/** Pages beside the three of the board, for what those do not show. */
async function addPages(context: BrowserContext, board: Board): Promise<void> {
  const advert = readFileSync(path.join(import.meta.dirname, 'demo-board/packing-assistant.html'), 'utf8');
  const mild = 'Some costs are deducted from your salary.';
  const pages: Record<string, string> = {
    'check.html': advert.replace(/Pay a registration fee[^<]*/, mild),
    'empty.html': '<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1><p>It rains.</p></html>',
  };
  for (const [name, body] of Object.entries(pages))
    await context.route(board.url + name, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  const list = readFileSync(path.join(import.meta.dirname, 'screens/list.html'), 'utf8');
  await context.route(`${LIST}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: list }));
}

async function showAdvert({ page, board }: Stage, file: string): Promise<void> {
  await settle(page, new URL(file, board.url).href);
  if (file !== 'empty.html') await page.locator('tahadhari-card').waitFor({ state: 'attached' });
}

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // The card is drawn when the reader has settled; an advert without signs gets none.
  await page.waitForTimeout(2 * SETTLED);
}

async function pressInCard(page: Page, selector: string, index: number): Promise<void> {
  await page.locator('tahadhari-card').locator(selector).nth(index).click();
}

/** The popup as a page of its own, made to believe that it stands over an advert: so it can be drawn in any size. */
async function showPopup(stage: Stage, file: string): Promise<void> {
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

async function showOwn({ page, worker }: Stage, file: string): Promise<void> {
  await page.goto(new URL(`/${file}`, worker.url()).href);
  await page.locator('h1').waitFor();
}

/** The training room with its third advert in one of the activities after the list, counted from 0. */
async function train(stage: Stage, activity?: number, ...steps: (keyof typeof TRAINING_STEPS)[]): Promise<void> {
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
async function checkOwn(stage: Stage, advert: string, line?: string): Promise<void> {
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

/** Speaks to a reader in Kenya, who has chosen a language. */
function choose(worker: Worker, language: string): Promise<void> {
  return worker.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen, country: 'KE' } }),
    language,
  );
}
