import { browser } from '../browser/browser.ts';
import { readManaged } from '../browser/managed.ts';
import { watchStorage } from '../browser/storage-changes.ts';
import { repairSettings, type Settings, usableIn } from './schema.ts';
import { KEY } from './settings-key.ts';

/** What an administrator set, as it was read last. It wins over the reader's own settings and is never stored with them. */
let managed: Partial<Settings> = {};

async function refreshManaged(): Promise<void> {
  managed = usableIn(await readManaged());
}

async function stored(): Promise<Settings> {
  try {
    return repairSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return repairSettings(undefined);
  }
}

/** Reads the settings; defaults where storage is empty, broken or out of reach. */
export async function loadSettings(): Promise<Settings> {
  const [own] = await Promise.all([stored(), refreshManaged()]);
  return { ...own, ...managed };
}

/** The reader's own settings, as they are stored: what an administrator set is not among them. */
export function ownSettings(): Promise<Settings> {
  return stored();
}

/** The settings that an administrator set, of those that were loaded last. */
export function managedSettings(): Partial<Settings> {
  return managed;
}

let writing: Promise<unknown> = Promise.resolve();

/**
 * Changes the reader's own settings. Changes of one page queue up, so that two in a row do not undo each other.
 *
 * @param change gets the reader's own; what it answers for settings that an administrator set is left out
 * @returns the settings in use after the change
 */
export function changeSettings(change: (own: Settings) => Partial<Settings>): Promise<Settings> {
  const next = writing.then(async () => {
    const [before] = await Promise.all([stored(), refreshManaged()]);
    const changed = Object.entries(change(before)).filter(([field]) => !Object.hasOwn(managed, field));
    const after = repairSettings({ ...before, ...Object.fromEntries(changed) });
    await browser.storage.local.set({ [KEY]: after });
    return { ...after, ...managed };
  });
  writing = next.catch(() => undefined);
  return next;
}

/** Calls back when settings change anywhere. Returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchStorage((changes, area) => {
    if (area === 'managed') void loadSettings().then(onChange);
    else if (area === 'local' && KEY in changes) onChange({ ...repairSettings(changes[KEY]?.newValue), ...managed });
  });
}

/** Takes away everything that is stored. */
export async function wipeSettings(): Promise<void> {
  await browser.storage.local.clear();
}
