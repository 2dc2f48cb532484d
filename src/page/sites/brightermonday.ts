import { defineSite } from '../define-site.ts';

// Ringier One Africa Media: one template for BrighterMonday and Jobberman. Place, type and pay are chips without names,
// always in this order; a hidden pay says "Confidential".
// Never seen: a page of one listing. It carries a JobPosting (in a graph, with broken strings and shuffled addresses),
// which is read without any help.
export const brightermonday = defineSite({
  id: 'brightermonday',
  name: 'BrighterMonday, Jobberman',
  matches: [
    '*://*.brightermonday.co.ke/*',
    '*://*.brightermonday.co.ug/*',
    '*://*.brightermonday.co.tz/*',
    '*://*.jobberman.com/*',
    '*://*.jobberman.com.gh/*',
  ],
  // Of jobberman.com; the others tell by their endings.
  country: 'NG',
  isListing: { path: /^\/listings\/./ },
  fields: {},
  cards: [
    {
      item: '[data-cy="listing-cards-components"]',
      id: { attribute: 'aria-labelledby', match: /^job-(\d+)/ },
      link: 'a[data-cy="listing-title-link"]',
      fields: {
        title: ['[data-cy="listing-title-link"]'],
        company: ['p.text-blue-700', '.text-loading-animate-link', 'p.text-link-500 a'],
        location: ['div.flex.flex-wrap.mt-3 > span:nth-child(1)'],
        pay: ['div.flex.flex-wrap.mt-3 > span:nth-child(3)'],
        posted: [{ select: 'p', only: /^(today|yesterday|\d+ \w+ ago|new)$/i }],
        body: ['p.md\\:pl-5'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://www.brightermonday.co.ke/jobs'] },
});
