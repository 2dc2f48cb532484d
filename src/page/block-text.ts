import { isHidden } from './hidden-elements.ts';
import { documentOf, drawnInstead, findAll, nameOf, newRange } from './safe-dom.ts';
import { LIMITS, type Limits, walk } from './walk.ts';

/** A stretch of text that stands letter for letter in one text node. */
interface Stretch {
  node: Text;
  /** Offset in the node, offset in the text, length; UTF-16 code units. */
  from: number;
  at: number;
  length: number;
}

export interface TextOptions {
  /** One line: block breaks become spaces. */
  inline?: boolean;
  /** Selector of what is left out inside. */
  without?: string;
  /** Elements that are left out inside. */
  leaveOut?: ReadonlySet<Element>;
  limits?: Limits;
}

export interface BlockText {
  text: string;
  /** True when a limit was hit and the end of the text is missing. */
  capped: boolean;
  stretches: Stretch[];
}

/** Elements that start and end a line. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot ' +
    'thead tr ul'
  ).split(' '),
);

const WORD = /\S+/g;
/** White space that is more than one blank between two words. */
const UNEVEN = /[^\S ]| {2}/;
/** Pages with `white-space: pre-line` part their paragraphs with these instead of elements. */
const BLANK_LINE = /\n\s*\n/;
const BULLET = /^[•●▪◦‣·*–—-]$/;

/** What stands between two words, the stronger the higher. */
const GAPS = ['', ' ', '\t', '\n'];
const NONE = 0;
const SPACE = 1;
const CELL = 2;
const LINE = 3;

/**
 * The text of an element as a person reads it: one line a block, white space collapsed, hidden parts left out. Needs no
 * layout. Every letter can be traced to its text node.
 */
export function readText(root: Element, options: TextOptions = {}): BlockText {
  const limits = options.limits ?? LIMITS;
  const stretches: Stretch[] = [];
  let text = '';
  let gap = NONE;
  let rawLeft = limits.characters * 4;

  function widen(wider: number): void {
    if (wider > gap) gap = wider;
  }

  function append(node: Text, from: number, word: string): void {
    if (text) text += options.inline && gap > NONE ? ' ' : GAPS[gap];
    gap = NONE;
    const last = stretches.at(-1);
    // As many white spaces in the node as in the text: the stretch goes on.
    if (last?.node === node && from - last.from === text.length - last.at) last.length = from + word.length - last.from;
    else stretches.push({ node, from, at: text.length, length: word.length });
    text += word;
  }

  function readNode(node: Text): boolean {
    const data = node.data.slice(0, rawLeft);
    rawLeft -= data.length;
    const plain = data.trim();
    if (!plain || (!UNEVEN.test(plain) && text.length + plain.length < limits.characters)) {
      const start = plain ? data.indexOf(plain) : data.length;
      if (start > 0) widen(SPACE);
      if (plain) append(node, start, plain);
      if (plain && start + plain.length < data.length) widen(SPACE);
      return rawLeft > 0;
    }
    let end = 0;
    WORD.lastIndex = 0;
    for (let match = WORD.exec(data); match; match = WORD.exec(data)) {
      const word = match[0];
      const space = data.slice(end, match.index);
      if (space) widen(BLANK_LINE.test(space) || (space.includes('\n') && BULLET.test(word)) ? LINE : SPACE);
      const room = limits.characters - text.length - 1;
      if (word.length > room) {
        if (room > 0) append(node, match.index, word.slice(0, room));
        return false;
      }
      append(node, match.index, word);
      end = match.index + word.length;
    }
    if (end < data.length) widen(SPACE);
    return rawLeft > 0;
  }

  const without = options.without ? new Set(findAll(root, options.without)) : undefined;
  const only = root.firstChild;
  if (only?.nodeType === 3 && only === root.lastChild && !drawnInstead(root)) {
    const isWhole = readNode(only as Text);
    return { text, capped: !isWhole, stretches };
  }
  const finished = walk(
    root,
    {
      enter(element) {
        if (element !== root && (without?.has(element) || options.leaveOut?.has(element) || isHidden(element)))
          return false;
        const name = nameOf(element);
        if (BLOCKS.has(name)) widen(LINE);
        else if (name === 'td' || name === 'th') widen(CELL);
        return true;
      },
      leave(element) {
        if (BLOCKS.has(nameOf(element))) widen(LINE);
      },
      text: readNode,
    },
    limits,
  );
  return { text, capped: !finished, stretches };
}

/**
 * Where the letters from `start` to `end` of the text stand in the document now. Undefined when a text node of them
 * was changed or taken out since the text was read.
 */
export function rangeOf({ text, stretches }: BlockText, start: number, end: number): Range | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle]!;
    if (stretch.at + stretch.length <= start) low = middle + 1;
    else high = middle;
  }
  const first = stretches[low];
  let last = first;
  for (let i = low; i < stretches.length; i++) {
    const stretch = stretches[i]!;
    if (stretch.at >= end) break;
    if (!isUnchanged(stretch, text)) return undefined;
    last = stretch;
  }
  if (!first || !last || first.at >= end) return undefined;
  const range = newRange(documentOf(first.node));
  try {
    range.setStart(first.node, first.from + Math.max(0, start - first.at));
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
  } catch {
    return undefined;
  }
  // A node that moved in front of the other makes the browser move the start.
  return range.collapsed || range.startContainer !== first.node ? undefined : range;
}

function isUnchanged({ node, from, at, length }: Stretch, text: string): boolean {
  if (!node.isConnected) return false;
  // A white space of the node may be another one in the text.
  return spaced(node.data.slice(from, from + length)) === spaced(text.slice(at, at + length));
}

function spaced(text: string): string {
  return text.replace(/\s/g, ' ');
}
