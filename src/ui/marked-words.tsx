/** A text with the words between `[[` and `]]` marked, as rules write their examples. */
export function MarkedWords({ text }: { text: string }) {
  return (
    <span class="marked" dir="auto">
      {markedPieces(text).map(({ words, isMarked, start }) =>
        isMarked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
      )}
    </span>
  );
}

/** Cuts a text at its `[[ ]]`; `start` tells the pieces apart. */
export function markedPieces(text: string): { words: string; isMarked: boolean; start: number }[] {
  let start = 0;
  return text.split(/(\[\[.*?\]\])/s).flatMap((piece) => {
    const at = start;
    start += piece.length;
    const isMarked = piece.startsWith('[[') && piece.endsWith(']]');
    return piece === '' ? [] : [{ words: isMarked ? piece.slice(2, -2) : piece, isMarked, start: at }];
  });
}

/** The text without its marks, for search and for reading aloud. */
export function withoutMarks(text: string): string {
  return text.replace(/\[\[|\]\]/g, '');
}
