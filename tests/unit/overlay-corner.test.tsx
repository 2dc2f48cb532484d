// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cornerAfter, cornerByKey, cornerNear, freeCorner } from '../../src/overlay/corner.ts';

test.each([
  ['end-end', 'ArrowUp', 'ltr', 'start-end'],
  ['end-end', 'ArrowLeft', 'ltr', 'end-start'],
  ['end-end', 'ArrowRight', 'ltr', 'end-end'],
  ['end-end', 'ArrowRight', 'rtl', 'end-start'],
  ['start-start', 'ArrowLeft', 'rtl', 'start-end'],
  ['start-start', 'ArrowDown', 'rtl', 'end-start'],
  ['end-end', 'Enter', 'ltr', undefined],
] as const)('from %s with %s in %s to %s', (corner, key, dir, next) => {
  expect(cornerByKey(corner, key, dir)).toBe(next);
});

test('pressing the handle goes through all four corners', () => {
  const first = cornerAfter('end-end');
  const round = [first, cornerAfter(first), cornerAfter(cornerAfter(first)), 'end-end'];
  expect(new Set(round).size).toBe(4);
  expect(cornerAfter(round[2] as 'end-end')).toBe('end-end');
});

test.each([
  [{ x: 900, y: 700 }, 'ltr', 'end-end'],
  [{ x: 100, y: 100 }, 'ltr', 'start-start'],
  [{ x: 100, y: 700 }, 'rtl', 'end-end'],
] as const)('a card dropped at %o in %s goes to %s', (point, dir, corner) => {
  expect(cornerNear(point, { width: 1000, height: 800 }, dir)).toBe(corner);
});

describe('the corner for a new card', () => {
  const card = { width: 360, height: 400 };
  afterEach(() => {
    document.body.innerHTML = '';
  });

  /** A window of 1000 by 800 with these controls in it. */
  function page(...controls: { html: string; x: number; y: number; width?: number; height?: number }[]): void {
    const placed = controls.map(({ html, x, y, width = 150, height = 40 }) => {
      const holder = document.body.appendChild(document.createElement('div'));
      holder.innerHTML = html;
      return { x, y, width, height, element: holder.firstElementChild as Element };
    });
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
    vi.spyOn(document, 'elementFromPoint').mockImplementation((px, py) => {
      const hit = placed.find(({ x, y, width, height }) => px >= x && px <= x + width && py >= y && py <= y + height);
      return hit?.element ?? document.body;
    });
  }

  test('is at the end of both axes when nothing is in the way', () => {
    page();
    expect(freeCorner(document, card, 'ltr')).toBe('end-end');
  });

  test.each([
    ['<button>Send</button>', 'ltr', 'end-start'],
    ['<a href="/apply">Apply</a>', 'ltr', 'end-start'],
    ['<button>Send</button>', 'rtl', 'end-end'],
  ] as const)('is not over %s in %s', (html, dir, corner) => {
    page({ html, x: 800, y: 700 });
    expect(freeCorner(document, card, dir)).toBe(corner);
  });

  test('covers a link rather than Apply when every corner has something', () => {
    page(
      { html: '<button class="apply">Apply</button>', x: 800, y: 700 },
      { html: '<button class="apply">Apply</button>', x: 40, y: 700 },
      { html: '<a href="/">Home</a>', x: 900, y: 20 },
      { html: '<button>Menu</button>', x: 20, y: 20 },
    );
    expect(freeCorner(document, card, 'ltr')).toBe('start-end');
  });
});
