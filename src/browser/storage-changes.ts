import { browser } from './browser.ts';
import { isExtensionAlive } from './messages.ts';

/** What changed in one area of the browser's storage, by key. */
export type StorageChanges = Record<string, { newValue?: unknown }>;

/** Calls back when anything that we store changes, anywhere. Returns a function that stops it. */
export function watchStorage(onChange: (changes: StorageChanges, area: string) => void): () => void {
  browser.storage.onChanged.addListener(onChange as never);
  return () => {
    // After an update of the extension there is nothing left to take the listener from.
    if (isExtensionAlive()) browser.storage.onChanged.removeListener(onChange as never);
  };
}
