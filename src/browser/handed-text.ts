import { browser } from './browser.ts';

const KEY = 'handed-text';
/** As much as the box for messages takes. */
const LONGEST = 20_000;

/**
 * Keeps a text, in memory only, until the page that was opened for it takes it.
 *
 * @param most characters; the rest is cut off
 */
export async function handOver(text: string, most: number = LONGEST): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.trim().slice(0, most) });
}

/** The text that was handed over, once; '' when there is none. */
export async function takeHandedText(): Promise<string> {
  try {
    const { [KEY]: text } = await browser.storage.session.get(KEY);
    await browser.storage.session.remove(KEY);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}
