/** Languages that are read with the words of another: Filipino is Tagalog, Malay is read with Indonesian. */
const READ_AS: Record<string, string> = { fil: 'tl', ms: 'id', mixed: 'sw' };

/** The code of the language file for a BCP 47 tag: `fil-PH` is `tl`, `pt-BR` is `pt`. */
export function languageCode(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return READ_AS[language] ?? language;
}
