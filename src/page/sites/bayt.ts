import { defineSite } from '../define-site.ts';

// Never seen: a saved page (its hooks are those of five public projects); listings are read by their structured data.
export const bayt = defineSite({
  id: 'bayt',
  name: 'Bayt',
  matches: ['*://*.bayt.com/*'],
  isListing: { path: /\/jobs\/[^/]+-\d{5,}\/?/ },
  fields: {},
  cards: [
    {
      item: 'li[data-js-job]',
      id: { select: 'h2 a', attribute: 'href', match: /-(\d+)\/?(?:\?|$)/ },
      link: 'h2 a',
      fields: {
        title: ['h2 a', 'a[data-js-aid="jobID"]'],
        company: [
          '[data-automation="jobCompany"]',
          'b.jb-company',
          'a.t-default.t-bold',
          'div.t-nowrap span, div.t-nowrap a',
        ],
        location: ['[data-automation="jobCity"]', 'div.t-mute.t-small'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: [] },
});
