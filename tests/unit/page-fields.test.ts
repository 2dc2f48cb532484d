// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Alternative } from '../../src/page/define-site.ts';
import type { PageField } from '../../src/page/page-field.ts';
import { readFields } from '../../src/page/read-fields.ts';

function read(html: string, ...alternatives: Alternative[]): PageField | undefined {
  document.body.innerHTML = html;
  return readFields(document.body, { location: alternatives }).location;
}

function placeOf(field: PageField | undefined): string | undefined {
  const range = field?.locate?.(0, field.text.length);
  return range && String(range);
}

describe('what a site file can say', () => {
  test.each<[string, string, Alternative, string | undefined]>([
    ['a selector', '<p class="a">Kisumu</p>', '.a', 'Kisumu'],
    ['the first match with text', '<p class="a"></p><p class="a">Kisumu</p>', '.a', 'Kisumu'],
    ['an attribute', '<p class="a" title=" Kisumu  town "></p>', { select: '.a', attribute: 'title' }, 'Kisumu town'],
    ['all matches', '<p class="a">Thika</p><p class="a">Kenya</p>', { select: '.a', all: ', ' }, 'Thika, Kenya'],
    ['nested matches once', '<p class="a">x<b class="a">y</b></p>', { select: '.a', all: ', ' }, 'xy'],
    ['a part', '<p>Kenya · 1 day ago</p>', { select: 'p', part: ['·', 0] }, 'Kenya'],
    ['the last part', '<p>Cook at Work at Duka Ltd</p>', { select: 'p', part: [' at ', -1] }, 'Duka Ltd'],
    ['no such part', '<p>Cook</p>', { select: 'p', part: [' at ', -1] }, undefined],
    [
      'from one part to another',
      '<p>Stage · Nairobi · Hybrid</p>',
      { select: 'p', part: ['·', 1, -1] },
      'Nairobi · Hybrid',
    ],
    ['an ending cut off', '<p>Cook - job post</p>', { select: 'p', strip: / - job post$/ }, 'Cook'],
    ['both ends cut off', '<p>(Red Hook)</p>', { select: 'p', strip: /^\(|\)$/ }, 'Red Hook'],
    ['only what matches', '<i>Full-time</i><i>KSh 900</i>', { select: 'i', only: /\d/ }, 'KSh 900'],
    ['without a part', '<p>Duka <a>View all jobs</a></p>', { select: 'p', without: 'a' }, 'Duka'],
  ])('%s', (_what, html, alternative, expected) => {
    expect(read(html, alternative)?.text).toBe(expected);
  });

  test('the first alternative that holds text wins', () => {
    expect(read('<p class="b">new</p><p class="a">old</p>', '.none', '.a', '.b')?.text).toBe('old');
  });

  test('a selector that no browser knows finds nothing', () => {
    expect(read('<p>x</p>', '!!', 'p')?.text).toBe('x');
  });
});

describe('where it stands', () => {
  test('of a part', () => {
    expect(placeOf(read('<p>Cook at <b>Duka</b> Ltd</p>', { select: 'p', part: [' at ', -1] }))).toBe('Duka Ltd');
  });

  test('of a value without its brackets', () => {
    expect(placeOf(read('<p> (Red Hook) </p>', { select: 'p', strip: /^\(|\)$/ }))).toBe('Red Hook');
  });

  test('of two values: from the first to the last', () => {
    const field = read('<p class="a">Thika</p> and <p class="a">Kenya</p>', { select: '.a', all: ', ' });
    expect(placeOf(field)).toBe('Thika and Kenya');
    expect(String(field?.locate?.(7, 12))).toBe('Kenya');
  });

  test('of an attribute: nowhere', () => {
    expect(read('<p title="Kisumu"></p>', { select: 'p', attribute: 'title' })?.locate).toBeUndefined();
  });

  test('outlives a framework that draws the same text anew', () => {
    const field = read('<p class="a">Kisumu</p>', '.a');
    document.querySelector('.a')?.replaceChildren('Kisumu');
    expect(placeOf(field)).toBe('Kisumu');
    document.querySelector('.a')?.replaceChildren('Kitale');
    expect(placeOf(field)).toBeUndefined();
  });
});
