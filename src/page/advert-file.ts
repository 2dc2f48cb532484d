import { FIELD_NAMES } from '../engine/listing.ts';
import { MOST_CHARACTERS } from '../engine/most-characters.ts';
import { beginsAsHtml } from './begins-as-html.ts';
import { readText } from './block-text.ts';
import { readGeneric } from './generic-reader.ts';
import { readJobPostings } from './job-posting.ts';
import { bodyOf } from './safe-dom.ts';

/** Why a file gives no text. */
export type AdvertFileProblem = 'too-large' | 'document' | 'binary' | 'encoding' | 'empty' | 'unreadable';

export type AdvertFile = { text: string } | { problem: AdvertFileProblem };

/** Bytes. A saved page is mostly markup, so it may be larger than the text that is looked at. */
export const LARGEST_FILE = 4_000_000;

/** UTF-16 code units of an advert's text; the engine looks at no more. */
export const LONGEST_ADVERT = MOST_CHARACTERS;

/** How the files of word processors and printers begin: PDF, ZIP (docx, odt), the older Office, RTF. */
const DOCUMENTS = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];
const HTML_NAME = /\.(?:html?|xhtml)$/i;
/** Control characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a]/;
const CHARSET = /<meta\b[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;
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
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (DOCUMENTS.some((mark) => start.startsWith(mark))) return { problem: 'document' };
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return decoded;
  if (NO_TEXT.test(decoded)) return { problem: 'binary' };
  const isHtml = HTML_NAME.test(name) || beginsAsHtml(decoded);
  const text = isHtml ? textOfPage(decoded) : decoded.replace(/\r\n?/g, '\n').trim();
  if (text === '') return { problem: 'empty' };
  return text.length > LONGEST_ADVERT ? { problem: 'too-large' } : { text };
}

function decode(bytes: Uint8Array): string | { problem: AdvertFileProblem } {
  const strict = (encoding: string): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strict('utf-16le') ?? { problem: 'encoding' };
  if (first === 0xfe && second === 0xff) return strict('utf-16be') ?? { problem: 'encoding' };
  const text = strict('utf-8');
  if (text !== undefined) return text;
  const loose = new TextDecoder('utf-8').decode(bytes);
  // A page may say itself how it is written; a bare text cannot, and guessing would show wrong letters.
  const named = CHARSET.exec(loose.slice(0, 4000))?.[1];
  return (named && strict(named)) || { problem: NO_TEXT.test(loose) ? 'binary' : 'encoding' };
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
