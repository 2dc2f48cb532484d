import { defineSite } from '../define-site.ts';

// One code base for SEEK, JobStreet and JobsDB. There is no JobPosting among its structured data.
export const seek = defineSite({
  id: 'seek',
  name: 'SEEK, JobStreet, JobsDB',
  // The Australian board moved from www.seek.com.au to au.seek.com in 2026; both are still linked.
  matches: [
    '*://*.seek.com/*',
    '*://*.seek.com.au/*',
    '*://*.seek.co.nz/*',
    '*://*.jobstreet.com/*',
    '*://*.jobstreet.com.my/*',
    '*://*.jobstreet.com.sg/*',
    '*://*.jobstreet.co.id/*',
    '*://*.jobsdb.com/*',
  ],
  isListing: { path: /^\/(?:[a-z]{2}\/)?job\/\d+/, exists: '[data-automation="job-detail-title"]' },
  root: ['[data-automation="jobDetailsPage"]'],
  fields: {
    title: ['[data-automation="job-detail-title"]'],
    company: [{ select: '[data-automation="advertiser-name"]', without: 'a' }, '[data-automation="advertiser-name"]'],
    location: ['[data-automation="job-detail-location"]'],
    // Without pay the page has `job-detail-add-expected-salary` instead, which is no pay.
    pay: ['[data-automation="job-detail-salary"]'],
    posted: [{ select: 'span', only: /^Posted \d+\S* ago$/ }],
    body: ['[data-automation="jobAdDetails"]'],
  },
  cards: [
    {
      item: 'article[data-automation][data-job-id]',
      id: { attribute: 'data-job-id' },
      link: 'a[data-automation="jobTitle"], a[data-automation="job-list-view-job-link"]',
      fields: {
        title: ['[data-automation="jobTitle"]'],
        company: ['[data-automation="jobCompany"]'],
        // A suburb and its city are two links.
        location: [{ select: '[data-automation="jobLocation"]', all: ', ' }, '[data-automation="jobCardLocation"]'],
        pay: ['[data-automation="jobSalary"]'],
        posted: ['[data-automation="jobListingDate"]'],
        body: ['[data-automation="jobShortDescription"]'],
      },
    },
  ],
  pane: {
    root: ['[data-automation="splitViewJobDetailsWrapper"]', '[data-automation="jobDetailsPage"]'],
    id: { select: 'a[data-automation="job-detail-apply"]', attribute: 'href', match: /\/job\/(\d+)/ },
    idInUrl: /[?&]jobId=(\d+)/,
  },
  checked: {
    on: '2026-11-23',
    urls: [
      'https://au.seek.com/job/',
      'https://www.seek.com.au/full-stack-jobs/in-All-Sydney-NSW',
      'https://my.jobstreet.com/product-manager-jobs',
    ],
  },
});
