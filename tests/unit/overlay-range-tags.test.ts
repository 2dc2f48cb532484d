// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { rangeTags } from '../../src/overlay/range-tags.ts';

afterEach(() => document.body.replaceChildren());

function over(html: string, pick: (root: Element) => [Node, Node]): string[] {
  document.body.innerHTML = html;
  const [first, last] = pick(document.body);
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, (last as Text).data.length);
  return rangeTags(range);
}

test('words in one text', () => {
  expect(
    over('<p>Pay first</p><div>Other</div>', (root) => [
      root.querySelector('p')!.firstChild!,
      root.querySelector('p')!.firstChild!,
    ]),
  ).toEqual(['p']);
});

test('words over several elements, and none of those around them', () => {
  const words = '<section><h2>Cook</h2><li>bring <b>your</b> passport</li><em>today</em></section>';
  const list = (root: Element) => root.querySelector('li') as Element;
  expect(over(words, (root) => [list(root).firstChild!, list(root).lastChild!])).toEqual(['li', 'b']);
});

test('a name that is no plain one, or that the page hides, may be any element', () => {
  const text = (root: Element) => root.querySelector('[id]')?.firstChild as Text;
  expect(over('<x-ä id="a">Pay</x-ä>', (root) => [text(root), text(root)])).toEqual(['*']);
  document.body.innerHTML = '<form id="f">Pay first</form>';
  const form = document.querySelector('form') as HTMLFormElement;
  Object.defineProperty(form, 'localName', { value: document.createElement('input') });
  const range = document.createRange();
  range.selectNodeContents(form.firstChild as Text);
  expect(rangeTags(range)).toEqual(['*']);
});
