/** Control characters (C0, delete and C1) but for the ends of lines and tabs. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/**
 * Text for a terminal. Adverts, packs and file names are others' words; control characters in them could move the cursor,
 * write over what we said, or set the title of the window.
 */
export function plain(text: string): string {
  return text.replaceAll(CONTROL, '');
}
