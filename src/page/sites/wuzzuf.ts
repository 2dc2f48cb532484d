import { defineSite } from '../define-site.ts';

// All class names are hashes: links tell what is what.
// Never seen: a page of one listing.
export const wuzzuf = defineSite({
  id: 'wuzzuf',
  name: 'Wuzzuf',
  matches: ['*://*.wuzzuf.net/*'],
  country: 'EG',
  isListing: { path: /^\/(ar\/)?(jobs\/p|internship)\// },
  fields: {},
  cards: [
    {
      // The block around a title that also holds the employer's line.
      item: 'div:has(> h2 > a[href*="/jobs/p/"]), div:has(> h2 > a[href*="/internship/"])',
      id: { select: 'h2 > a', attribute: 'href', match: /\/(?:jobs\/p|internship)\/(\w+)/ },
      link: 'h2 > a',
      fields: {
        title: ['h2 > a'],
        company: [{ select: 'a[href*="/jobs/careers/"]', strip: /\s*-$/ }],
        location: ['a[href*="/jobs/careers/"] ~ span'],
        posted: ['a[href*="/jobs/careers/"] ~ div'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://wuzzuf.net/search/jobs/'] },
});
