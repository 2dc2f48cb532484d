import type { Look, Scheme } from './frame.tsx';
import { ENGLISH, type Language } from './texts/t.ts';

/** Languages that the screens speak. */
export const LANGUAGES: readonly { language: Language; name: string }[] = [{ language: ENGLISH, name: 'English' }];

/**
 * How our screens look for these settings.
 *
 * @param chosen language code, or `auto`
 * @param browserLanguage BCP 47 tag of the browser, for `auto`
 */
export function lookOf(chosen: string, scheme: Scheme, browserLanguage: string): Look {
  const wanted = chosen === 'auto' ? browserLanguage : chosen;
  const base = wanted.split('-')[0];
  const found =
    LANGUAGES.find(({ language }) => language.code === wanted) ??
    LANGUAGES.find(({ language }) => language.code === base);
  return { language: found?.language ?? ENGLISH, scheme };
}
