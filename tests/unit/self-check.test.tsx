// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { REPORTS, TEXTS } from '../../src/pages/gallery-samples.ts';
import { SelfCheck, type SelfCheckProps } from '../../src/pages/self-check.tsx';
import { selfCheck } from '../../src/ui/texts/english/self-check.ts';
import { ENGLISH, translator } from '../../src/ui/texts/t.ts';
import { click } from './ui-trusted-events.ts';

const say = translator(ENGLISH, selfCheck);
let place: HTMLElement;

const draw = (check: SelfCheckProps['check']) =>
  act(() =>
    render(
      <SelfCheck
        look={{ scheme: 'light', language: ENGLISH }}
        texts={TEXTS}
        entries={[]}
        longest={20}
        check={check}
        onReadFile={async (file) => ({ text: await file.text() })}
        onPrint={vi.fn()}
        onCopy={() => Promise.resolve(true)}
        onSave={vi.fn()}
      />,
      place,
    ),
  );

beforeEach(async () => {
  place = document.createElement('div');
  document.body.append(place);
  await draw(() => Promise.resolve(REPORTS.none));
});
afterEach(() => {
  render(null, place);
  place.remove();
});

const box = () => place.querySelector('textarea') as HTMLTextAreaElement;
const button = (name: string) => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
/** Long enough for the long parts of the page to be drawn. */
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 700)));

async function press(name: string): Promise<void> {
  const found = button(name);
  if (!found) throw new Error(`no button “${name}”`);
  await act(() => click(found));
}

async function type(text: string, inputType = 'insertText'): Promise<void> {
  box().value = text;
  await act(() => void box().dispatchEvent(new InputEvent('input', { bubbles: true, inputType })));
}

async function open(name: string, text: string): Promise<void> {
  const input = place.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => expect(box().value).toBe(text));
  await act(() => undefined);
}

test('the text that a file took the place of outlives later notes, and bringing it back exchanges the two', async () => {
  await type('My own text');
  await open('a.txt', 'The file');
  expect(place.textContent).toContain(say('selfOpened', { name: 'a.txt' }));
  await rest();
  await press(say('selfCopy'));
  expect(place.textContent).toContain(say('selfCopied'));
  await press(say('selfBringBack'));
  expect(box().value).toBe('My own text');
  await press(say('selfBringBack'));
  expect(box().value).toBe('The file');
});

test('what is typed after the box was emptied is not overwritten for good', async () => {
  await type('My own text');
  await press(say('selfClear'));
  expect(place.textContent).toContain(say('selfCleared'));
  await type('Another');
  expect(place.textContent).not.toContain(say('selfCleared'));
  await press(say('selfBringBack'));
  expect(box().value).toBe('My own text');
  await press(say('selfBringBack'));
  expect(box().value).toBe('Another');
});

test('an emptied box brought back leaves nothing to bring', async () => {
  await type('My own text');
  await press(say('selfClear'));
  await press(say('selfBringBack'));
  expect(button(say('selfBringBack'))).toBeUndefined();
});

test('after the box was emptied, nothing is compared with the text that is gone', async () => {
  await type('My own text', 'insertFromPaste');
  await rest();
  expect(place.textContent).not.toContain(say('selfCompareNone'));
  await press(say('selfClear'));
  await type('Another');
  await rest();
  expect(place.textContent).toContain(say('selfCompareNone'));
});

test.each([
  ['in place of a part', 5, 15, false],
  ['beside what is there', 5, 5, true],
])('a text pasted %s is too long only if it does not fit', async (_where, start, end, isRefused) => {
  await type('fifteen letters');
  box().setSelectionRange(start, end);
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(paste, { clipboardData: { files: [], getData: () => 'ten letter' } });
  await act(() => void box().dispatchEvent(paste));
  expect(paste.defaultPrevented).toBe(isRefused);
});

test('other rules check both texts again, the one of now and the one it is compared with', async () => {
  await type('Cook wanted', 'insertFromPaste');
  await type('Cook wanted now');
  await rest();
  expect(place.querySelector('.self-level-main')?.textContent).toContain(say('selfNone'));
  await draw(() => Promise.resolve(REPORTS.serious));
  await rest();
  expect(place.querySelector('.self-level-main')?.textContent).toContain(say('selfSerious'));
  const levels = [...place.querySelectorAll('.self-version .self-level')].map(({ textContent }) => textContent);
  expect(levels).toEqual([say('selfSerious'), say('selfSerious')]);
});
