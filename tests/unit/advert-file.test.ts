// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { LARGEST_FILE, readAdvertFile } from '../../src/page/advert-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => {
  const all = new Uint8Array(2 + text.length * 2);
  all.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) new DataView(all.buffer).setUint16(2 + i * 2, text.charCodeAt(i), true);
  return all;
};

test.each([
  ['plain text', bytes('Cook wanted.\r\nGood pay.'), 'a.txt', 'Cook wanted.\nGood pay.'],
  ['text with a mark of its encoding', bytes('\ufeffMpishi anatakiwa.'), 'a.txt', 'Mpishi anatakiwa.'],
  ['text as old Windows programs save it', utf16('Mpishi anatakiwa.'), 'a.txt', 'Mpishi anatakiwa.'],
  [
    'text that looks a little like HTML',
    bytes('Pay < 500, a <b> is no page.'),
    'a.txt',
    'Pay < 500, a <b> is no page.',
  ],
  ['a page', bytes('<!doctype html><body><p>Cook</p><script>x</script><p>Pay</p>'), 'a', 'Cook\nPay'],
  ['a page behind comments', bytes(' <!-- saved -->\n<!-- x -->\n<HTML><body><p>Cook</p>'), 'a', 'Cook'],
  ['text behind comments', bytes(`${'<!-- -->'.repeat(26)}Cook`), 'a.txt', `${'<!-- -->'.repeat(26)}Cook`],
  ['a piece of a page, by its name', bytes('<p>Cook</p><p>Pay</p>'), 'a.HTM', 'Cook\nPay'],
])('%s is read', (_what, file, name, text) => expect(readAdvertFile(file, name)).toEqual({ text }));

test('a page that names its encoding is read in it', () => {
  const page = '<!doctype html><meta charset="iso-8859-1"><body><p>Caf? wanted</p>';
  const file = Uint8Array.from(page, (letter) => (letter === '?' ? 0xe9 : letter.charCodeAt(0)));
  expect(readAdvertFile(file, 'a.html')).toEqual({ text: 'Café wanted' });
});

test.each([
  ['document', bytes('PK\u0003\u0004…'), 'a.docx'],
  ['document', bytes('%PDF-1.7'), 'a.pdf'],
  ['document', bytes('{\\rtf1 Cook}'), 'a.rtf'],
  ['document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'a.doc'],
  ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0, 0, 1]), 'a.png'],
  ['encoding', Uint8Array.from([0x43, 0x61, 0x66, 0xe9]), 'a.txt'],
  ['empty', bytes(' \n '), 'a.txt'],
  ['empty', bytes('<!doctype html><body><script>x</script>'), 'a.html'],
  ['too-large', bytes('word '.repeat(50_000)), 'a.txt'],
  ['too-large', new Uint8Array(LARGEST_FILE + 1), 'a.txt'],
])('%s', (problem, file, name) => expect(readAdvertFile(file, name)).toEqual({ problem }));

test('comments at the beginning take no more than their share of time', () => {
  // 26 of them once took 5 seconds and each more doubled it, so the few come first.
  for (const count of [26, 20_000]) {
    const start = performance.now();
    expect(readAdvertFile(bytes(`${'<!-- -->'.repeat(count)}Cook`), 'a.txt')).toHaveProperty('text');
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
