// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHighlights, type Highlights } from '../../src/overlay/highlights.ts';

// Tests of units do not read style sheets.
vi.mock('../../src/overlay/highlights.css?inline', () => ({ default: '::highlight(tahadhari-sign) { color: red; }' }));

let highlights: Highlights;
let painted: Map<string, { ranges: Range[]; priority: number }>;

function rangeOver(text: string): Range {
  const node = document.createTextNode(text);
  document.body.appendChild(document.createElement('p')).append(node);
  const range = document.createRange();
  range.selectNodeContents(node);
  range.getBoundingClientRect = () => new DOMRect(0, 2000, 100, 20);
  return range;
}

beforeEach(() => {
  painted = new Map();
  vi.stubGlobal(
    'Highlight',
    class {
      priority = 0;
      ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.stubGlobal('CSS', { highlights: painted });
  highlights = createHighlights(document);
});
afterEach(() => {
  highlights.clear();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('marks words without writing the page, with one sheet that goes again', () => {
  const ranges = [rangeOver('fee'), rangeOver('passport')];
  const before = document.body.innerHTML;
  highlights.set(ranges);
  highlights.set(ranges.slice(0, 1));
  expect([...painted.keys()]).toEqual(['tahadhari-sign']);
  expect(painted.get('tahadhari-sign')?.ranges).toEqual(ranges.slice(0, 1));
  expect([document.adoptedStyleSheets.length, document.body.innerHTML]).toEqual([1, before]);
  highlights.clear();
  expect([painted.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
});

test('has the style of those elements worked out anew that hold marked words, and of no others', () => {
  const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  highlights.set([rangeOver('fee')]);
  expect(written.mock.lastCall?.[0]).toContain(':is(p)::highlight(tahadhari-sign)');
  const item = document.body.appendChild(document.createElement('li'));
  item.append('passport');
  const range = document.createRange();
  range.selectNodeContents(item);
  highlights.set([range]);
  expect(written.mock.lastCall?.[0]).toContain(':is(p,li)::highlight(tahadhari-sign)');
  highlights.set([range]);
  expect(written).toHaveBeenCalledTimes(2);
  written.mockRestore();
});

test('a sheet that cannot be written takes nothing else away', () => {
  const refused = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementationOnce(() => {
    throw new DOMException('refused');
  });
  highlights.set([rangeOver('fee')]);
  expect([painted.size, document.adoptedStyleSheets.length]).toEqual([1, 0]);
  highlights.set([rangeOver('fee')]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  refused.mockRestore();
});

test('keeps the sheets of the page', () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  highlights.set([rangeOver('fee')]);
  highlights.clear();
  expect(document.adoptedStyleSheets).toEqual([own]);
  document.adoptedStyleSheets = [];
});

test('nothing to mark leaves nothing behind', () => {
  highlights.set([]);
  expect([painted.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
});

describe('moving to a quote', () => {
  test.each([
    [false, 'smooth'],
    [true, 'instant'],
  ])('with reduced motion %s it is %s', (matches, behavior) => {
    vi.useFakeTimers();
    const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList);
    highlights.scrollToQuote(rangeOver('fee'));
    expect(scrollBy).toHaveBeenCalledWith({ top: 2010 - window.innerHeight / 2, behavior });
    expect(painted.get('tahadhari-flash')?.priority).toBe(1);
    vi.runAllTimers();
    expect(painted.has('tahadhari-flash')).toBe(false);
  });
});

test('where the browser has no highlights, nothing happens', () => {
  vi.stubGlobal('Highlight', undefined);
  highlights.set([rangeOver('fee')]);
  expect([painted.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
});
