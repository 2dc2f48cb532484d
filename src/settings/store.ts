import { browser } from '../browser/browser.ts';
import { isExtensionAlive } from '../browser/messages.ts';
import { repairSettings, type Settings } from './schema.ts';

const KEY = 'settings';

/** Reads the settings; defaults where storage is empty, broken or out of reach. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return repairSettings(stored[KEY]);
  } catch {
    return repairSettings(undefined);
  }
}

let writing: Promise<unknown> = Promise.resolve();

/**
 * Changes settings. Changes of one page queue up, so that two in a row do not undo each other.
 *
 * @returns the settings after the change
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const next = writing.then(async () => {
    const before = await loadSettings();
    const after = repairSettings({ ...before, ...change(before) });
    await browser.storage.local.set({ [KEY]: after });
    return after;
  });
  writing = next.catch(() => undefined);
  return next;
}

/** Calls back when settings change anywhere. Returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(repairSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener as never);
  return () => {
    // After an update of the extension there is nothing left to take the listener from.
    if (isExtensionAlive()) browser.storage.onChanged.removeListener(listener as never);
  };
}

/** Takes away everything that is stored. */
export async function wipeSettings(): Promise<void> {
  await browser.storage.local.clear();
}
