import { defineSite } from '../define-site.ts';

// A table of rows; the row of an open listing is followed by one that holds its text.
// Never seen: a page of 2021 or later.
export const remoteok = defineSite({
  id: 'remoteok',
  name: 'Remote OK',
  matches: ['*://*.remoteok.io/*', '*://*.remoteok.com/*'],
  isListing: { path: /^\/remote-jobs\/.*\d/, exists: 'tr.expand .description' },
  root: ['#jobsboard'],
  fields: {
    title: ['tr.job [itemprop="title"]', '[itemprop="title"]'],
    company: ['tr.job [itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="hiringOrganization"]'],
    posted: ['time'],
    body: ['tr.expand .description'],
  },
  cards: [
    {
      item: 'tr.job[data-id]',
      id: { attribute: 'data-id' },
      link: 'a[itemprop="url"]',
      min: 2,
      fields: {
        title: ['[itemprop="title"]'],
        company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="hiringOrganization"]'],
        posted: ['time'],
      },
    },
  ],
  // Every listing claims 55,000 dollars and the place "Anywhere"; neither is shown to people.
  distrust: ['pay', 'location'],
  checked: { on: '2026-11-23', urls: ['https://remoteok.io/remote-jobs/'] },
});
