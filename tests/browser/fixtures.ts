/** A real Chromium with the extension in it, cut off from the world, for each test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Locator,
  type Page,
  type Worker,
} from '@playwright/test';
import type { PageState } from '../../src/browser/messages.ts';
import { chromiumOptions, ensureBrowser, howToGet, loadExtension, welcomePage } from '../../src/dev/browser.ts';
import { type BlackHole, openBlackHole } from './black-hole.ts';
import { buildFolder } from './builds.ts';
import { openPopup, type RealPopup } from './real-popup.ts';
import { say } from './words.ts';

interface Options {
  /** Folder of the build to load. */
  build: string;
  /** Leaves the page open that comes up after installing. */
  keepWelcome: boolean;
}

interface Fixtures {
  blackHole: BlackHole;
  /** Addresses of everything that pages and the extension asked for, routed or not. */
  requests: string[];
  extensionId: string;
  worker: Worker;
  /** Answers one address with a page; the rest of its host answers 404. */
  serve: (address: string, html: string) => Promise<void>;
  /** What the toolbar button shows over a page. */
  toolbarBadge: (page: Page) => Promise<string>;
  /** What the extension says it found on a page, as it says it to the popup. */
  found: (page: Page) => Promise<PageState | undefined>;
  /** Presses the toolbar button. */
  popup: (page: Page) => Promise<RealPopup>;
}

/** Where Chromium's own calls home go instead: nowhere. */
const HUSHED = [
  '--gaia-url=http://gaia.localhost:9',
  '--google-apis-url=http://gapis.localhost:9',
  '--component-updater=url-source=http://cup.localhost:9',
  '--apps-gallery-update-url=http://cup.localhost:9',
];

declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: {
    query(filter: { active: true }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<PageState | undefined>;
  };
};

export const test = base.extend<Options & Fixtures>({
  build: [buildFolder('chrome-mv3-demo'), { option: true }],

  keepWelcome: [false, { option: true }],

  blackHole: async ({}, use) => {
    const hole = await openBlackHole();
    await use(hole);
    hole.close();
  },

  context: async ({ blackHole, build, keepWelcome }, use) => {
    const executable = ensureBrowser('chromium');
    if (!executable) throw new Error(howToGet('chromium'));
    const profile = mkdtempSync(path.join(tmpdir(), 'tahadhari-chromium-'));
    const context = await chromium.launchPersistentContext(profile, {
      ...chromiumOptions(executable, [
        ...HUSHED,
        '--disable-gpu',
        `--proxy-server=http://127.0.0.1:${blackHole.port}`,
        '--proxy-bypass-list=<-loopback>;*.localhost;localhost',
      ]),
      headless: !process.env.HEADED,
      viewport: { width: 1280, height: 800 },
    });
    await loadExtension(context, build);
    // It would come up over the page of a test, and pages that cannot be seen are not read.
    if (!keepWelcome) await (await welcomePage(context)).close();
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  },

  requests: async ({ context }, use) => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await use(requests);
  },

  worker: async ({ context }, use) => use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))),

  extensionId: async ({ worker }, use) => use(new URL(worker.url()).host),

  serve: async ({ context }, use) => use((address, html) => serve(context, address, html)),

  toolbarBadge: async ({ worker }, use) =>
    use(async (page) => {
      await page.bringToFront();
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
      });
    }),

  found: async ({ worker }, use) =>
    use(async (page) => {
      await page.bringToFront();
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return tab && chrome.tabs.sendMessage(tab.id, { kind: 'get-report' }).catch(() => undefined);
      });
    }),

  popup: async ({ context, extensionId }, use) => use((page) => openPopup(context, extensionId, page)),
});

async function serve(context: BrowserContext, address: string, html: string): Promise<void> {
  const { origin, pathname } = new URL(address);
  await context.route(`${origin}/**`, (route) => {
    const { pathname: asked } = new URL(route.request().url());
    return asked === pathname
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : // Falls through to a page that was served earlier, if any.
        asked === '/favicon.ico'
        ? route.fulfill({ status: 404, body: '' })
        : route.fallback();
  });
}

/** Sets settings as a reader would; all others are as on the first day. */
export function choose(worker: Worker, settings: object): Promise<void> {
  return worker.evaluate((values) => chrome.storage.local.set({ settings: { version: 1, ...values } }), settings);
}

/** The card on a page, in the open root of the demo build. */
export function cardOn(page: Page): Locator {
  return page.locator('tahadhari-card').getByRole('complementary', { name: say('cardLabel') });
}

/** The words that are marked in the page. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('tahadhari-sign') ?? [])].map(String));
}

export { expect };
