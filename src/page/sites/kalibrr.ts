import { defineSite } from '../define-site.ts';

// Never seen: a saved page, and nobody's hooks; the addresses are those of two public projects. Listings are read by
// structured data and by the generic reader.
export const kalibrr = defineSite({
  id: 'kalibrr',
  name: 'Kalibrr',
  matches: ['*://*.kalibrr.com/*'],
  isListing: { path: /\/c\/[^/]+\/jobs\/\d+/ },
  fields: {},
  checked: { on: '2026-11-28', urls: [] },
});
