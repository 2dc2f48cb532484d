import { inflateSync } from 'node:zlib';

/** How many pages a PDF has, also where it keeps its objects in compressed streams, as Firefox does. */
export function pagesIn(pdf: Buffer): number {
  const written = pdf.toString('latin1');
  const streams = [...written.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const packed = streams.map(([, bytes]) => inflateSync(Buffer.from(bytes ?? '', 'latin1')).toString('latin1'));
  return [written, ...packed].reduce((pages, text) => pages + [...text.matchAll(/\/Type\s*\/Page\b/g)].length, 0);
}
