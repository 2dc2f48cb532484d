const BLANK = /\s*/y;
const FIRST_TAG = /<(?:!doctype html|html|head|body)\b/iy;
const OPEN = '<!--';
const CLOSE = '-->';

/**
 * Says whether a text begins as a page does, after comments and blanks. Comments are skipped by hand: a pattern for any
 * number of them tries every way to split them.
 *
 * @param text as it stands in a file, without a mark of its encoding
 */
export function beginsAsHtml(text: string): boolean {
  let at = afterBlank(text, 0);
  while (text.startsWith(OPEN, at)) {
    const end = text.indexOf(CLOSE, at + OPEN.length);
    if (end < 0) return false;
    at = afterBlank(text, end + CLOSE.length);
  }
  FIRST_TAG.lastIndex = at;
  return FIRST_TAG.test(text);
}

function afterBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.test(text);
  return BLANK.lastIndex;
}
