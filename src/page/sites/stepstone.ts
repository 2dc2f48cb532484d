import { defineSite } from '../define-site.ts';

// One template for the boards of the group. Never seen: a saved page (the hooks of the list are those of notes on one
// list of 2026, those of one listing are those of nine public projects on four of the boards).
export const stepstone = defineSite({
  id: 'stepstone',
  name: 'StepStone, Totaljobs, PNet',
  matches: [
    ...'stepstone.de stepstone.at stepstone.be stepstone.nl totaljobs.com cwjobs.co.uk jobsite.co.uk pnet.co.za careerjunction.co.za'
      .split(' ')
      .map((host) => `*://*.${host}/*`),
  ],
  isListing: {
    path: /^\/(stellenangebote--|jobs--|job\/)|-inline\.html/,
    exists: '[data-at="header-job-title"]',
  },
  fields: {
    title: ['[data-at="header-job-title"]'],
    company: ['[data-at="metadata-company-name"]'],
    location: ['[data-at="metadata-location"]'],
    pay: ['[data-at="metadata-salary"]'],
    posted: ['[data-at="metadata-online-date"]'],
    body: ['[data-at="job-ad-content"]'],
  },
  cards: [
    {
      item: 'article[data-at="job-item"]',
      id: { attribute: 'id', match: /^job-item-(.+)/ },
      link: 'a[data-at="job-item-title"], [data-at="job-item-title"] a',
      fields: {
        title: ['[data-at="job-item-title"]'],
        company: ['[data-at="job-item-company-name"]'],
        location: ['[data-at="job-item-location"]'],
        posted: ['[data-at="job-item-timeago"]'],
        body: ['[data-at="jobcard-content"]'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
