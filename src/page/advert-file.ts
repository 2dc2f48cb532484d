import { FIELD_NAMES } from '../engine/listing.ts';
import { MOST_CHARACTERS } from '../engine/most-characters.ts';
import { beginsAsHtml } from './begins-as-html.ts';
import { readText } from './block-text.ts';
import { decodeText, type TextProblem } from './decode-text.ts';
import { readGeneric } from './generic-reader.ts';
import { readJobPostings } from './job-posting.ts';
import { bodyOf } from './safe-dom.ts';

/** Why a file gives no text. */
export type AdvertFileProblem = TextProblem | 'too-large' | 'empty' | 'unreadable';

export type AdvertFile = { text: string } | { problem: AdvertFileProblem };

/** Bytes. A saved page is mostly markup, so it may be larger than the text that is looked at. */
export const LARGEST_FILE = 4_000_000;

/** UTF-16 code units of an advert's text; the engine looks at no more. */
export const LONGEST_ADVERT = MOST_CHARACTERS;

const HTML_NAME = /\.(?:html?|xhtml)$/i;
/** As sure as a page must be to be read as one listing and not as a whole. */
const SURE_ENOUGH = 0.5;

/**
 * The text of an advert in a file: plain text, or HTML, which is parsed without running or loading anything of it.
 *
 * @param bytes the whole file
 * @param name its name; only the ending is looked at
 * @returns the text, at most `LONGEST_ADVERT` long, or why there is none
 */
export function readAdvertFile(bytes: Uint8Array, name: string): AdvertFile {
  if (bytes.length > LARGEST_FILE) return { problem: 'too-large' };
  const decoded = decodeText(bytes);
  if (typeof decoded !== 'string') return decoded;
  const isHtml = HTML_NAME.test(name) || beginsAsHtml(decoded);
  const text = isHtml ? textOfPage(decoded) : decoded.replace(/\r\n?/g, '\n').trim();
  if (text === '') return { problem: 'empty' };
  return text.length > LONGEST_ADVERT ? { problem: 'too-large' } : { text };
}

/** A saved page of a board as its listing, any other page as all its text. */
function textOfPage(html: string): string {
  // Such a document has no window: nothing in it runs, and nothing is loaded.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { fields, sure } = readGeneric(page, '', readJobPostings(page));
  const body = bodyOf(page);
  const whole = body ? readText(body).text : '';
  if (sure < SURE_ENOUGH || !fields.body) return whole.trim();
  const lines: string[] = [];
  for (const name of FIELD_NAMES) {
    const text = fields[name]?.text.trim();
    if (text && !fields.body.text.includes(text)) lines.push(text);
  }
  return [...lines, fields.body.text].join('\n').trim();
}
