/**
 * `npm run bench:browser`: the browser budgets of the design, in real Chromium, each beside what the page costs without
 * the extension. Prints a table; exit status 1 when a budget is missed. Build with `npm run build` first.
 *
 * `ROUNDS=9` measures longer, `ONLY=list` only the rows with that word in their name.
 */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumOptions, ensureBrowser, howToGet, loadExtension } from '../../src/dev/browser.ts';
import { type BenchPage, BIG, LIST, LISTING, PAGES, QUIET } from './browser-pages.ts';
import { type OwnShare, ownShare } from './own-share.ts';

const BUILD = process.env.BUILD ?? '.output/chrome-mv3';
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const ONLY = process.env.ONLY ?? '';
const SPEEDS = [1, 6];
/** Milliseconds after a load in which the page is read, checked and drawn, at full speed and at the lowest. */
const SETTLED = { 1: 1_500, 6: 4_000 } as Record<number, number>;

/** Budgets of the design, in milliseconds and megabytes: the same at any speed, for what a reader feels is. */
const MOST_ADDED = 10;
const LONGEST_TASK = 50;
const MOST_SCANS = 3;
const MOST_HEAP = 5;
const MUTATIONS = 5_000;
const NAVIGATIONS = 1_000;
const IDLE = 5_000;

interface Row {
  what: string;
  own: string;
  added: string;
  bound: string;
  ok: boolean;
}

interface Side {
  context: BrowserContext;
  requests: string[];
  /** The background; undefined where the extension is not. */
  worker?: Worker;
}

type Act = (page: Page, side: Side) => Promise<void>;

declare const chrome: { runtime: { onMessage: { addListener(listener: (message: { kind?: string }) => void): void } } };
declare const counted: { scans: number };

const executable = ensureBrowser('chromium');
if (!executable) throw new Error(howToGet('chromium'));
if (!existsSync(BUILD)) throw new Error(`There is no ${BUILD}: run npm run build first.`);
const bare = await startSide(executable);
const full = await startSide(executable, BUILD);
let missed = 0;
console.log(
  `Main thread in milliseconds of CPU time, the median of ${ROUNDS} rounds, the longest task of all; ${BUILD}`,
);
console.log(line({ what: '', own: 'page alone', added: 'with the extension', bound: 'budget', ok: true }, '       '));
try {
  for (const slow of SPEEDS) {
    for (const page of [LISTING, QUIET, LIST, BIG]) await row(page.name + speed(slow), () => load(page, slow));
    await row(`storm of ${MUTATIONS} mutations${speed(slow)}`, () => storm(slow));
  }
  await row(`${NAVIGATIONS} navigations in one page`, navigations);
  await row('idle', idle);
} finally {
  await Promise.all([bare.context.close(), full.context.close()]);
}
if (missed > 0) process.exitCode = 1;

async function row(what: string, measure: () => Promise<Omit<Row, 'what'>>): Promise<void> {
  if (!what.includes(ONLY)) return;
  const measured = { what, ...(await measure()) };
  if (!measured.ok) missed += 1;
  console.log(line(measured, measured.ok ? 'holds  ' : 'MISSED '));
}

function line({ what, own, added, bound }: Row, verdict: string): string {
  return `${verdict}${what.padEnd(36)} ${own.padStart(12)}  ${added.padEnd(52)} ${bound}`;
}

async function startSide(executablePath: string, build?: string): Promise<Side> {
  const options = chromiumOptions(executablePath, ['--disable-gpu', '--proxy-server=http://127.0.0.1:9']);
  const context = await chromium.launchPersistentContext('', { ...options, headless: true });
  const requests: string[] = [];
  await context.route(/^https:/, (route) => {
    const body = PAGES.get(route.request().url().split('?')[0] as string);
    return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
  context.on('request', (request) => requests.push(request.url()));
  if (!build) return { context, requests };
  await loadExtension(context, build);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    Object.assign(globalThis, { counted: { scans: 0 } });
    // Each reading of a page ends with one message about the toolbar.
    chrome.runtime.onMessage.addListener(({ kind }) => {
      if (kind === 'report') counted.scans += 1;
    });
  });
  return { context, requests, worker };
}

/** Opens a page with a session that counts CPU time of the thread: other work on this machine must not count. */
async function open({ context }: Side, slow: number): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return { page, session };
}

function browserOf({ context }: Side): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser of its own.');
  return browser;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

async function visit(side: Side, address: string, slow: number, page: Page, act?: Act): Promise<void> {
  await page.goto(address);
  await page.waitForTimeout(SETTLED[slow] as number);
  await act?.(page, side);
}

async function costOf(side: Side, { address }: BenchPage, slow: number, act?: Act): Promise<number> {
  const { page, session } = await open(side, slow);
  await visit(side, address, slow, page, act);
  const spent = (await metric(session, 'TaskDuration')) * 1000;
  await page.close();
  return spent;
}

interface Comparison {
  /** The page alone, and what the extension added, from a difference of two loads. */
  own: number;
  added: number;
  /** Scripts of the extension, as the profiler saw them. */
  share: Pick<OwnShare, 'total' | 'longest'>;
}

