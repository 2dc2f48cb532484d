import { defineSite } from '../define-site.ts';

// Career pages of many employers, with a JobPosting in microdata. The place is an element that draws itself in a shadow
// root from its attribute.
// Never seen: a saved page (the hooks are those of nine public projects).
export const smartrecruiters = defineSite({
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['*://*.smartrecruiters.com/*'],
  isListing: { path: /^\/[^/]+\/\d{6,}/, exists: 'h1.job-title' },
  fields: {
    title: ['h1.job-title'],
    company: [{ select: '[itemprop="hiringOrganization"] meta[itemprop="name"]', attribute: 'content' }],
    location: [{ select: 'spl-job-location', attribute: 'formattedaddress' }, '.c-spl-job-location__place'],
    body: ['.job-sections'],
  },
  cards: [
    {
      item: 'li.opening-job',
      id: { select: 'a[href]', attribute: 'href', match: /\/(\d{6,})/ },
      link: 'a[href]',
      fields: { title: ['a[href]'] },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
