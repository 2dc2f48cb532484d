import { defineSite } from '../define-site.ts';

// Listings carry a JobPosting and are read by it.
// Never seen: a saved page, and nobody's hooks of a list.
export const gulftalent = defineSite({
  id: 'gulftalent',
  name: 'GulfTalent',
  matches: ['*://*.gulftalent.com/*'],
  isListing: { path: /\/jobs\/[\w%-]+-\d+/ },
  fields: {},
  checked: { on: '2026-11-28', urls: [] },
});
