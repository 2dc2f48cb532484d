/**
 * `npm run bench:browser`: the browser budgets of the design, in real Chromium, each beside what the page costs without
 * the extension. Prints a table; exit status 1 when a budget is missed. Build with `npm run build` first.
 */
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumOptions, ensureBrowser, howToGet, loadExtension } from '../../src/dev/browser.ts';
import { BIG, type BenchPage, LISTING, LIST, PAGES } from './browser-pages.ts';
import { profileOf } from './own-share.ts';

const BUILD = process.env.BUILD ?? '.output/chrome-mv3';
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Milliseconds after a load until the reader has read, checked and drawn, at full speed. */
const SETTLED = 1_500;
const SLOW = 6;

/** Budgets of the design. */
const MOST_ADDED = 10;
const LONGEST_TASK = 50;
const MOST_SCANS = 3;
const MOST_HEAP = 5;
const NAVIGATIONS = 1_000;
const MUTATIONS = 5_000;
const IDLE_SECONDS = 5;

interface Row {
  what: string;
  own: string;
  added: string;
  longest: string;
  bound: string;
  ok: boolean;
}

interface Side {
  context: BrowserContext;
  requests: string[];
  worker?: Worker;
}

declare const chrome: { runtime: { onMessage: { addListener(listener: (message: { kind?: string }) => void): void } } };
declare const counted: { scans: number };

const executable = ensureBrowser('chromium');
if (!executable) throw new Error(howToGet('chromium'));
const bare = await startSide(executable);
const full = await startSide(executable, BUILD);
const rows: Row[] = [];
try {
  for (const slow of [1, SLOW]) {
    for (const page of [LISTING, LIST, BIG]) rows.push(await measureLoad(page, slow));
    rows.push(await measureStorm(slow));
  }
  rows.push(await measureNavigations(), await measureIdle());
} finally {
  await Promise.all([bare.context.close(), full.context.close()]);
}
print(rows);
if (rows.some(({ ok }) => !ok)) process.exitCode = 1;

async function startSide(executablePath: string, build?: string): Promise<Side> {
  const options = chromiumOptions(executablePath, ['--disable-gpu', '--proxy-server=http://127.0.0.1:9']);
  const context = await chromium.launchPersistentContext('', { ...options, headless: true });
  const requests: string[] = [];
  await context.route('https://**', (route) => {
    const html = PAGES.get(route.request().url().split('?')[0] as string);
    return html ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort();
  });
  context.on('request', (request) => requests.push(request.url()));
  if (!build) return { context, requests };
  await loadExtension(context, build);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    Object.assign(globalThis, { counted: { scans: 0 } });
    // Each reading ends with one message to the toolbar.
    chrome.runtime.onMessage.addListener(({ kind }) => {
      if (kind === 'report') counted.scans++;
    });
  });
  return { context, requests, worker };
}

async function open(side: Side, slow: number): Promise<{ page: Page; session: CDPSession }> {
  const page = await side.context.newPage();
  const session = await side.context.newCDPSession(page);
  // CPU time of the thread, not time on the wall: other work on this machine must not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return { page, session };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

/** Milliseconds of main-thread work for a load and what follows it. */
async function costOf(side: Side, { address }: BenchPage, slow: number, act?: (page: Page) => Promise<void>): Promise<number> {
  const { page, session } = await open(side, slow);
  await page.goto(address);
  await act?.(page);
  await page.waitForTimeout(SETTLED * Math.sqrt(slow));
  const spent = (await metric(session, 'TaskDuration')) * 1000;
  await page.close();
  return spent;
}

/** Cost of both sides in turn, so that a slow moment hits both, and our share as the profiler sees it. */
async function compare(what: BenchPage, slow: number, act?: (page: Page) => Promise<void>) {
  await costOf(full, what, 1, act);
  const own: number[] = [];
  const added: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const without = await costOf(bare, what, slow, act);
    const withUs = await costOf(full, what, slow, act);
    own.push(without);
    added.push(withUs - without);
  }
  const script: number[] = [];
  for (let round = 0; round < Math.min(3, ROUNDS); round++) {
    const { page, session } = await open(full, slow);
    const share = await profileOf(session, async () => {
      await page.goto(what.address);
      await act?.(page);
      await page.waitForTimeout(SETTLED * Math.sqrt(slow));
    });
    script.push(share.total);
    longest.push(share.longest);
    await page.close();
  }
  return { own: median(own), added: median(added), longest: median(longest), script: median(script) };
}

async function measureLoad(what: BenchPage, slow: number): Promise<Row> {
  const { own, added, longest, script } = await compare(what, slow);
  const most = MOST_ADDED * slow;
  return {
    what: `${what.name}${speed(slow)}`,
    own: ms(own),
    added: `${ms(added)} (script ${ms(script)})`,
    longest: ms(longest),
    bound: `${most} ms, task ${LONGEST_TASK} ms`,
    ok: added <= most && longest <= LONGEST_TASK,
  };
}

async function measureStorm(slow: number): Promise<Row> {
  const worker = full.worker as Worker;
  let scans = 0;
  const storm = async (page: Page): Promise<void> => {
    await page.waitForTimeout(SETTLED);
    const before = await worker.evaluate(() => counted.scans);
    await page.evaluate(async (count) => {
      const place = document.querySelector('main') as Element;
      for (let done = 0; done < count; ) {
        for (const end = done + 50; done < end; done++) place.append(Object.assign(document.createElement('i'), { textContent: done % 9 }));
        await new Promise((next) => setTimeout(next, 50));
        place.querySelectorAll('i').forEach((one) => void one.remove());
      }
    }, MUTATIONS);
    await page.waitForTimeout(SETTLED * slow);
    scans = (await worker.evaluate(() => counted.scans)) - before;
  };
  await costOf(full, LISTING, slow, storm);
  const worst = scans;
  const { own, added, longest } = await compareOnce(LISTING, slow, storm);
  return {
    what: `storm of ${MUTATIONS} mutations${speed(slow)}`,
    own: ms(own),
    added: `${ms(added)}, ${Math.max(worst, scans)} scans`,
    longest: ms(longest),
    bound: `${MOST_SCANS} scans, task ${LONGEST_TASK} ms`,
    ok: Math.max(worst, scans) <= MOST_SCANS && longest <= LONGEST_TASK,
  };
}
