import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheets = globSync('src/{ui,overlay,pages}/*.css');
const tokens = readFileSync('src/ui/tokens.css', 'utf8');

/** The colours of one scheme, from the block that its selector opens. */
function coloursOf(selector: string): Map<string, string> {
  const block = tokens.slice(tokens.indexOf(selector)).split('}')[0] ?? '';
  return new Map([...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const PAIRS: readonly (readonly [front: string, ground: string, least: number])[] = [
  ...['--surface', '--surface-sunk', '--surface-hover', '--accent-sunk', '--serious-sunk', '--caution-sunk'].flatMap(
    (ground) => ['--text', '--text-soft', '--accent'].map((front) => [front, ground, 4.5] as const),
  ),
  ['--on-accent', '--accent', 4.5],
  ['--on-accent', '--accent-hover', 4.5],
  ['--on-serious', '--serious', 4.5],
  ['--on-caution', '--caution', 4.5],
  ['--serious', '--serious-sunk', 4.5],
  ['--serious', '--surface', 4.5],
  ['--caution', '--caution-sunk', 3],
  ['--caution', '--surface', 3],
  ['--line-strong', '--surface', 3],
  ['--line-strong', '--surface-sunk', 3],
];

describe.each([
  ['light', '[data-scheme="light"]'],
  ['dark', '\n[data-scheme="dark"]'],
])('%s', (_name, selector) => {
  const colours = coloursOf(selector);

  test.each(PAIRS)('%s on %s has a contrast of at least %d', (front, ground, least) => {
    expect(contrast(colours.get(front) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('the device and the reader choose between the same dark colours', () => {
  expect(coloursOf(':root:not([data-scheme])')).toEqual(coloursOf('\n[data-scheme="dark"]'));
});

describe.each(sheets)('%s', (path) => {
  const css = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

  test('takes its colours from the tokens', () => {
    if (/tokens|highlights/.test(path)) return;
    expect(css.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi) ?? []).toEqual([]);
  });

  test('turns round for languages that are written from right to left', () => {
    // A badge place is moved to what was measured in the page, from the left.
    const rest = css.replace(/\.badge-place \{[^}]*\}/, '');
    const physical =
      /(^|[\s;{])((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|float)\s*:|text-align:\s*(left|right)/;
    expect(rest).not.toMatch(physical);
  });

  test('uses nothing newer than Chrome 109', () => {
    expect(css).not.toMatch(/color-mix|light-dark\(|@scope|@starting-style|text-wrap|:dir\(|&[\s:.[]|\bd?svh\b/);
  });
});
