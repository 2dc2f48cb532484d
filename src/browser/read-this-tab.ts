import { browser } from './browser.ts';
import { askTab, type PageState } from './messages.ts';

/** The script that reads a page, as the build names it. */
export const READER = 'content-scripts/listing.js';
const WAIT_MS = 100;
const MOST_WAITS = 30;

/** The tab in front of the reader. */
export async function currentTab(): Promise<{ id: number; host: string; url?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // Without a host permission the address is hidden until the reader opens the popup (activeTab).
  const { id, url } = tab;
  return url !== undefined && URL.canParse(url) ? { id, url, host: new URL(url).hostname } : { id, host: '' };
}

/**
 * Puts the reader into the tab, by the reader's own click (activeTab), and waits for what it finds.
 *
 * @returns undefined where the browser allows no script, such as its own pages
 */
export async function readTab(tabId: number): Promise<PageState | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
  } catch {
    return undefined;
  }
  // The script is in the page now, but it may still be loading the settings.
  for (let waits = 0; waits < MOST_WAITS; waits++) {
    const state = await askTab(tabId);
    if (state) return state;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return undefined;
}
