/** What starts something in CommonMark or in GitHub's dialect: a full stop, a colon and an at sign make bare addresses links. */
const MARKS = /[!#$&()*+\-.:<=>@[\\\]^_`{|}~]/g;

/** One paragraph of Markdown that reads as the text stands there: no link, image, heading or HTML comes of it. */
export function asMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll(MARKS, '\\$&');
}
