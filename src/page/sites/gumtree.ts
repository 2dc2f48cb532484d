import { defineSite } from '../define-site.ts';

// Classifieds with three code bases: the hooks are those of the British one; the Australian and the South African are
// read by structured data and by the generic reader.
// Never seen: a saved page (the hooks of the list are those of ten public projects), a page of one listing.
export const gumtree = defineSite({
  id: 'gumtree',
  name: 'Gumtree',
  matches: ['*://*.gumtree.com/*', '*://*.gumtree.com.au/*', '*://*.gumtree.co.za/*'],
  isListing: { path: /^\/p\/[^/]*jobs?[^/]*\/[^/]+\/\d+/ },
  fields: {},
  cards: [
    {
      item: 'article[data-q="search-result"]',
      id: { select: 'a[data-q="search-result-anchor"]', attribute: 'href', match: /\/(\d+)(?:[?#]|$)/ },
      link: 'a[data-q="search-result-anchor"]',
      path: /jobs?\b/i,
      fields: {
        title: ['[data-q="tile-title"]'],
        location: ['[data-q="tile-location"]'],
        pay: ['[data-q="tile-price"]'],
        body: ['[data-q="tile-description"]'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
