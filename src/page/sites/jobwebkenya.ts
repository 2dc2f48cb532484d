import { defineSite } from '../define-site.ts';

// Ids repeat on every card; the employer stands only in the title.
// Never seen: a page of one listing, and the sister boards.
export const jobwebkenya = defineSite({
  id: 'jobwebkenya',
  name: 'JobWebKenya',
  matches: ['*://*.jobwebkenya.com/*'],
  country: 'KE',
  isListing: { path: /^\/jobs\/[^/]+\/?$/ },
  fields: {},
  cards: [
    {
      item: 'li.job:has(#titlo)',
      id: { select: '#titlo a', attribute: 'href', match: /\/jobs\/([^/?#]+)/ },
      link: '#titlo a',
      fields: {
        title: ['#titlo a', '#titlo'],
        company: [{ select: '#titlo a', part: [' at ', -1] }],
        location: [{ select: '#location', strip: /^location\s*:\s*/i }],
        posted: ['#date .year', '#date'],
        body: ['.lista'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://jobwebkenya.com/jobs/'] },
});
