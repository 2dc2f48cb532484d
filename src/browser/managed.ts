import { browser } from './browser.ts';

/** What an administrator of this computer set for us, unchecked; nothing where there is none. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox refuses where there is no such policy.
    return {};
  }
}
