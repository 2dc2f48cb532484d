import type { PackLanguage } from '../engine/pack.ts';
import { browser } from './browser.ts';

/**
 * Reads the words of a language from the extension's own files: a background script may load nothing by import. This is
 * the only `fetch` there is, and `connect-src 'self'` in the manifest lets it reach nothing else.
 *
 * @param code a language code; anything else is not looked for
 * @returns undefined when there is no such file
 */
export async function ownLanguage(code: string): Promise<PackLanguage | undefined> {
  if (!/^[a-z]{2,3}$/.test(code)) return undefined;
  try {
    const answer = await fetch(browser.runtime.getURL(`languages/${code}.json` as never));
    return answer.ok ? ((await answer.json()) as PackLanguage) : undefined;
  } catch {
    return undefined;
  }
}
