import { defineSite } from '../define-site.ts';

// Clients have no name here. The place is the client's country.
// Never seen: a page of one job.
export const upwork = defineSite({
  id: 'upwork',
  name: 'Upwork',
  matches: ['*://*.upwork.com/*'],
  isListing: { path: /^\/(nx\/)?(jobs|freelance-jobs\/apply)\/[^/]*~\w+/ },
  fields: {},
  cards: [
    {
      // Search and feed since 2025.
      item: 'article[data-ev-job-uid]',
      id: { attribute: 'data-ev-job-uid' },
      link: 'h2 a, h3 a',
      fields: {
        title: ['[data-test~="job-tile-title-link"]', '.job-tile-title'],
        location: ['[data-test="location"]'],
        pay: [
          // "Fixed price" alone says nothing; the budget stands in the next item.
          { select: '[data-test="job-type-label"], [data-test="is-fixed-price"]', all: ', ' },
        ],
        posted: ['[data-test="job-pubilshed-date"]'],
        body: ['[data-test~="JobDescription"]', '[data-test="job-description-text"]'],
      },
    },
    {
      // The feed of 2024.
      item: 'section[data-ev-opening_uid]',
      id: { attribute: 'data-ev-opening_uid' },
      link: '.job-tile-title a',
      fields: {
        title: ['.job-tile-title'],
        pay: [{ select: '[data-test="job-type"], span:has(> [data-test="budget"])', all: ', ', strip: /^-/ }],
        posted: ['[data-test="posted-on"]'],
        body: ['[data-test="job-description-text"]'],
      },
    },
  ],
  checked: {
    on: '2026-11-23',
    urls: ['https://www.upwork.com/nx/find-work/most-recent', 'https://www.upwork.com/nx/search/jobs/'],
  },
});
