import { createSpeech } from '../browser/speech.ts';
import type { Locale, LocaleName } from '../ui/locale.ts';
import type { Settings } from './schema.ts';
import { languageFor } from './spoken-language.ts';
import { loadSettings, watchSettings } from './store.ts';

/** What a page of ours is drawn with, as it is now. */
export interface Current {
  settings: Settings;
  /** Undefined is English. */
  locale: Locale | undefined;
  /** Code of the language that the settings ask for. */
  readonly spoken: string;
}

/**
 * Reads the settings and the language of a page of ours, and keeps both as they are.
 *
 * @param known the languages that there are texts for
 * @param onChange called after the settings changed, anywhere, and the language was brought; not for the first reading
 * @returns one object, whose parts change
 */
export async function followSettings(known: readonly LocaleName[], onChange: () => void): Promise<Current> {
  const speech = createSpeech();
  const current: Current = {
    settings: await loadSettings(),
    locale: undefined,
    get spoken() {
      return languageFor(this.settings.language, navigator.language, known);
    },
  };
  current.locale = await speech.speak(current.spoken);
  watchSettings(async (next) => {
    current.settings = next;
    current.locale = await speech.speak(current.spoken);
    onChange();
  });
  return current;
}
