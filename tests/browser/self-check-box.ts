import type { Locator, Page } from '@playwright/test';
import { say } from './words.ts';

/** The words that are marked in the box. */
export function markedInBox(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
}

/** The box for the advert. */
export function box(page: Page): Locator {
  return page.getByRole('textbox', { name: say('selfAdvert') });
}
