import type { Corner } from './callbacks.ts';

/** In the order of liking; the first is where people expect help to stand. */
export const CORNERS: readonly Corner[] = ['end-end', 'end-start', 'start-end', 'start-start'];

type Dir = 'ltr' | 'rtl';

/** CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/** Distance of the card from the edge of the window, in CSS pixels; as in card.css. */
const EDGE = 8;

/** Distance between two looks at the page, in CSS pixels: a little less than an ordinary button. */
const STEP = { width: 72, height: 40 };

const CONTROLS = 'button,input,select,textarea,summary,[role="button"],[role="menuitem"],[role="option"]';
const APPLYING = '[href*="apply" i],[id*="apply" i],[class*="apply" i],[data-testid*="apply" i],[type="submit"]';

/** The next corner for one press of the handle: round the window. */
export function cornerAfter(corner: Corner): Corner {
  const round: readonly Corner[] = ['end-end', 'start-end', 'start-start', 'end-start'];
  return round[(round.indexOf(corner) + 1) % round.length] ?? 'end-end';
}

/** Where an arrow key moves the card; undefined for any other key. Left is left in every direction of reading. */
export function cornerByKey(corner: Corner, key: string, dir: Dir): Corner | undefined {
  const [block, inline] = corner.split('-');
  const left = dir === 'ltr' ? 'start' : 'end';
  const right = dir === 'ltr' ? 'end' : 'start';
  const moved = {
    ArrowUp: `start-${inline}`,
    ArrowDown: `end-${inline}`,
    ArrowLeft: `${block}-${left}`,
    ArrowRight: `${block}-${right}`,
  }[key];
  return CORNERS.find((name) => name === moved);
}

/** The corner that is nearest to a point in the window. */
export function cornerNear(point: { x: number; y: number }, view: Size, dir: Dir): Corner {
  const block = point.y < view.height / 2 ? 'start' : 'end';
  const atLeft = point.x < view.width / 2;
  const inline = atLeft === (dir === 'ltr') ? 'start' : 'end';
  return `${block}-${inline}`;
}

/** The corner where a card of this size covers the fewest controls of the page; never over Apply if it can be helped. */
export function freeCorner(document: Document, card: Size, dir: Dir): Corner {
  let best: { corner: Corner; cost: number } | undefined;
  for (const corner of CORNERS) {
    const cost = costOf(document, corner, card, dir);
    if (cost === 0) return corner;
    if (!best || cost < best.cost) best = { corner, cost };
  }
  return best?.corner ?? 'end-end';
}

/** What a card would cover: links count 1, other controls 3, whatever looks like Apply 12. */
function costOf(document: Document, corner: Corner, card: Size, dir: Dir): number {
  const view = viewOf(document);
  const [block, inline] = corner.split('-');
  const atLeft = (inline === 'start') === (dir === 'ltr');
  const left = atLeft ? EDGE : view.width - EDGE - card.width;
  const top = block === 'start' ? EDGE : view.height - EDGE - card.height;
  const covered = new Set<Element>();
  for (const y of steps(top, card.height, STEP.height)) {
    for (const x of steps(left, card.width, STEP.width)) {
      const control = document.elementFromPoint(x, y)?.closest(`${CONTROLS},${APPLYING},a[href]`);
      if (control) covered.add(control);
    }
  }
  let cost = 0;
  for (const control of covered) cost += control.matches(APPLYING) ? 12 : control.matches(CONTROLS) ? 3 : 1;
  return cost;
}

function steps(from: number, length: number, step: number): number[] {
  const count = Math.max(2, Math.ceil(length / step));
  return Array.from({ length: count + 1 }, (_, i) => from + 1 + ((length - 2) * i) / count);
}

/** The window without its scroll bars. */
export function viewOf(document: Document): Size {
  return { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
}
