import { defineSite } from '../define-site.ts';

// Listings carry a JobPosting and are read by it.
// Never seen: a saved page (the hooks of the list are those of one public project: a weak lead).
export const careers24 = defineSite({
  id: 'careers24',
  name: 'Careers24',
  matches: ['*://*.careers24.com/*'],
  country: 'ZA',
  isListing: { path: /^\/jobs\/adverts\/./ },
  fields: {},
  cards: [
    {
      item: '.job-card:has(a[href*="/jobs/adverts/"])',
      id: { select: 'a[href*="/jobs/adverts/"]', attribute: 'href', match: /\/adverts\/([^/?#]+)/ },
      link: 'a[href*="/jobs/adverts/"]',
      fields: {
        title: ['h2', 'a[href*="/jobs/adverts/"]'],
        company: ['a[href*="/now-hiring/"]'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
