// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type BlockText, rangeOf, readText, type TextOptions } from '../../src/page/block-text.ts';
import { LIMITS } from '../../src/page/walk.ts';

function read(html: string, options: TextOptions = {}): BlockText {
  document.body.innerHTML = html;
  return readText(document.body, options);
}

/** The words of a text as they stand in the document. */
function placeOf(text: BlockText, words: string): string | undefined {
  const start = text.text.indexOf(words);
  const range = rangeOf(text, start, start + words.length);
  return range && String(range);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the text of an element', () => {
  test.each([
    ['one line a block', '<h2>Cook</h2><p>Two<br>lines</p><div>Third</div>', 'Cook\nTwo\nlines\nThird'],
    ['white space of the source is collapsed', '<p>  a \n\t b&nbsp;&nbsp;c </p>', 'a b c'],
    ['inline elements do not part words', '<p>pass<b>port</b> <i>kept</i></p>', 'passport kept'],
    ['list items stand on lines of their own', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    [
      'cells of a row stand side by side',
      '<table><tr><th>Pay</th><td>900</td></tr><tr><td>x</td></tr></table>',
      'Pay\t900\nx',
    ],
    [
      'blank lines of pre-line texts part paragraphs',
      '<div>first\n\nsecond\nstill second</div>',
      'first\nsecond still second',
    ],
    ['bullets of pre-line texts start lines', '<div>Duties:\n• clean\n• cook</div>', 'Duties:\n• clean\n• cook'],
    ['comments part nothing', '<span>от <!-- -->150 000<!-- --> ₽</span>', 'от 150 000 ₽'],
    ['machinery is silent', 'a<script>x()</script><style>p{}</style><template>t</template><noscript>n</noscript>', 'a'],
    [
      'what is hidden is silent',
      '<p hidden>h</p><p style="display: none">d</p><dialog>q</dialog>a<button>Save</button>',
      'a',
    ],
    ['a button in a heading is a heading', '<h3><button>Duties</button></h3><p>cook</p>', 'Duties\ncook'],
    [
      'texts for screen readers are silent',
      '<span class="visually-hidden">Cook with verification</span><span aria-hidden="true">Cook</span>',
      'Cook',
    ],
    [
      'icons are silent',
      '<i aria-hidden="true">location_on</i><span aria-hidden="true" class="icon-x">x</span>Kisumu',
      'Kisumu',
    ],
    ['emoji and other planes stay whole', '<p>Easy 💰💰 money</p>', 'Easy 💰💰 money'],
  ])('%s', (_what, html, expected) => {
    expect(read(html).text).toBe(expected);
  });

  test('can be one line', () => {
    expect(read('<p>KSh<br>18,000</p><table><tr><td>a</td><td>b</td></tr></table>', { inline: true }).text).toBe(
      'KSh 18,000 a b',
    );
  });

  test('can leave parts out', () => {
    expect(read('<p>advert <span class="qr">QR Code</span>text</p>', { without: '.qr' }).text).toBe('advert text');
  });
});

describe('the place of words', () => {
  test.each([
    ['inside one text', '<p>Your passport stays here</p>', 'passport stays'],
    ['across elements', '<p>Your <b>pass</b>port stays</p>', 'passport stays'],
    ['at the start and the end', '<p>all of it</p>', 'all of it'],
    ['after collapsed white space', '<p>a  \n  b   keep</p>', 'keep'],
  ])('%s', (_where, html, words) => {
    expect(placeOf(read(html), words)).toBe(words);
  });

  test('reaches over blocks and hidden parts', () => {
    const text = read('<p>one</p><script>x</script><p>two</p>');
    expect(placeOf(text, 'one\ntwo')).toContain('two');
  });

  test('is unknown once the words were changed', () => {
    const text = read('<p>Your passport stays</p><p>Apply</p>');
    (document.querySelector('p')?.firstChild as Text).data = 'Your ticket stays here';
    expect(placeOf(text, 'passport')).toBeUndefined();
    expect(placeOf(text, 'Apply')).toBe('Apply');
  });

  test('is unknown once the words were taken out', () => {
    const text = read('<p>Your passport stays</p>');
    document.querySelector('p')?.remove();
    expect(placeOf(text, 'passport')).toBeUndefined();
  });

  test.each([
    [5, 5],
    [-3, -1],
    [90, 95],
  ])('is unknown from %i to %i of a short text', (start, end) => {
    expect(rangeOf(read('<p>short</p>'), start, end)).toBeUndefined();
  });
});

describe('a page that is too much', () => {
  const unhurried = { ...LIMITS, milliseconds: 60_000 };

  test('10,000 levels are read without recursion', () => {
    // Outside of the document, because happy-dom itself connects nodes by recursion.
    const root = document.createElement('div');
    let deepest: Element = root;
    for (let i = 0; i < 10_000; i++) deepest = deepest.appendChild(document.createElement('div'));
    deepest.textContent = 'deep';
    expect(readText(root, { limits: unhurried }).text).toBe('deep');
  });

  test('100,000 nodes: as many as the limit allows', () => {
    for (let i = 0; i < 250; i++) {
      const row = document.body.appendChild(document.createElement('div'));
      for (let j = 0; j < 200; j++) row.appendChild(document.createElement('b')).textContent = 'x';
    }
    const { text, capped } = readText(document.body, { limits: { ...unhurried, nodes: 1_000 } });
    expect(capped).toBe(true);
    expect(text.length).toBeLessThan(1_000);
  });

  test.each([
    ['words', 'word '.repeat(1_000_000)],
    ['one word', 'a'.repeat(5_000_000)],
    ['white space', `${' '.repeat(5_000_000)}end`],
  ])('5 MB of %s: at most the limit', (_what, data) => {
    document.body.append(data);
    const { text, capped } = readText(document.body, { limits: unhurried });
    expect(capped).toBe(true);
    expect(text.length).toBeLessThanOrEqual(LIMITS.characters);
  });

  test('stops when its time is up', () => {
    for (let i = 0; i < 2_000; i++) document.body.appendChild(document.createElement('p')).textContent = 'x';
    expect(readText(document.body, { limits: { ...LIMITS, milliseconds: -1 } }).capped).toBe(true);
  });

  test('says so when nothing is missing', () => {
    expect(read('<p>all</p>').capped).toBe(false);
  });
});
