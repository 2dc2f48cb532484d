import type { Page } from '@playwright/test';

/** Counts how often pages opened from now on print, in their `printed`, instead of showing the window for that. */
export async function countPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = globalThis as typeof globalThis & { printed: number };
    counted.printed = 0;
    globalThis.print = () => {
      counted.printed += 1;
    };
  });
}
