import type { Locale } from '../ui/locale.ts';
import { ownLocale } from './own-file.ts';

/** The language that our screens speak now; undefined is English, which needs no file. */
export interface Speech {
  /** Brings another language. Until it is there, and when it cannot be had, the one before stays. */
  speak(code: string): Promise<Locale | undefined>;
}

/** Keeps the language that was loaded last, so that drawing again costs nothing. */
export function createSpeech(): Speech {
  let current: Locale | undefined;
  let wanted = 'en';
  return {
    async speak(code) {
      wanted = code;
      if (code === (current?.code ?? 'en')) return current;
      const locale = code === 'en' ? undefined : await ownLocale(code);
      // Whoever asked last wins; an answer that was overtaken changes nothing.
      if (wanted === code && (locale || code === 'en')) current = locale;
      return current;
    },
  };
}
