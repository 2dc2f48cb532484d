import { defineSite } from '../define-site.ts';

// Never seen: a saved page (its hooks are those of the notes on one list of 2025), a page of one listing.
export const topcv = defineSite({
  id: 'topcv',
  name: 'TopCV',
  matches: ['*://*.topcv.vn/*'],
  isListing: { path: /^\/(viec-lam|brand)\/.*\d+\.html/ },
  fields: {},
  cards: [
    {
      item: '.job-item-search-result[data-job-id]',
      id: { attribute: 'data-job-id' },
      link: 'h3.title a',
      fields: {
        title: ['h3.title a', 'h3.title'],
        company: ['a.company .company-name', '.company-name'],
        location: ['.city-text'],
        // Printed twice.
        pay: ['.title-salary', 'label.salary'],
      },
    },
  ],
  // "0 results", and below it fifty suggestions that nobody asked for.
  negative: '[data-box="SuggestJobBoxNoResult"]',
  checked: { on: '2026-11-23', urls: [] },
});
