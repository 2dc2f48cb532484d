import { expect, test } from 'vitest';
import { withoutMachinery } from '../../src/page/saved-page.ts';

test.each([
  ['<p>a</p><script>x("<p>")</script><p>b</p>', '<p>a</p><p>b</p>'],
  ['<STYLE type=x>p{}</STYLE >b', 'b'],
  ['<svg><path d="M0"/></svg>b', 'b'],
  ['<script type="application/ld+json">{"a":1}</script>b', '<script type="application/ld+json">{"a":1}</script>b'],
  ['<script>never ends <p>', ''],
  ['<scripture>a</scripture>', '<scripture>a</scripture>'],
  ['<header>kept</header>', '<header>kept</header>'],
])('%s', (html, expected) => {
  expect(withoutMachinery(html)).toBe(expected);
});
