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

/** Name and icon of the toolbar button on all tabs. */
export async function dressToolbar(name: string, icon: 'own' | 'neutral'): Promise<void> {
  const before = icon === 'own' ? 'icon/' : 'icon/neutral-';
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/${before}${size}.png`]));
  try {
    await browser.action.setTitle({ title: name });
    await browser.action.setIcon({ path });
  } catch {
    // Firefox for Android has no icon to set.
  }
}
