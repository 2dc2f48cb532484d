import { defineSite } from '../define-site.ts';

// A search engine: the listing itself opens on another board.
// Never seen: a saved page (its hooks are those of the notes on one list of 2025).
export const careerjet = defineSite({
  id: 'careerjet',
  name: 'Careerjet',
  matches: [
    ...'com co.ke co.ug co.tz com.ng com.gh co.za ae com.qa com.sa com.kw com.om ph com.sg com.my co.in com.pk com.bd lk vn co.th co.id co.uk fr de es it pt com.br com.mx'
      .split(' ')
      .map((ending) => `*://*.careerjet.${ending}/*`),
  ],
  isListing: { path: /^\/jobad\// },
  fields: {},
  cards: [
    {
      item: 'article.job[data-url]',
      id: { attribute: 'data-url', match: /\/(?:jobad|job)\/([^/?#]+)/ },
      link: 'header h2 a',
      fields: {
        title: ['header h2 a', 'h2'],
        company: ['p.company'],
        location: [{ select: 'ul.location li', all: ', ' }],
        pay: ['ul.salary li'],
        posted: [{ select: 'ul.tags .badge', only: /\d/ }],
        body: ['div.desc'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: [] },
});
