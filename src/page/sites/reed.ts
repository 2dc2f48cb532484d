import { defineSite } from '../define-site.ts';

// Listings carry a JobPosting and are read by it.
// Never seen: a saved page (the hooks of the list are those of ten public projects, three with cards in their tests).
export const reed = defineSite({
  id: 'reed',
  name: 'Reed',
  matches: ['*://*.reed.co.uk/*'],
  isListing: { path: /^\/jobs\/[^/]+\/\d+/ },
  fields: {},
  cards: [
    {
      item: 'article[data-qa="job-card"], article[class*="job-card_jobCard__"]',
      id: { attribute: 'data-id', match: /(\d+)/ },
      link: 'a[data-qa="job-card-title"], h2 a',
      fields: {
        title: ['a[data-qa="job-card-title"]', 'h2 a', 'h3 a'],
        // "4 October by Some Agency"
        company: ['[data-qa="job-posted-by"] a', 'a.gtmJobListingPostedBy', '[class*="postedBy__"] a'],
        location: [
          '[data-qa="job-metadata-location"]',
          // Older cards: pay, place and kind of contract, in this order.
          { select: 'ul[class*="jobMetadata__"] li', nth: 1 },
        ],
        pay: ['[data-qa="job-metadata-salary"]', { select: 'ul[class*="jobMetadata__"] li', nth: 0 }],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
