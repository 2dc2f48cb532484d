import { defineSite } from '../define-site.ts';

// Never seen: a saved page; the hooks of lists are those of three public projects. Listings are read without a site file.
export const naukrigulf = defineSite({
  id: 'naukrigulf',
  name: 'Naukrigulf',
  matches: ['*://*.naukrigulf.com/*'],
  isListing: { path: /-jid-\d+/ },
  fields: {},
  cards: [
    {
      item: '.ng-box.srp-tuple',
      id: { select: 'a[href*="-jid-"]', attribute: 'href', match: /-jid-(\d+)/ },
      link: 'a.info-position, a[href*="-jid-"]',
      fields: {
        title: ['.designation-title'],
        company: ['.info-org'],
        location: ['li.info-loc'],
        body: ['.description'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: [] },
});
