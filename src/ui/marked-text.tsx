import type { Report, Strength } from '../engine/report.ts';

/** A stretch of a text, marked or not. */
interface Piece {
  text: string;
  /** UTF-16 offset, unique among the pieces. */
  start: number;
  strength?: Strength;
}

/** A text with the words of all signs of one field marked in it. */
export function MarkedText({ text, report, field = 'body' }: { text: string; report: Report; field?: string }) {
  return (
    <p class={`marked marked-in-${report.level}`} dir="auto">
      {piecesOf(text, report, field).map((piece) =>
        piece.strength ? (
          <mark key={piece.start} class={`marked-${piece.strength}`}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}

/** Cuts a text at the ends of the quotes. Quotes that overlap are marked once, as far as they reach together. */
export function piecesOf(text: string, report: Report, field: string): Piece[] {
  const quotes = report.signs
    .flatMap((sign) => sign.quotes.map((quote) => ({ ...quote, strength: sign.strength })))
    .filter((quote) => quote.field === field)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const quote of quotes) {
    const start = Math.max(quote.start, at);
    const end = Math.min(quote.end, text.length);
    if (start >= end) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), start: at });
    pieces.push({ text: text.slice(start, end), start, strength: quote.strength });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at });
  return pieces;
}
