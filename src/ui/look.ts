import type { Look, Scheme } from './frame.tsx';
import type { Locale, LocaleName } from './locale.ts';
import { ENGLISH, type Language } from './texts/t.ts';

/**
 * The language of our screens for these settings; English when there is no better one.
 *
 * @param chosen language code, or `auto`
 * @param browserLanguage BCP 47 tag of the browser, for `auto`
 * @param known the languages that there are texts for
 */
export function languageFor(chosen: string, browserLanguage: string, known: readonly LocaleName[]): string {
  const wanted = baseOf(chosen === 'auto' ? browserLanguage : chosen);
  return known.find(({ code }) => baseOf(code) === wanted)?.code ?? ENGLISH.code;
}

/** Browsers say `fil` for what others call `tl`, and old ones `in` for `id`. */
function baseOf(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return tag;
  }
}

/** The texts of a language as the screens take them. */
export function languageOf(locale: Locale | undefined): Language {
  return locale ? { code: locale.code, dir: locale.dir, texts: locale.screens } : ENGLISH;
}

/** How our screens look and speak. */
export function lookOf(locale: Locale | undefined, scheme: Scheme): Look {
  return { language: languageOf(locale), scheme };
}
