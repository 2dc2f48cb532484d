import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Report } from '../../engine/report.ts';

/** What each advert of the demo board is written to be. */
export const WANTED: readonly { file: string; level: Report['level'] }[] = [
  { file: 'housekeeper-gulf.html', level: 'serious' },
  { file: 'packing-assistant.html', level: 'caution' },
  { file: 'bakery-assistant.html', level: 'none' },
];

export interface Verdict {
  title: string;
  level: Report['level'] | 'not read';
  quotes: string[];
}

/** Milliseconds until an advert that nobody reads is given up. */
const PATIENCE = 15_000;

declare const chrome: {
  tabs: {
    query(filter: { active: true }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ listing?: { title: string }; report?: Report } | undefined>;
  };
};

/** Opens an advert and asks the extension, the way its popup does, what it found there. */
export async function verdictOf(page: Page, url: string): Promise<Verdict> {
  await page.goto(url);
  const worker = await workerOf(page.context());
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const found = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return tab && chrome.tabs.sendMessage(tab.id, { kind: 'get-report' }).catch(() => undefined);
    });
    if (found?.report) return verdictFrom(found.listing?.title ?? (await page.title()), found.report);
    await page.waitForTimeout(100);
  }
  return { title: await page.title(), level: 'not read', quotes: [] };
}

function verdictFrom(title: string, { level, signs }: Report): Verdict {
  return { title, level, quotes: signs.flatMap(({ quotes }) => quotes.map(({ text }) => text)) };
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}
