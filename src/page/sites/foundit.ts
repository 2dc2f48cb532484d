import { defineSite } from '../define-site.ts';

// Monster's boards in Asia and the Gulf, with a code base of their own.
// Never seen: any page, and nobody's hooks. Listings are read by structured data and by the generic reader.
export const foundit = defineSite({
  id: 'foundit',
  name: 'foundit',
  matches: [
    '*://*.foundit.in/*',
    '*://*.foundit.ae/*',
    '*://*.foundit.my/*',
    '*://*.foundit.ph/*',
    '*://*.foundit.sg/*',
  ],
  isListing: {
    // Its addresses were not seen either: any with the number of something.
    path: /\d{6,}/,
  },
  fields: {},
  checked: { on: '2026-11-28', urls: [] },
});
