/** The name of a language in a language; its code where the browser has no name. */
export function languageName(named: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(named) ?? named;
}
