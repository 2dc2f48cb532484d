// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIELD_NAMES } from '../src/engine/listing.ts';
import type { PageField, PageListing } from '../src/page/page-field.ts';
import { type PageReading, readPage } from '../src/page/read-page.ts';
import { siteFor } from '../src/page/site-for.ts';
import { siteMatches, sites } from '../src/page/sites/index.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures/sites');
/** Pages of which no site file is known. */
const UNKNOWN = 'unknown';

/** Domains that serve something private beside: only these paths may be read. */
const MORE_THAN_JOBS = [
  { domain: /\.google\./, path: '/search*' },
  { domain: /\.t\.me\//, path: '/s/*' },
];

interface Fixture {
  folder: string;
  name: string;
  html: string;
  url: string;
}

const fixtures: Fixture[] = readdirSync(FIXTURES).flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(FIXTURES, folder, file), 'utf8');
      const about = /^<!-- (\{.*?\}) -->/.exec(html)?.[1];
      if (!about)
        throw new Error(`${folder}/${file} must begin with <!-- {"url": "…", "shape_of": "…", "on": "…"} -->.`);
      const { url } = JSON.parse(about) as { url: string };
      return { folder, name: basename(file, '.html'), html, url };
    }),
);

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The page as the window's own document: happy-dom makes ranges for no other. */
function open(html: string): Document {
  document.documentElement.remove();
  document.append(document.adoptNode(parse(html).documentElement));
  return document;
}

/** A reading as the fixtures write it: a field that was seen on the page, alone, is just its text. */
function shown(reading: PageReading): unknown {
  if (reading.status === 'listing') return { status: reading.status, listing: shownListing(reading.listing) };
  if (reading.status !== 'list') return reading;
  const cards = reading.cards.map((card) => ({ id: card.id, ...shownListing(card.listing) }));
  return { status: reading.status, cards, ...(reading.pane ? { pane: shownListing(reading.pane) } : {}) };
}

function shownListing({ fields, ...about }: PageListing): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...about };
  for (const name of FIELD_NAMES) {
    const field = fields[name];
    if (field?.text) shown[name] = shownField(field);
  }
  return shown;
}

function shownField({ text, source, alternatives }: PageField): unknown {
  if (source === 'page' && !alternatives) return text;
  return { text, source, ...(alternatives ? { alternatives } : {}) };
}

function listingsOf(reading: PageReading): PageListing[] {
  if (reading.status === 'listing') return [reading.listing];
  if (reading.status !== 'list') return [];
  return [...reading.cards.map((card) => card.listing), ...(reading.pane ? [reading.pane] : [])];
}

describe.each(fixtures)('$folder/$name', ({ folder, name, html, url }) => {
  const expected = join(FIXTURES, folder, `${name}.json`);

  test('is read as a person sees it', () => {
    expect(
      existsSync(expected),
      `Write ${expected} by hand: what a person sees on the page, in the form of its neighbours.`,
    ).toBe(true);
    expect(shown(readPage(open(html), url))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  test('is the same after reading', () => {
    const document = parse(html);
    const before = document.documentElement.outerHTML;
    readPage(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leads from each text to its place', () => {
    for (const listing of listingsOf(readPage(open(html), url))) {
      for (const field of Object.values(listing.fields)) {
        if (!field.locate || !field.text) continue;
        const range = field.locate(0, field.text.length);
        expect(range, `"${field.text}" has no place`).toBeDefined();
        const letters = (text: string) => text.replace(/\s+/g, '');
        // A separator that joins two places stands on no page, and hidden parts stand between them.
        if (letters(String(range)).length === letters(field.text).length) {
          expect(letters(String(range))).toBe(letters(field.text));
        }
      }
    }
  });

  test('is on the board of its folder', () => {
    expect(siteFor(url)?.id).toBe(folder === UNKNOWN ? undefined : folder);
  });
});

describe.each(fixtures.filter(({ name }) => name.startsWith('not-')))('$folder/$name', (page) => {
  test('is no listing', () => {
    expect(readPage(parse(page.html), page.url)).toEqual({ status: 'nothing' });
  });
});

describe('the registry', () => {
  const files = readdirSync(join(import.meta.dirname, '../src/page/sites'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'));

  test('lists every site file, by id, in alphabetical order', () => {
    expect(sites.map((site) => site.id)).toEqual(files.filter((file) => file !== 'index').sort());
  });

  test.each(sites.map((site) => [site.id, site] as const))('%s has fixtures, one of them no listing', (id) => {
    const names = fixtures.filter((fixture) => fixture.folder === id).map((fixture) => fixture.name);
    expect(names.some((name) => name.startsWith('not-'))).toBe(true);
    expect(names.some((name) => !name.startsWith('not-'))).toBe(true);
  });

  test.each(sites.map((site) => [site.id, site] as const))('%s says when it was checked', (_id, site) => {
    const { on, urls } = site.checked;
    expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(on)), `${on} is no day`).toBe(false);
    expect(Date.parse(on), 'checked on a day to come').toBeLessThan(Date.now() + 86_400_000);
    for (const url of urls) expect(siteFor(url)?.id, `${url} is on another board`).toBe(site.id);
  });

  test.each(sites.map((site) => [site.id, site] as const))('%s says what was never seen', (id, site) => {
    const code = readFileSync(join(import.meta.dirname, `../src/page/sites/${id}.ts`), 'utf8');
    // Who claims to have seen everything has to show it: a listing, and a list where lists are read.
    const sawAll = site.checked.urls.length > 0 && (!site.cards || site.checked.urls.length > 1);
    if (!sawAll) expect(code, 'Say in a comment what was never seen: "Never seen: …".').toMatch(/Never seen/);
  });

  test('has match patterns by registrable domain, each once', () => {
    for (const pattern of siteMatches) {
      const path = MORE_THAN_JOBS.find(({ domain }) => domain.test(pattern))?.path ?? '/*';
      expect(pattern.endsWith(path), pattern).toBe(true);
      expect(pattern.slice(0, -path.length)).toMatch(/^\*:\/\/\*\.[a-z\d-]+(\.[a-z\d-]+)*$/);
    }
    expect(new Set(siteMatches).size).toBe(siteMatches.length);
  });

  test.each(sites.map((site) => [site.id, site] as const))('%s has selectors that a browser accepts', (_id, site) => {
    for (const selector of selectorsIn(site)) {
      expect(() => document.querySelector(selector), selector).not.toThrow();
    }
  });
});

/** Every string under a key that holds selectors. */
function selectorsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    const holdsSelector = ['select', 'item', 'link', 'exists', 'root', 'negative', 'without', 'fields'].includes(key);
    return holdsSelector && value ? [value] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => selectorsIn(item, key));
  if (!value || typeof value !== 'object' || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    selectorsIn(item, FIELD_NAMES.some((field) => field === name) ? 'fields' : name),
  );
}
