import { askForSettings, tellBackground } from '../browser/messages.ts';
import { watchStorage } from '../browser/storage-changes.ts';
import type { Choice } from './choice.ts';
import type { Settings } from './schema.ts';
import { KEY } from './settings-key.ts';

/**
 * The settings in use, as a page of a board gets them. The background reads, repairs and writes them: what checks their
 * form takes a cheap phone longer to start than all the rest of the script that goes into the page.
 */
export interface PageSettings extends Settings {
  /** Code of the language that our screens speak. */
  speak: string;
  /** The settings that an administrator set. */
  managed: readonly string[];
}

/** Undefined when the background is gone, for example after an update of the extension. */
export async function loadPageSettings(): Promise<PageSettings | undefined> {
  return (await askForSettings(navigator.language)) as PageSettings | undefined;
}

/** Calls back when settings change anywhere, with the newest. Returns a function that stops it. */
export function watchPageSettings(onChange: (settings: PageSettings) => void): () => void {
  let turn = 0;
  const stop = watchStorage(async (changes, area) => {
    if (area !== 'managed' && !(area === 'local' && KEY in changes)) return;
    const mine = ++turn;
    const settings = await loadPageSettings();
    if (settings && mine === turn) onChange(settings);
  });
  return () => {
    turn = -1;
    stop();
  };
}

/** Has the background keep what the reader chose on a page. */
export function choose(choice: Choice): void {
  void tellBackground({ kind: 'choose', choice });
}
