import { defineSite } from '../define-site.ts';

// Classifieds of the Gulf and Egypt, behind a wall for programs.
// Never seen: any page, and nobody's hooks. Listings are read by structured data and by the generic reader; lists are
// not read.
export const dubizzle = defineSite({
  id: 'dubizzle',
  name: 'Dubizzle',
  matches: ['*://*.dubizzle.com/*', '*://*.dubizzle.com.eg/*', '*://*.dubizzle.com.lb/*'],
  isListing: {
    // "/jobs/…" is all that is known of its addresses.
    path: /\/jobs\/[^?]*\d/,
  },
  fields: {},
  checked: { on: '2026-11-28', urls: [] },
});
