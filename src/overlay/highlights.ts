import css from './highlights.css?inline';
import { rangeTags } from './range-tags.ts';

const SIGN = 'tahadhari-sign';
const FLASH = 'tahadhari-flash';

/** Milliseconds that the words stay bright after the page has moved to them. */
const FLASH_TIME = 1600;

export interface Highlights {
  /** Marks these words, and no others any more. Does nothing where the browser has no highlight API. */
  set(ranges: readonly Range[]): void;
  /** Moves the page to the words and makes them bright for a moment. */
  scrollToQuote(range: Range): void;
  clear(): void;
}

/** Marks words of a page without wrapping or writing any of its nodes. */
export function createHighlights(document: Document): Highlights {
  let sheet: CSSStyleSheet | undefined;
  const tags = new Set<string>();
  let fading: ReturnType<typeof setTimeout> | undefined;

  function paint(name: string, ranges: readonly Range[], priority: number): void {
    if (!isSupported()) return;
    dress(ranges);
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }

  /** A rule for every element would have the browser work out the style of the whole page anew. */
  function dress(ranges: readonly Range[]): void {
    const before = tags.size;
    for (const range of ranges) for (const tag of rangeTags(range)) tags.add(tag);
    if (sheet && tags.size === before) return;
    sheet = dressed(document, sheet, css.replaceAll('::highlight', `:is(${[...tags].join()})::highlight`));
  }

  function fade(): void {
    clearTimeout(fading);
    fading = undefined;
    if (isSupported()) CSS.highlights.delete(FLASH);
  }

  return {
    set(ranges) {
      if (ranges.length === 0) this.clear();
      else paint(SIGN, ranges, 0);
    },
    scrollToQuote(range) {
      moveTo(range, document);
      paint(FLASH, [range], 1);
      clearTimeout(fading);
      fading = setTimeout(fade, FLASH_TIME);
    },
    clear() {
      fade();
      if (isSupported()) CSS.highlights.delete(SIGN);
      if (sheet) removeSheet(document, sheet);
      sheet = undefined;
      tags.clear();
    },
  };
}

function isSupported(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/** Writes the rules into the sheet, or into a new one for the document. */
function dressed(document: Document, known: CSSStyleSheet | undefined, rules: string): CSSStyleSheet | undefined {
  try {
    const sheet = known ?? new CSSStyleSheet();
    sheet.replaceSync(rules);
    if (!known) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    // Some versions of Firefox refuse sheets that a content script made (bug 1928865); the card still quotes the words.
    return known;
  }
}

function removeSheet(document: Document, sheet: CSSStyleSheet): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}

/** Brings a range to the middle of the window and of every scroller around it. */
function moveTo(range: Range, document: Document): void {
  const view = document.defaultView;
  if (!view) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const start = range.startContainer;
  // An element's own scrollIntoView would go to the middle of a whole description, not to the words.
  for (let node = start.parentElement; node && node !== document.documentElement; node = node.parentElement) {
    if (node === document.body || node.scrollHeight <= node.clientHeight) continue;
    if (!/auto|scroll/.test(view.getComputedStyle(node).overflowY)) continue;
    const frame = node.getBoundingClientRect();
    node.scrollBy({ top: middleOf(range.getBoundingClientRect()) - middleOf(frame), behavior: 'instant' });
  }
  const top = middleOf(range.getBoundingClientRect()) - view.innerHeight / 2;
  view.scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
}

function middleOf(box: DOMRect): number {
  return box.top + box.height / 2;
}
