import { defineSite } from '../define-site.ts';

// Class names end in a hash that has been the same for a year; the spoken part before it is used.
// Never seen: a saved page of one listing (its hooks are those of ten public projects).
export const naukri = defineSite({
  id: 'naukri',
  name: 'Naukri',
  matches: ['*://*.naukri.com/*'],
  country: 'IN',
  isListing: { path: /^\/job-listings-/, exists: '[class*="jd-header-title"]' },
  fields: {
    title: ['h1[class*="jd-header-title"]', '[class*="jd-header-title"]'],
    company: ['[class*="jd-header-comp-name"] a'],
    location: ['[class*="jhc__loc"]'],
    pay: ['[class*="jhc__salary"]'],
    body: ['[class*="JDC__dang-inner-html"]'],
  },
  cards: [
    {
      item: '.srp-jobtuple-wrapper[data-job-id]',
      id: { attribute: 'data-job-id' },
      link: 'a.title',
      fields: {
        title: ['a.title'],
        company: ['a.comp-name', '.comp-name'],
        location: ['.locWdth', '.loc-wrap'],
        pay: ['.sal-wrap span[title]', '.sal-wrap'],
        posted: ['.job-post-day'],
        body: ['.job-desc'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://www.naukri.com/data-analyst-jobs-in-india'] },
});
