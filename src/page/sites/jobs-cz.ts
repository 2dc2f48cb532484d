import { defineSite } from '../define-site.ts';

// Never seen: adverts that open as a widget on an employer's own site.
export const jobsCz = defineSite({
  id: 'jobs-cz',
  name: 'Jobs.cz',
  matches: ['*://*.jobs.cz/*'],
  isListing: { path: /^\/(rpd|fp|pd)\/.*\d/, exists: '.JobDescriptionHeading, [data-jobad="body"]' },
  fields: {
    title: ['.JobDescriptionHeading h1', 'h1'],
    // The label "Společnost" is for screen readers.
    company: ['.JobDescriptionHeading .IconWithText p', '[data-test="jd-info-item"] p'],
    location: ['.JobDescriptionHeading [data-test="jd-info-location"]', '[data-test="jd-info-location"]'],
    pay: [{ select: '.JobDescriptionSalaryWithAnswer p', only: /\d.*(Kč|CZK|EUR|€)/ }],
    body: [{ select: '[data-test="jd-header-text"], [data-jobad="body"], .JobDescriptionBenefits', all: '\n' }],
  },
  cards: [
    {
      item: 'article.SearchResultCard',
      id: { select: 'a[data-jobad-id]', attribute: 'data-jobad-id' },
      link: 'a[data-jobad-id]',
      fields: {
        title: ['.SearchResultCard__title', { select: '[data-test-ad-title]', attribute: 'data-test-ad-title' }],
        company: ['.SearchResultCard__footerItem span[translate="no"]', '.SearchResultCard__footerItem'],
        location: ['[data-test="serp-locality"]'],
        // Other tags speak of answers and benefits.
        pay: [{ select: '.SearchResultCard__body .Tag', only: /\d.*(Kč|CZK|EUR|€)/ }],
        posted: ['[data-test-ad-status]'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://www.jobs.cz/fp/', 'https://www.jobs.cz/prace/'] },
});
