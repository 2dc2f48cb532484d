import { askForSettings, isExtensionAlive, tellBackground } from '../browser/messages.ts';
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

/** Milliseconds before a question that got no answer is asked again: a browser that starts, or puts an add-on in, is late. */
const PAUSES = [0, 200, 1_000, 4_000];

/** What follows the settings for a page. */
export interface Following {
  /** Resolves when the newest settings have come, or will not. Never rejects. */
  settled(): Promise<void>;
  stop(): void;
}

/**
 * Calls back with the settings as soon as they are there, and whenever they change anywhere, with the newest alone. Asks
 * again a few times where nobody answers; then nothing comes until the settings change the next time.
 */
export function followPageSettings(onSettings: (settings: PageSettings) => void): Following {
  let turn = 0;
  let latest = ask();

  async function ask(): Promise<void> {
    const mine = ++turn;
    for (const pause of PAUSES) {
      if (pause > 0) await new Promise((next) => setTimeout(next, pause));
      if (mine !== turn || !isExtensionAlive()) return;
      const settings = (await askForSettings(navigator.language)) as PageSettings | undefined;
      if (mine !== turn) return;
      if (!settings) continue;
      onSettings(settings);
      return;
    }
  }

  const stopWatching = watchStorage((changes, area) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) latest = ask();
  });

  return {
    async settled() {
      for (let last: unknown; last !== latest; ) {
        last = latest;
        await latest;
      }
    },
    stop() {
      turn = -1;
      stopWatching();
    },
  };
}

/** Has the background keep what the reader chose on a page. Lost without a word when the background is gone. */
export function choose(choice: Choice): void {
  void tellBackground({ kind: 'choose', choice });
}
