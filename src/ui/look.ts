import type { Look, Scheme } from './frame.tsx';
import type { Locale } from './locale.ts';
import { ENGLISH, type Language } from './texts/t.ts';

/** The texts of a language as the screens take them. */
export function languageOf(locale: Locale | undefined): Language {
  return locale ? { code: locale.code, dir: locale.dir, texts: locale.screens } : ENGLISH;
}

/** How our screens look and speak. */
export function lookOf(locale: Locale | undefined, scheme: Scheme): Look {
  return { language: languageOf(locale), scheme };
}
