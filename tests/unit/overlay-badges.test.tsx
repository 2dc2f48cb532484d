// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Level, Report } from '../../src/engine/report.ts';
import { type Badges, createBadges } from '../../src/overlay/badges.ts';
import type { ListCard } from '../../src/overlay/callbacks.ts';

let badges: Badges;
let layer: HTMLElement;
let observed: Set<Element>;
let see: (...elements: Element[]) => void;
let under: (x: number, y: number) => Element[];
let frames: FrameRequestCallback[];
const draw = vi.fn((card: ListCard, place: HTMLElement) => {
  place.textContent = `${card.id} ${card.report.level}`;
});

beforeEach(() => {
  observed = new Set();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        see = (...elements) => {
          callback(
            elements.map((target) => ({ target, isIntersecting: true }) as unknown as IntersectionObserverEntry),
            this as unknown as IntersectionObserver,
          );
          tick();
        };
      }
      observe = (element: Element) => observed.add(element);
      unobserve = (element: Element) => observed.delete(element);
      disconnect = () => observed.clear();
    },
  );
  layer = document.documentElement.appendChild(document.createElement('div'));
  document.elementsFromPoint = (x, y) => under(x, y);
  const host = document.createElement('i');
  badges = createBadges({
    document,
    layer,
    host,
    draw,
    erase: (place) => {
      place.textContent = '';
    },
  });
});
afterEach(() => {
  badges.show([]);
  layer.remove();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

/** One frame; asks for another only when something happened. */
function tick(): void {
  for (const run of frames.splice(0)) run(0);
}

function advert(id: string, level: Level = 'caution', top = 0): ListCard {
  const element = document.body.appendChild(document.createElement('div'));
  element.dataset.id = id;
  element.getBoundingClientRect = () => new DOMRect(100, top, 300, 100);
  under = () => [element];
  const report: Report = {
    level,
    signs: [],
    combinations: [],
    reassuring: [],
    read: { characters: 0, words: 60, capped: false, languages: [] },
  };
  return { id, element, title: id, site: 's', report, idNow: () => element.dataset.id };
}

test('draws in the corner of an advert in view, and only there', () => {
  const card = advert('one');
  badges.show([card]);
  tick();
  expect(layer.children).toHaveLength(0);
  see(card.element);
  expect(layer.textContent).toBe('one caution');
  // 400 is the right edge: half a badge and the distance from the edge further in.
  expect((layer.firstElementChild as HTMLElement).style.transform).toBe('translate(380px, 20px)');
});

test('writes no node of the page', () => {
  const card = advert('one');
  const before = document.body.innerHTML;
  badges.show([card]);
  see(card.element);
  expect(document.body.innerHTML).toBe(before);
});

test('one element has one badge', () => {
  const card = advert('one');
  badges.show([card, { ...card, report: { ...card.report, level: 'serious' } }]);
  see(card.element);
  expect(layer.textContent).toBe('one serious');
});

test('a recycled element loses its badge before it is drawn again', () => {
  const card = advert('one');
  badges.show([card]);
  see(card.element);
  (card.element as HTMLElement).dataset.id = 'two';
  document.dispatchEvent(new Event('scroll'));
  tick();
  expect(layer.children).toHaveLength(0);
});

test('makes way for what lies over the advert, and comes back', () => {
  const card = advert('one');
  badges.show([card]);
  see(card.element);
  const menu = document.body.appendChild(document.createElement('ul'));
  under = () => [menu, card.element];
  document.body.click();
  tick();
  expect(layer.children).toHaveLength(0);
  under = () => [card.element];
  document.dispatchEvent(new Event('scroll'));
  tick();
  expect(layer.children).toHaveLength(1);
});

test('leaves the corner with a control of the page free', () => {
  const card = advert('one');
  const save = card.element.appendChild(document.createElement('button'));
  under = (_x, y) => (y < 50 ? [save, card.element] : [card.element]);
  badges.show([card]);
  see(card.element);
  expect((layer.firstElementChild as HTMLElement).style.transform).toBe('translate(380px, 80px)');
});

test('a list that is read again keeps its badges and draws the newer report', () => {
  const [first, second] = [advert('one'), advert('two')];
  under = (_x, _y) => [first.element.parentElement as Element];
  badges.show([first, second]);
  see(first.element, second.element);
  const place = layer.firstElementChild;
  const newer = { ...first, report: { ...first.report } };
  badges.show([newer]);
  expect(layer.children).toHaveLength(1);
  expect(layer.firstElementChild).toBe(place);
  expect(draw).toHaveBeenLastCalledWith(newer, place);
  expect(observed).toEqual(new Set([first.element]));
});

test('without badges nothing is watched', () => {
  const card = advert('one');
  badges.show([card]);
  see(card.element);
  badges.show([]);
  expect([layer.children.length, observed.size]).toEqual([0, 0]);
  document.dispatchEvent(new Event('scroll'));
  expect(frames).toHaveLength(0);
});

test('asks for one frame however often the page scrolls', () => {
  badges.show([advert('one')]);
  for (let i = 0; i < 50; i++) document.dispatchEvent(new Event('scroll'));
  expect(frames).toHaveLength(1);
});
