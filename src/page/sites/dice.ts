import { defineSite } from '../define-site.ts';

// Never seen: a saved page (the hooks of the list are those of seven public projects, 2025 and 2026); a page of one
// listing, which is read by its structured data.
export const dice = defineSite({
  id: 'dice',
  name: 'Dice',
  matches: ['*://*.dice.com/*'],
  country: 'US',
  isListing: { path: /^\/job-detail\/./ },
  fields: {},
  cards: [
    {
      item: 'div[data-testid="job-card"]',
      id: { attribute: 'data-job-guid' },
      link: 'a[data-testid="job-search-job-detail-link"]',
      fields: {
        title: ['a[data-testid="job-search-job-detail-link"]'],
        company: ['p[data-testid="job-card-company-name"]', 'a[href*="/company-profile"] p'],
        // Place and age are two lines of the same style, in this order.
        location: ['p.text-sm.font-normal.text-zinc-600'],
        posted: [{ select: 'p.text-sm.font-normal.text-zinc-600', only: /ago$|^(today|yesterday)$/i }],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
