import { defineSite } from '../define-site.ts';

// Career pages of many employers. The employer's name is only the text of its logo.
// Never seen: a saved page (the hooks are those of twelve public projects, two of which say that they looked in 2026).
export const lever = defineSite({
  id: 'lever',
  name: 'Lever',
  matches: ['*://*.lever.co/*'],
  isListing: { path: /^\/[^/]+\/[0-9a-f]{8}-[0-9a-f-]{27}/, exists: '.posting-headline h2' },
  fields: {
    title: ['.posting-headline h2'],
    company: [{ select: '.main-header-logo img', attribute: 'alt', strip: /\s+logo$/i }],
    location: ['.posting-categories .location'],
    body: [
      { select: '[data-qa="job-description"]' },
      { select: '.section-wrapper.page-full-width', without: '.posting-headline, .last-section-apply' },
    ],
  },
  cards: [
    {
      item: '.posting[data-qa-posting-id]',
      id: { attribute: 'data-qa-posting-id' },
      link: 'a.posting-title',
      fields: {
        title: ['[data-qa="posting-name"]'],
        location: ['.sort-by-location', '.posting-categories .location'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
