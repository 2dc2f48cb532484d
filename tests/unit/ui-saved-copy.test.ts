// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { REPORTS, TEXTS } from '../../src/pages/gallery-samples.ts';
import { savedCopyName, savedCopyOf } from '../../src/ui/saved-copy.ts';
import { ENGLISH } from '../../src/ui/texts/t.ts';

const TIME = new Date('2026-03-14T09:05:00Z');

function copyOf(body: string, address = 'https://jobs.example/1'): string {
  return savedCopyOf(document, {
    address,
    time: TIME,
    fields: { title: 'Cook', body },
    report: REPORTS.serious,
    texts: TEXTS,
    language: ENGLISH,
  });
}

test('holds address, time, words, signs and questions, and nothing that runs', () => {
  const file = new DOMParser().parseFromString(copyOf('A plain text.'), 'text/html');
  const text = file.body.textContent ?? '';
  for (const words of ['https://jobs.example/1', '2026-03-14T09:05:00.000Z', 'A plain text.', 'Stop and check first'])
    expect(text).toContain(words);
  for (const { rule } of REPORTS.serious.signs) expect(text).toContain(TEXTS.rules[rule]?.title ?? '');
  expect(file.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  expect(file.querySelectorAll('script, img, link, iframe, a')).toHaveLength(0);
});

test('the words of a page stay words', () => {
  const html = copyOf('</dd></dl><script>alert(1)</script><img src=x onerror=alert(1)>', 'https://x.example/"><b>');
  expect(html).not.toMatch(/<script|<img|<b>/);
  expect(html).toContain('&lt;script&gt;');
});

test('the name of the file says the day and nothing of the advert', () => {
  expect(savedCopyName(TIME)).toBe('advert-2026-03-14-09-05.html');
});
