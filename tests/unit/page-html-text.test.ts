import { describe, expect, test } from 'vitest';
import { decodeEntities, textOfHtml } from '../../src/page/html-text.ts';

describe('HTML inside structured data', () => {
  test.each([
    ['paragraphs are lines', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['inline tags part nothing', '<p>pass<b>port</b></p>', 'passport'],
    ['lists are lines', '<ul><li>a</li><li>b</li></ul>c', 'a\nb\nc'],
    ['encoded once more', '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;A &amp;amp; B&lt;/p&gt;', 'One\nA & B'],
    ['encoded twice more', '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;', 'One'],
    ['scripts and styles are dropped', 'a<script>alert("<p>")</script><style>p{}</style>b', 'a\nb'],
    ['comments are dropped', 'a<!-- <p> -->b', 'a\nb'],
    ['attributes with signs in them', '<p title="a > b">x</p>', 'x'],
    ['a smaller-than sign is none', 'pay < 500 and <5 hours', 'pay < 500 and <5 hours'],
    ['plain text keeps its lines', 'One\n\n Two  three', 'One\nTwo three'],
    ['a tag that never ends', 'a <p class="', 'a <p class="'],
  ])('%s', (_what, html, expected) => {
    expect(textOfHtml(html)).toBe(expected);
  });

  test.each([
    ['&eacute;&Ntilde;&uuml;&ccedil;&Aring;&scaron;', 'éÑüçÅš'],
    ['&rsquo;&ldquo;&ndash;&nbsp;&euro;&szlig;', '’“–\u00a0€ß'],
    ['&#233;&#xE9;&#128176;', 'éé💰'],
    ['&nosuch; &; &#0; AT&T', '&nosuch; &; &#0; AT&T'],
  ])('%s', (source, expected) => {
    expect(decodeEntities(source)).toBe(expected);
  });

  test('is linear on hostile text', () => {
    for (const piece of ['<a<a<a "', "<p '", '&lt;', '<!--', '<script>']) {
      expect(textOfHtml(piece.repeat(60_000))).toBeTypeOf('string');
    }
  });
});
