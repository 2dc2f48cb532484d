import { defineSite } from '../define-site.ts';

// Classifieds.
// Never seen: a saved page (the hooks of the list are those of nine public projects), a page of one listing: it is read
// by structured data and by the generic reader.
export const kijiji = defineSite({
  id: 'kijiji',
  name: 'Kijiji',
  matches: ['*://*.kijiji.ca/*'],
  isListing: { path: /^\/v-[^/]*jobs?[^/]*\// },
  fields: {},
  cards: [
    {
      item: 'section[data-testid="listing-card"], article[data-listingid]',
      id: { attribute: 'data-listingid' },
      link: 'a[data-testid="listing-link"]',
      path: /jobs?\b/i,
      fields: {
        title: ['[data-testid="listing-title"]', 'h3'],
        location: ['[data-testid="listing-location"]'],
        pay: ['[data-testid="listing-price"]'],
        body: ['[data-testid="listing-description"]'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
