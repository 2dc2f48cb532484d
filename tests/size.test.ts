import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const OUTPUT = path.join(import.meta.dirname, '../.output');

/** Budgets of design.md, in bytes. People pay for these on cheap phones, on every page of a board. */
const KILOBYTE = 1000;
const BUDGETS = [
  { what: 'the content script, with rules, English and Swahili', files: /^content-scripts\/listing\.js$/, gzip: 60 },
  {
    what: 'the background script, with engine, rules and what people read about them',
    files: /^(background\.js|rules\/core\.json)$/,
    gzip: 250,
  },
  { what: 'all scripts of the popup, the options and the learning page', files: /^chunks\/.*\.js$/, gzip: 150 },
  { what: 'all style sheets', files: /\.css$/, gzip: 15 },
  // 442 before the self-check (48, half of it the engine once more, so that typing never waits) and packs with the workshop (31).
  {
    what: 'the whole extension but for what is read only in a language that somebody chose or an advert shows',
    files: /^(?!languages\/|locales\/)/,
    gzip: 540,
  },
];
/** Of what people read in one more language. It is read from the disk, and only when somebody chose the language. */
const LOCALE = 50;
/** Of each language pack. It is read from the disk, and only when an advert shows the language. */
const LANGUAGE_PACK = 25;
/**
 * Packs that are over it, with their size when it was last brought down: five to seven thousand words and phrases a
 * language take that much. Nobody adds one; whoever makes one smaller writes the smaller figure.
 */
const KNOWN_OVER: Record<string, number> = {
  am: 35.9,
  ar: 82.5,
  bn: 46,
  es: 76.6,
  fr: 76.5,
  hi: 122.2,
  id: 55.7,
  ne: 53.4,
  pt: 63.3,
  ro: 52.9,
  ru: 77.6,
  tl: 45.6,
  uk: 64.8,
  vi: 44.4,
};

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = path.join(OUTPUT, build);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(path.join(folder, name)).isFile());

  test.each(BUDGETS)('$what: at most $gzip kB gzip', ({ files: pattern, gzip }) => {
    const meant = files.filter((name) => pattern.test(name));
    expect(meant, `nothing in the build is called ${pattern}: correct the pattern in tests/size.test.ts`).not.toEqual(
      [],
    );
    const bytes = meant.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);
    expect(bytes / KILOBYTE).toBeLessThanOrEqual(gzip);
  });

  const locales = files.filter((name) => name.startsWith('locales/'));

  test('there are languages of the screens', () => expect(locales.length).toBeGreaterThan(0));

  test.each(locales)(`%s: at most ${LOCALE} kB gzip`, (name) => {
    expect(gzipSync(readFileSync(path.join(folder, name))).length / KILOBYTE).toBeLessThanOrEqual(LOCALE);
  });

  const packs = files.filter((name) => name.startsWith('languages/'));

  test('there are language packs', () => expect(packs.length).toBeGreaterThan(0));

  test.each(packs)('%s: at most 25 kB gzip, or what is known to be over', (name) => {
    const code = path.basename(name, '.json');
    const bytes = gzipSync(readFileSync(path.join(folder, name))).length;
    expect(bytes / KILOBYTE).toBeLessThanOrEqual(KNOWN_OVER[code] ?? LANGUAGE_PACK);
  });
});
