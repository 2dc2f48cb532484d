import { defineSite } from '../define-site.ts';

// Never seen: a list of results. Pay stands behind a sign-up.
export const fuzu = defineSite({
  id: 'fuzu',
  name: 'Fuzu',
  matches: ['*://*.fuzu.com/*'],
  isListing: { path: /^\/[a-z-]+\/jobs\/./, exists: '[data-cy="job-main-info"]' },
  root: ['[data-cy="job-content"]'],
  fields: {
    title: ['[data-cy="job-main-info"] h1'],
    company: ['[data-cy="company-name"]'],
    // Town and country are links without names; the company's link leads to /company/.
    location: [
      { select: '[data-cy="job-main-info"] a[href*="fuzu.com/"]:not([data-cy])', all: ' ' },
      { select: '[data-cy="job-main-info"] a:not([data-cy])', all: ' ' },
    ],
    // "Closing: …" has the same class.
    posted: [{ select: 'p.published', only: /^Published/, strip: /^Published\s*:\s*/ }],
    contact: [{ select: '[class*="RecruiterFlex"]', all: '\n' }],
    body: [
      {
        select: '.view-main .view-requirements, .view-main .view-summary:not(:has(.view-summary-content_tag))',
        all: '\n',
      },
      '.view-main',
    ],
  },
  checked: { on: '2026-11-23', urls: ['https://www.fuzu.com/kenya/jobs/'] },
});
