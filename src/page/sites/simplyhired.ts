import { defineSite } from '../define-site.ts';

// Never seen: a saved list (its hooks are those of eight public projects), and how the listing beside it is wrapped.
export const simplyhired = defineSite({
  id: 'simplyhired',
  name: 'SimplyHired',
  matches: [
    '*://*.simplyhired.com/*',
    '*://*.simplyhired.co.uk/*',
    '*://*.simplyhired.co.in/*',
    '*://*.simplyhired.ca/*',
  ],
  isListing: { path: /^\/job\//, exists: '[data-testid="viewJobTitle"]' },
  fields: {
    title: ['[data-testid="viewJobTitle"]'],
    company: ['[data-testid="viewJobCompanyName"]'],
    location: ['[data-testid="viewJobCompanyLocation"]'],
    pay: ['[data-testid="viewJobBodyJobCompensation"]'],
    posted: ['[data-testid="viewJobBodyJobPostingTimestamp"]'],
    body: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
  },
  cards: [
    {
      item: '[data-testid="searchSerpJob"]',
      id: { select: 'a[href*="/job/"]', attribute: 'href', match: /\/job\/([\w-]+)/ },
      link: 'a[href*="/job/"]',
      fields: {
        title: ['[data-testid="searchSerpJobTitle"]', 'h2', 'h3'],
        company: ['[data-testid="companyName"]'],
        location: ['[data-testid="searchSerpJobLocation"]'],
        pay: ['[data-testid="searchSerpJobSalaryConfirmed"]', '[data-testid="searchSerpJobSalaryEst"]'],
        posted: ['[data-testid="searchSerpJobDateStamp"]'],
        body: ['[data-testid="searchSerpJobSnippet"]'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://www.simplyhired.com/job/'] },
});
