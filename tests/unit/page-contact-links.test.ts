// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findContactLinks } from '../../src/page/contact-links.ts';

function contactsOf(...addresses: string[]): string | undefined {
  const page = document.implementation.createHTMLDocument();
  for (const address of addresses) {
    const link = page.createElement('a');
    link.setAttribute('href', address);
    page.body.append(link);
  }
  return findContactLinks(page);
}

test.each([
  ['mailto:jobs%40farm.example?subject=x', 'jobs@farm.example'],
  ['TEL:+254 700 000 000', '+254 700 000 000'],
  [' sms:+254700000000', '+254700000000'],
  ...[
    ...['viber://chat?number=254700000000', 'whatsapp://send?phone=254700000000', 'tg://resolve?domain=farm'],
    ...['https://wa.me/254700000000', 'https://api.whatsapp.com/send?phone=254700000000', 'https://T.ME/farm'],
    ...['https://telegram.me/farm', 'https://m.me/farm', 'https://line.me/R/ti/p/farm', 'https://zalo.me/84900000000'],
    ...['https://signal.me/#p/+254700000000', 'https://forms.gle/abc', 'https://docs.google.com/forms/d/abc'],
  ].map((address) => [address, address]),
])('behind %s stands a contact', (address, contact) => {
  expect(contactsOf(address as string)).toBe(contact);
});

test.each([
  '/jobs?place=home.me/x',
  'https://farm.example/tel:1',
  'https://some.me/farm',
  'https://docs.google.com/document/d/abc',
  'https://api.whatsapp.com/send?text=Look%20at%20this',
  'https://t.me/share/url?url=https://farm.example',
])('behind %s stands none', (address) => {
  expect(contactsOf(address)).toBeUndefined();
});

test('each contact is told once, and no more than anyone reads', () => {
  expect(contactsOf('tel:1', 'tel:1', 'mailto:a@b.example')).toBe('1, a@b.example');
  expect(contactsOf(...Array.from({ length: 50 }, (_, n) => `tel:${n}`))?.split(', ')).toHaveLength(8);
});
