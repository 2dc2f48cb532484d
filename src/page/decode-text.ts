/** Why bytes are no text: a document of a word processor, no text at all, or written in a way that cannot be known. */
export type TextProblem = 'document' | 'binary' | 'encoding';

/** How the files of word processors and printers begin: PDF, ZIP (docx, odt), the older Office, RTF. */
const DOCUMENTS = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];
/** Control characters that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a]/;
const CHARSET = /<meta\b[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/**
 * The text of a file's bytes: UTF-8, UTF-16 with a mark in front, or what a page says itself that it is.
 *
 * @param bytes the whole file
 * @returns the text, or why there is none
 */
export function decodeText(bytes: Uint8Array): string | { problem: TextProblem } {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (DOCUMENTS.some((mark) => start.startsWith(mark))) return { problem: 'document' };
  const decoded = decode(bytes);
  return typeof decoded === 'string' && NO_TEXT.test(decoded) ? { problem: 'binary' } : decoded;
}

function decode(bytes: Uint8Array): string | { problem: TextProblem } {
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
