import { defineSite } from '../define-site.ts';

// Never seen: a saved list (its hooks are those of two public projects, 2026).
export const craigslist = defineSite({
  id: 'craigslist',
  name: 'Craigslist',
  // Listings live on www.craigslist.org/view/… since 2026, and on <town>.craigslist.org before.
  matches: ['*://*.craigslist.org/*'],
  isListing: { path: /^\/view\/|\/\d{8,}\.html/, exists: '#titletextonly' },
  fields: {
    title: ['#titletextonly'],
    company: ['h2.company-name', '.company-name'],
    // "(Staten Island)" behind the title.
    location: [{ select: '#titletextonly ~ span', only: /^\(.*\)$/, strip: /^\(|\)$/ }],
    pay: ['.attr.remuneration .valu'],
    posted: ['.postinginfos time'],
    body: [{ select: '#postingbody', without: '.print-information' }],
  },
  cards: [
    {
      // The grid of the app. The list from the server below is replaced by it.
      item: '.cl-search-result[data-pid]',
      id: { attribute: 'data-pid' },
      link: 'a.posting-title',
      fields: {
        title: ['a.posting-title .label', 'a.posting-title'],
        location: ['.result-location'],
        pay: ['.priceinfo'],
        posted: ['.result-posted-date'],
      },
    },
    {
      item: 'li.cl-static-search-result',
      id: { select: 'a', attribute: 'href', match: /(\w+)(?:\.html)?$/ },
      link: 'a',
      fields: {
        title: ['.title', { select: 'a', attribute: 'title' }],
        location: ['.location'],
        pay: ['.price'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://www.craigslist.org/view/d/'] },
});