/** Both sides in turn, so that a slow moment hits both. */
async function compare(what: BenchPage, slow: number, act?: Act): Promise<Comparison> {
  await costOf(full, what, 1);
  const own: number[] = [];
  const both: number[] = [];
  const shares: OwnShare[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await costOf(bare, what, slow, act));
    both.push(await costOf(full, what, slow, act));
    const { page } = await open(full, slow);
    shares.push(await ownShare(browserOf(full), page, () => visit(full, what.address, slow, page, act)));
    await page.close();
  }
  return {
    own: median(own),
    added: median(both) - median(own),
    share: {
      total: median(shares.map(({ total }) => total)),
      longest: Math.max(...shares.map(({ longest }) => longest)),
    },
  };
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] as number;
}

async function load(what: BenchPage, slow: number): Promise<Omit<Row, 'what'>> {
  const { own, added, share } = await compare(what, slow);
  return {
    own: own.toFixed(1),
    added: told(added, share),
    bound: `at most ${MOST_ADDED} added, no task over ${LONGEST_TASK}`,
    ok: added <= MOST_ADDED && share.longest <= LONGEST_TASK,
  };
}

/** Ten seconds in which a page adds and takes away nodes all the time. */
async function storm(slow: number): Promise<Omit<Row, 'what'>> {
  let worst = 0;
  const { own, added, share } = await compare(LISTING, slow, async (page, side) => {
    const before = (await side.worker?.evaluate(() => counted.scans)) ?? 0;
    await page.evaluate(async (count) => {
      const place = document.querySelector('main') as Element;
      for (let done = 0; done < count; done += 50) {
        for (let i = 0; i < 25; i++) place.append(document.createElement('i'));
        for (const one of [...place.querySelectorAll('i')]) one.remove();
        await new Promise((next) => setTimeout(next, 100));
      }
    }, MUTATIONS);
    await page.waitForTimeout(SETTLED[slow] as number);
    worst = Math.max(worst, ((await side.worker?.evaluate(() => counted.scans)) ?? 0) - before);
  });
  return {
    own: own.toFixed(1),
    added: `${worst} scans; ${told(added, share)}`,
    bound: `at most ${MOST_SCANS} scans, no task over ${LONGEST_TASK}`,
    ok: worst <= MOST_SCANS && share.longest <= LONGEST_TASK,
  };
}

/** Megabytes that the heap grows by while the page moves on and shows another advert each time. */
async function navigations(): Promise<Omit<Row, 'what'>> {
  const grown: number[] = [];
  for (const side of [bare, full]) {
    const { page, session } = await open(side, 1);
    await visit(side, LISTING.address, 1, page);
    const before = await heap(session);
    const scans = (await side.worker?.evaluate(() => counted.scans)) ?? 0;
    await page.evaluate(async (count) => {
      for (let n = 1; n <= count; n++) {
        history.pushState({}, '', `/jobs/view/${4_200_000_100 + n}`);
        const title = document.querySelector('.topcard__title') as Element;
        const body = document.querySelector('.show-more-less-html__markup') as Element;
        title.textContent = `Housekeeper ${n}`;
        body.replaceChildren(...[...body.children].map((one) => one.cloneNode(true)));
        await new Promise((next) => setTimeout(next, n % 10 === 0 ? 400 : 10));
      }
    }, NAVIGATIONS);
    await page.waitForTimeout(SETTLED[1] as number);
    if (side === full && ((await side.worker?.evaluate(() => counted.scans)) ?? 0) - scans < NAVIGATIONS / 20)
      throw new Error('The pages were not read: this measures nothing.');
    grown.push(((await heap(session)) - before) / 1e6);
    await page.close();
  }
  const [own = 0, all = 0] = grown;
  return {
    own: `${own.toFixed(2)} MB`,
    added: `${(all - own).toFixed(2)} MB of heap`,
    bound: `at most ${MOST_HEAP} MB`,
    ok: all - own <= MOST_HEAP,
  };
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

/** Timers that fire and requests that are made while nobody touches a page that was read. */
async function idle(): Promise<Omit<Row, 'what'>> {
  const { page } = await open(full, 1);
  const browser = browserOf(full);
  const { thread } = await ownShare(browser, page, () => visit(full, LISTING.address, 1, page));
  const before = full.requests.length;
  const { timers, total } = await ownShare(browser, page, () => page.waitForTimeout(IDLE), thread);
  const asked = full.requests.length - before;
  await page.close();
  return {
    own: '',
    added: `${timers} timers, ${asked} requests, ${total.toFixed(1)} ms of script in ${IDLE / 1000} s`,
    bound: '0 timers, 0 requests',
    ok: timers === 0 && asked === 0,
  };
}

function told(added: number, { total, longest }: Comparison['share']): string {
  return `${added >= 0 ? '+' : ''}${added.toFixed(1)} (script ${total.toFixed(1)}, longest ${longest.toFixed(1)})`;
}

function speed(slow: number): string {
  return slow === 1 ? '' : `, ${slow}x slower`;
}
