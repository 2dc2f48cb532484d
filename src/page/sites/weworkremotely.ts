import { defineSite } from '../define-site.ts';

// Listings carry a JobPosting, with raw line breaks inside its strings.
// Never seen: a saved page since 2020 (the hooks are those of nine public projects, 2025 and 2026).
export const weworkremotely = defineSite({
  id: 'weworkremotely',
  name: 'We Work Remotely',
  matches: ['*://*.weworkremotely.com/*'],
  isListing: { path: /^\/(remote-jobs|listings)\/[^/]+$/, exists: '.lis-container__job__content__description' },
  fields: {
    title: ['h1'],
    company: [
      '.lis-container__job__sidebar__companyDetails__info__title h3',
      '.lis-container__job__sidebar__companyDetails__info__title',
    ],
    location: ['.box--region'],
    body: ['.lis-container__job__content__description'],
  },
  cards: [
    {
      // Rows without a link are advertising.
      item: 'li.new-listing-container:has(a[href*="/remote-jobs/"], a[href*="/listings/"])',
      id: {
        select: 'a[href*="/remote-jobs/"], a[href*="/listings/"]',
        attribute: 'href',
        match: /\/(?:remote-jobs|listings)\/([^/?#]+)/,
      },
      link: 'a[href*="/remote-jobs/"], a[href*="/listings/"]',
      fields: {
        title: ['.new-listing__header__title__text', '.new-listing__header__title'],
        company: ['.new-listing__company-name'],
        location: ['.new-listing__company-headquarters'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
