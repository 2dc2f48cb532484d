import type { Level } from '../engine/report.ts';
import { browser } from './browser.ts';

/** Dark enough for white letters (WCAG 1.4.3). The mark differs too, so that nobody has to tell colours apart. */
const LOOKS: Record<Level, { color: string; mark: (count: number) => string }> = {
  serious: { color: '#b3261e', mark: (count) => `!${count}` },
  caution: { color: '#8a5000', mark: (count) => String(count) },
  check: { color: '#38598b', mark: () => '?' },
  none: { color: '#38598b', mark: () => '' },
};

/** Shows on the toolbar what was found in a tab: the one channel that no page can touch. */
export async function showOnToolbar(tabId: number, level: Level, count: number): Promise<void> {
  const { color, mark } = LOOKS[level];
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text: mark(count) });
  } catch {
    // The tab was closed in the meantime.
  }
}
