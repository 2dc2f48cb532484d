// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';

const BOARD = path.join(import.meta.dirname, '../../src/dev/demo-board');

function read(file: string) {
  // happy-dom would complain that it may not load the style sheet.
  const html = readFileSync(path.join(BOARD, file), 'utf8').replace(/<link[^>]*>/g, '');
  return readPage(new DOMParser().parseFromString(html, 'text/html'), `http://jobs.localhost/${file}`);
}

test.each([
  [
    'housekeeper-gulf.html',
    'Housekeeper for a family in the Gulf',
    'Coral Gate Manpower',
    'Doha, Qatar',
    'QAR 1,800 a month',
  ],
  ['packing-assistant.html', 'Packing assistant', 'Blue Lantern Packaging', 'Nairobi, Kenya', 'KES 28,000 a month'],
  ['bakery-assistant.html', 'Bakery assistant', 'Tembo Lane Bakery', 'Mombasa, Kenya', 'KES 30,000 a month'],
])('%s of the demo board is read without a site file', (file, title, company, location, pay) => {
  const reading = read(file);
  const fields = reading.status === 'listing' ? reading.listing.fields : undefined;
  expect([fields?.title, fields?.company, fields?.location, fields?.pay].map((field) => field?.text)).toEqual([
    title,
    company,
    location,
    pay,
  ]);
  expect(fields?.body.text).toContain('How to apply');
});

test('its front page is no listing', () => {
  expect(read('index.html')).toEqual({ status: 'nothing' });
});
