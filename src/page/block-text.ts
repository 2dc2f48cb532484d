import { isHidden } from './hidden-elements.ts';
import { contains, documentOf, findAll, nameOf, newRange } from './safe-dom.ts';
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
  /** Stands between the texts of several roots; a line break unless told. */
  separator?: string;
  /** Selector of what is left out inside the roots. */
  without?: string;
  limits?: Limits;
}

export interface BlockText {
  text: string;
  /** True when a limit was hit and the end of the text is missing. */
  capped: boolean;
  stretches: Stretch[];
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot ' +
    'thead tr ul'
  ).split(' '),
);

/** Words; or blank lines and bullets, which pages with `white-space: pre-line` use instead of elements. */
const WORDS = /[^\s]+/g;
const BREAKS_LINE = /\n\s*\n|\n\s*$/;
const BULLET = /^[•●▪◦‣·*–—-]$/;

/**
 * The text of elements as a person reads it: one line a block, white space collapsed, hidden parts left out. Needs no
 * layout. Every letter can be traced to its text node.
 */
export function readText(roots: readonly Element[], options: TextOptions = {}): BlockText {
  const limits = options.limits ?? LIMITS;
  const stretches: Stretch[] = [];
  let text = '';
  let gap = '';
  let capped = false;
  let rawLeft = limits.characters * 4;

  function append(node: Text, from: number, word: string): void {
    if (text && gap) text += options.inline && gap === '\n' ? ' ' : gap;
    gap = '';
    const last = stretches.at(-1);
    // One white space in the node became one in the text: the stretch goes on.
    const touching = last && last.node === node && from - (last.from + last.length) === text.length - (last.at + last.length);
    if (touching && from - (last.from + last.length) <= 1) last.length = from + word.length - last.from;
    else stretches.push({ node, from, at: text.length, length: word.length });
    text += word;
  }

  function readNode(node: Text): boolean {
    const raw = node.data;
    const data = raw.length > rawLeft ? raw.slice(0, rawLeft) : raw;
    rawLeft -= data.length;
    let end = 0;
    WORDS.lastIndex = 0;
    for (let match = WORDS.exec(data); match; match = WORDS.exec(data)) {
      const word = match[0];
      if (match.index > end || (match.index === 0 && end === 0 && /^\s/.test(data))) {
        const space = data.slice(end, match.index);
        if (space) widen(breaksLine(space, word) ? '\n' : ' ');
      }
      if (text.length + 1 + word.length > limits.characters) {
        capped = true;
        return false;
      }
      append(node, match.index, word);
      end = match.index + word.length;
    }
    if (end < data.length) widen(BREAKS_LINE.test(data.slice(end)) && end > 0 && /\n\s*\n/.test(data.slice(end)) ? '\n' : ' ');
    if (data.length < raw.length) capped = true;
    return !capped;
  }

  function widen(wider: string): void {
    if (gap !== '\n' && !(gap === '\t' && wider === ' ')) gap = wider;
  }

  function breaksLine(space: string, word: string): boolean {
    return /\n\s*\n/.test(space) || (space.includes('\n') && BULLET.test(word));
  }

  const without = options.without ? new Set(roots.flatMap((root) => findAll(root, options.without ?? ''))) : undefined;
  const rootSet = new Set(roots);
  for (const root of roots) {
    if (text) gap = options.separator ?? '\n';
    const finished = walk(
      root,
      {
        enter(element) {
          if (!rootSet.has(element) && (without?.has(element) || isHidden(element))) return false;
          const name = nameOf(element);
          if (BLOCKS.has(name)) gap = gap.length > 1 ? gap : '\n';
          else if (name === 'td' || name === 'th') widen('\t');
          return true;
        },
        leave(element) {
          if (BLOCKS.has(nameOf(element))) gap = '\n';
        },
        text: readNode,
      },
      limits,
    );
    if (!finished) {
      capped = true;
      break;
    }
  }
  return { text, capped, stretches };
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
  if (!node.isConnected || !contains(documentOf(node), node)) return false;
  return node.data.slice(from, from + length).replace(/\s/g, ' ') === text.slice(at, at + length).replace(/\s/g, ' ');
}
