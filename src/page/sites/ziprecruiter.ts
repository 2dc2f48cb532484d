import { defineSite } from '../define-site.ts';

// Never seen: a saved page (the hooks of the list are those of ten public projects); the listing beside the list; a page
// of one listing, which is read by structured data and by the generic reader.
export const ziprecruiter = defineSite({
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  matches: ['*://*.ziprecruiter.com/*', '*://*.ziprecruiter.co.uk/*'],
  isListing: { path: /^\/c\/[^/]+\/Job\/|^\/jobs\/[^/]+\/[^/?]+/i },
  fields: {},
  cards: [
    {
      item: 'article[id^="job-card-"]',
      id: { attribute: 'id', match: /^job-card-(.+)/ },
      link: 'a[href*="/c/"], a[href*="/jobs/"]',
      fields: {
        title: ['h2[aria-label]', 'h2'],
        company: ['[data-testid="job-card-company"]'],
        location: ['[data-testid="job-card-location"]'],
        pay: [{ select: 'p', only: /\d.*\/\s?(hr|yr|mo|wk|day)|\d.*\b(an|per) (hour|year|month|week|day)/i }],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
