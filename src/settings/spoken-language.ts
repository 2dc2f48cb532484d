import type { LocaleName } from '../ui/locale.ts';

const ENGLISH = 'en';

/**
 * The language of our screens for these settings; English when there is no better one.
 *
 * @param chosen language code, or `auto`
 * @param browserLanguage BCP 47 tag of the browser, for `auto`
 * @param known the languages that there are texts for
 */
export function languageFor(chosen: string, browserLanguage: string, known: readonly LocaleName[]): string {
  const wanted = baseOf(chosen === 'auto' ? browserLanguage : chosen);
  return known.find(({ code }) => baseOf(code) === wanted)?.code ?? ENGLISH;
}

/** Browsers say `fil` for what others call `tl`, and old ones `in` for `id`. */
function baseOf(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return tag;
  }
}
