import { defineSite } from '../define-site.ts';

// Class names end in a hash that changes; the part before it and `data-test` do not.
// Never seen: a page of one listing alone (its hooks are the pane's).
export const glassdoor = defineSite({
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: [
    ...'com at be ca ch co.in co.nz co.uk com.ar com.au com.br com.hk com.mx de es fr ie it nl sg'
      .split(' ')
      .map((ending) => `*://*.glassdoor.${ending}/*`),
  ],
  isListing: { path: /^\/(job-listing|partner\/jobListing)/i, exists: '[data-test="job-details-header"]' },
  fields: {
    title: ['h1[id^="jd-job-title"]', '[data-test="job-details-header"] h1'],
    // The heading alone: a rating follows it.
    company: [
      '[data-test="job-details-header"] [class*="EmployerProfile_employerNameHeading"] h4',
      '[data-test="job-details-header"] h4',
    ],
    location: ['[data-test="job-details-header"] [data-test="location"]', '[data-test="location"]'],
    pay: ['[data-test="job-details-header"] [data-test="detailSalary"]'],
    body: ['[class*="JobDetails_jobDescription__"]'],
  },
  cards: [
    {
      item: 'li[data-test="jobListing"]',
      id: { attribute: 'data-jobid' },
      link: 'a[data-test="job-title"]',
      fields: {
        title: ['[data-test="job-title"]'],
        company: ['[class*="EmployerProfile_compactEmployerName__"]'],
        location: ['[data-test="emp-location"]'],
        pay: ['[data-test="detailSalary"]'],
        posted: ['[data-test="job-age"]'],
      },
    },
  ],
  pane: {
    root: ['[class*="TwoColumnLayout_jobDetailsContainer"]', '[class*="JobDetails_jobDetailsContainer"]'],
    id: { select: '[id^="jd-job-title-"]', attribute: 'id', match: /(\d+)$/ },
    idInUrl: /[?&](?:jl|jobListingId)=(\d+)/,
  },
  checked: { on: '2026-11-23', urls: ['https://www.glassdoor.fr/Emploi/'] },
});
