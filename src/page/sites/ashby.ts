import { defineSite } from '../define-site.ts';

// Career pages of many employers. Listings carry a JobPosting and are read by it.
// Never seen: a saved page (the hooks of the list are those of four public projects).
export const ashby = defineSite({
  id: 'ashby',
  name: 'Ashby',
  matches: ['*://*.ashbyhq.com/*'],
  isListing: { path: /^\/[^/]+\/[0-9a-f]{8}-[0-9a-f-]{27}/ },
  fields: {},
  cards: [
    {
      // The card itself is the link in newer pages.
      item: 'a[class*="ashby-job-posting-brief"]',
      id: { attribute: 'href', match: /([0-9a-f]{8}-[0-9a-f-]{27})/ },
      link: '',
      fields: { title: ['.ashby-job-posting-brief-title', 'h3'] },
    },
    {
      item: '.ashby-job-posting-brief',
      id: { select: 'a[href]', attribute: 'href', match: /([0-9a-f]{8}-[0-9a-f-]{27})/ },
      link: 'a[href]',
      fields: { title: ['.ashby-job-posting-brief-title'] },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
