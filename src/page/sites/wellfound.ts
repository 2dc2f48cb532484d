import { defineSite } from '../define-site.ts';

// Cards are grouped by employer, and the hooks of one role inside a group are not known: lists are not read.
// Never seen: a page of one listing; the only page seen was a "not found" of 2026. Listings are read by structured data
// and by the generic reader.
export const wellfound = defineSite({
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['*://*.wellfound.com/*'],
  isListing: { path: /^\/jobs\/\d+/ },
  fields: {},
  checked: { on: '2026-11-28', urls: ['https://wellfound.com/'] },
});
