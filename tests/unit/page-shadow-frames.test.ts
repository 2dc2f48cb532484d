// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readText } from '../../src/page/block-text.ts';
import { type PageReading, readPage } from '../../src/page/read-page.ts';

const URL_OF_PAGE = 'https://stall.example.org/jobs/7';
const BODY = [
  'We look for a friendly person for our tea stall near the station, five mornings a week.',
  'You make tea, keep the cups clean and count the till with us at noon. Some experience helps.',
  'The salary is paid each Friday. Come to the stall with your CV, or apply with the button below.',
];

beforeEach(() => {
  document.title = 'Tea maker';
  document.body.replaceChildren();
});
afterEach(() => document.body.replaceChildren());

function element(name: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

function advert(): HTMLElement {
  return element(
    'main',
    element('h1', 'Tea maker'),
    element('div', 'Company: Chai Corner'),
    element('div', 'Location: Nakuru'),
    element('section', ...BODY.map((text) => element('p', text))),
    element('a', 'Apply'),
  );
}

function textsOf(reading: PageReading): Record<string, string> {
  if (reading.status !== 'listing') return { status: reading.status };
  return Object.fromEntries(Object.entries(reading.listing.fields).map(([name, field]) => [name, field.text]));
}

const READ = { title: 'Tea maker', company: 'Chai Corner', location: 'Nakuru', body: BODY.join('\n') };

describe('open shadow roots', () => {
  test('are read like the page', () => {
    const host = element('job-page');
    host.attachShadow({ mode: 'open' }).append(advert());
    document.body.append(element('nav', 'Home'), host);
    expect(textsOf(readPage(document, URL_OF_PAGE))).toEqual(READ);
  });

  test('are read when they stand inside each other', () => {
    const inner = element('job-text');
    inner.attachShadow({ mode: 'open' }).append(advert());
    const outer = element('job-page');
    outer.attachShadow({ mode: 'open' }).append(element('div', inner));
    document.body.append(outer);
    expect(textsOf(readPage(document, URL_OF_PAGE))).toEqual(READ);
  });

  test('show what their slots were given, in the order in which it is drawn, once', () => {
    const host = element('job-line', 'Nakuru');
    const slot = element('slot');
    host.attachShadow({ mode: 'open' }).append(element('b', 'Location:'), ' ', slot, ' ', element('i', '(town)'));
    document.body.append(element('div', element('p', 'before'), host, element('p', 'after')));
    expect(readText(document.body).text).toBe('before\nLocation: Nakuru (town)\nafter');
  });

  test('hide the children of their host that no slot draws', () => {
    const host = element('job-line', 'not drawn');
    host.attachShadow({ mode: 'open' }).append('drawn');
    document.body.append(host);
    expect(readText(document.body).text).toBe('drawn');
  });

  test('lead to the place of a text', () => {
    const host = element('job-page');
    host.attachShadow({ mode: 'open' }).append(advert());
    document.body.append(host);
    const reading = readPage(document, URL_OF_PAGE);
    expect(reading.status).toBe('listing');
    if (reading.status === 'listing') expect(String(reading.listing.fields.title?.locate?.(0, 3))).toBe('Tea');
  });

  test('that are closed stay closed', () => {
    const host = element('job-page');
    host.attachShadow({ mode: 'closed' }).append(advert());
    document.body.append(host);
    expect(readPage(document, URL_OF_PAGE).status).toBe('nothing');
  });
});

describe('frames', () => {
  // happy-dom says that it loads no frame; that is the point.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => void vi.restoreAllMocks());

  /** A frame as a page of the same origin has it; happy-dom loads nothing. */
  function frame(content: Document | null): HTMLElement {
    const made = element('iframe');
    Object.defineProperty(Object.getPrototypeOf(made), 'contentDocument', {
      configurable: true,
      get: () => content,
    });
    return made;
  }

  function pageWithAdvert(): Document {
    const inner = document.implementation.createHTMLDocument('Tea maker');
    inner.body.append(inner.importNode(advert(), true));
    return inner;
  }

  test('of the same origin are read', () => {
    document.body.append(element('p', 'Work with us'), frame(pageWithAdvert()));
    expect(textsOf(readPage(document, URL_OF_PAGE))).toEqual(READ);
  });

  test('of others are left alone', () => {
    document.body.append(element('p', 'Work with us'), frame(null));
    expect(readPage(document, URL_OF_PAGE).status).toBe('nothing');
  });

  test('that are not drawn are left alone', () => {
    const hidden = frame(pageWithAdvert());
    hidden.setAttribute('style', 'display: none');
    document.body.append(element('p', 'Work with us'), hidden);
    expect(readPage(document, URL_OF_PAGE).status).toBe('nothing');
  });

  test('inside frames end somewhere', () => {
    const inner = document.implementation.createHTMLDocument('Loop');
    const loop = inner.createElement('iframe');
    inner.body.append(loop);
    Object.defineProperty(Object.getPrototypeOf(loop), 'contentDocument', { configurable: true, get: () => inner });
    document.body.append(frame(inner));
    expect(readPage(document, URL_OF_PAGE).status).toBe('nothing');
  });
});
