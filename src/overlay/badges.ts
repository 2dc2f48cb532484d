import type { ListCard } from './callbacks.ts';

/** CSS pixels. `SIZE` is the `--badge` of tokens.css; the badge stands `INSET` inside its advert. */
const SIZE = 28;
const INSET = 6;

/** What the page may put over a badge's place: then another corner of the advert is better. */
const CONTROLS = 'button,input,select,[role="button"],[role="checkbox"]';

export interface Badges {
  /** Badges for these cards and no others. Of two for one element the later one counts. */
  show(cards: readonly ListCard[]): void;
  /** Draws all again, because the language or the colours changed. */
  redraw(): void;
}

interface Options {
  document: Document;
  /** A zero-size element of the shadow root, at the document's top left; badges are drawn into it. */
  layer: HTMLElement;
  /** The element in the page that holds the shadow root: what lies under a badge is looked for without it. */
  host: Element;
  /** Draws one badge into its place. */
  draw: (card: ListCard, place: HTMLElement) => void;
  erase: (place: HTMLElement) => void;
}

interface Placed {
  card: ListCard;
  inView: boolean;
  place?: HTMLElement;
  /** Index of the corner of the advert that was free when the badge was first drawn. */
  corner?: number;
}

/**
 * Badges over the adverts of a list. No node of the page is touched: they stand in a layer of their own and follow the
 * adverts' boxes. Only adverts in view are measured, at most once a frame, and only while there is a badge to draw.
 */
export function createBadges({ document, layer, host, draw, erase }: Options): Badges {
  const byElement = new Map<Element, Placed>();
  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const placed = byElement.get(target);
      if (placed) placed.inView = isIntersecting;
    }
    schedule();
  });
  const growth = new ResizeObserver(() => schedule());
  let frame = 0;
  let listening: AbortController | undefined;

  function schedule(): void {
    if (frame === 0) frame = requestAnimationFrame(update);
  }

  function update(): void {
    frame = 0;
    const origin = layer.getBoundingClientRect();
    // All reading before all writing: one layout for the frame.
    const moves = [...byElement.values()].map((placed) => ({
      placed,
      at: placed.inView ? pointFor(placed) : undefined,
    }));
    for (const { placed, at } of moves) {
      if (!at) {
        hide(placed);
        continue;
      }
      placed.place ??= add(placed);
      // Physical on purpose: the boxes of the page are measured from the left in every direction of reading.
      placed.place.style.transform = `translate(${at.x - origin.left}px, ${at.y - origin.top}px)`;
    }
  }

  /** Where the badge's centre may stand, in window coordinates; undefined when there is nothing to mark or it is covered. */
  function pointFor(placed: Placed): { x: number; y: number } | undefined {
    const { card } = placed;
    if (!card.element.isConnected || card.idNow() !== card.id) return undefined;
    const box = card.element.getBoundingClientRect();
    if (box.width < 2 * SIZE || box.height < SIZE) return undefined;
    const corners = cornersOf(box, dirOf(card.element));
    if (placed.corner === undefined) {
      const free = corners.findIndex((point) => !topAt(point)?.closest(CONTROLS));
      placed.corner = Math.max(0, free);
    }
    const point = corners[placed.corner];
    const top = point && topAt(point);
    // A menu, a header that sticks or the edge of a scroller lies over this corner now.
    return top && (card.element.contains(top) || top.contains(card.element)) ? point : undefined;
  }

  function topAt({ x, y }: { x: number; y: number }): Element | undefined {
    return document.elementsFromPoint(x, y).find((element) => element !== host);
  }

  function add({ card, corner }: Placed): HTMLElement {
    const place = document.createElement('div');
    // The words open to the side on which the advert has room, whatever language they are in.
    place.dir = dirOf(card.element);
    place.className = corner === AT_START ? 'badge-place badge-at-start' : 'badge-place';
    layer.append(place);
    draw(card, place);
    return place;
  }

  function hide(placed: Placed): void {
    if (!placed.place) return;
    erase(placed.place);
    placed.place.remove();
    delete placed.place;
  }

  function listen(): void {
    if (listening) return;
    listening = new AbortController();
    const quiet = { capture: true, passive: true, signal: listening.signal };
    document.addEventListener('scroll', schedule, quiet);
    // What a click or a key opens may cover an advert.
    document.addEventListener('click', schedule, quiet);
    document.addEventListener('keyup', schedule, quiet);
    document.defaultView?.addEventListener('resize', schedule, quiet);
    growth.observe(document.body);
  }

  function stop(): void {
    sight.disconnect();
    growth.disconnect();
    listening?.abort();
    listening = undefined;
    cancelAnimationFrame(frame);
    frame = 0;
  }

  return {
    show(cards) {
      const next = new Map(cards.map((card) => [card.element, card]));
      for (const [element, placed] of byElement) {
        const card = next.get(element);
        if (card && card.id === placed.card.id && card.report.level === placed.card.report.level) {
          // The same badge stays, with its focus; its report may be newer.
          placed.card = card;
          if (placed.place) draw(card, placed.place);
          continue;
        }
        hide(placed);
        byElement.delete(element);
        sight.unobserve(element);
      }
      if (next.size === 0) {
        stop();
        return;
      }
      listen();
      for (const [element, card] of next) {
        if (byElement.has(element)) continue;
        byElement.set(element, { card, inView: false });
        sight.observe(element);
      }
      schedule();
    },
    redraw() {
      for (const { card, place } of byElement.values()) if (place) draw(card, place);
    },
  };
}

/** The direction in which the page writes: its titles and logos stand where a line starts. */
function dirOf(element: Element): 'ltr' | 'rtl' {
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Index of the one corner below that stands where a line starts; there the words open the other way. */
const AT_START = 3;

/** The centres of a badge in the corners of an advert, best first; titles and logos stand where a line starts. */
function cornersOf(box: DOMRect, dir: 'ltr' | 'rtl'): { x: number; y: number }[] {
  const half = INSET + SIZE / 2;
  const atEnd = dir === 'ltr' ? box.right - half : box.left + half;
  const atStart = dir === 'ltr' ? box.left + half : box.right - half;
  const middle = box.top + box.height / 2;
  return [
    { x: atEnd, y: box.top + half },
    { x: atEnd, y: box.bottom - half },
    { x: atEnd, y: middle },
    { x: atStart, y: box.bottom - half },
  ];
}
