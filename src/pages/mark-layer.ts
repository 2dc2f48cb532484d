import type { Strength } from '../engine/report.ts';

/** Words to be marked, as UTF-16 offsets into the text. */
export interface LayerMark {
  start: number;
  end: number;
  strength: Strength;
}

/** A copy of a text that lies behind its box and carries the marks; the box itself has no place for them. */
export interface MarkLayer {
  /** Brings the copy up to the text; only lines that changed are written. */
  setText(text: string): void;
  /** Marks these words, and no others any more. Does nothing where the browser has no highlight API. */
  setMarks(marks: readonly LayerMark[]): void;
  /** Where words stand; undefined when they stand nowhere. */
  rangeOf(start: number, end: number): Range | undefined;
  clear(): void;
}

/** As in self-check.css. */
const NAMES: Record<Strength, string> = {
  weak: 'self-check-weak',
  medium: 'self-check-medium',
  strong: 'self-check-strong',
};

/**
 * A layer in an element that has the same type, width and wrapping as the box. Highlights change no layout, so that the
 * words of both always lie on each other.
 */
export function createMarkLayer(root: HTMLElement): MarkLayer {
  const document = root.ownerDocument;
  let lines: string[] = [];
  /** Offset of each line in the text. */
  let starts: number[] = [];
  const nodes: Text[] = [];

  function make(line: string): HTMLElement {
    const element = document.createElement('div');
    // The break keeps an empty line as high as any other.
    element.append(`${line}\n`);
    return element;
  }

  function setText(text: string): void {
    const next = text.split('\n');
    const most = Math.min(lines.length, next.length);
    let first = 0;
    while (first < most && lines[first] === next[first]) first++;
    let same = 0;
    while (same < most - first && lines[lines.length - 1 - same] === next[next.length - 1 - same]) same++;
    const before = lines.length - same - first;
    const after = next.length - same - first;
    const kept = Math.min(before, after);
    for (let i = first; i < first + kept; i++) nodes[i]!.data = `${next[i]}\n`;
    for (const node of nodes.splice(first + kept, before - kept)) node.parentElement?.remove();
    if (after > kept) {
      const made = next.slice(first + kept, first + after).map(make);
      root.insertBefore(fragmentOf(document, made), nodes[first + kept]?.parentElement ?? null);
      nodes.splice(first + kept, 0, ...made.map((element) => element.firstChild as Text));
    }
    lines = next;
    starts = new Array(next.length);
    for (let i = 0, at = 0; i < next.length; i++) {
      starts[i] = at;
      at += next[i]!.length + 1;
    }
  }

  /** The line that an offset falls into. */
  function lineAt(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function rangeOf(start: number, end: number): Range | undefined {
    const from = lineAt(start);
    const to = lineAt(end);
    const first = nodes[from];
    const last = nodes[to];
    if (!first || !last || start >= end || end - (starts[to] as number) > last.length) return undefined;
    const range = document.createRange();
    range.setStart(first, start - (starts[from] as number));
    range.setEnd(last, end - (starts[to] as number));
    return range;
  }

  return {
    setText,
    rangeOf,
    setMarks(marks) {
      if (!isSupported()) return;
      for (const [strength, name] of Object.entries(NAMES)) {
        const wanted = marks
          .filter((mark) => mark.strength === strength)
          .flatMap(({ start, end }) => rangeOf(start, end) ?? []);
        update(highlightOf(name), wanted);
      }
    },
    clear() {
      if (isSupported()) for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
    },
  };
}

function highlightOf(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/** Ranges follow their text node; those that still stand where they should are left alone, as each change paints anew. */
function update(highlight: Highlight, wanted: readonly Range[]): void {
  const missing = new Set(wanted);
  for (const range of highlight) {
    const same = [...missing].find((other) => isSame(other, range));
    if (same) missing.delete(same);
    else highlight.delete(range);
  }
  for (const range of missing) highlight.add(range);
}

function isSame(a: AbstractRange, b: AbstractRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function fragmentOf(document: Document, elements: readonly Element[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...elements);
  return fragment;
}

function isSupported(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}
