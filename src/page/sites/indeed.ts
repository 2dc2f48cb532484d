import { defineSite } from '../define-site.ts';

// Never seen here: a whole page of one listing (its hooks are the pane's, and those of three public projects).
export const indeed = defineSite({
  id: 'indeed',
  name: 'Indeed',
  matches: ['*://*.indeed.com/*'],
  isListing: {
    path: /^\/(m\/)?viewjob|^\/rc\/clk/,
    exists: '[data-testid="jobsearch-JobInfoHeader-title"], [data-testid="simpler-jobTitle"], #jobDescriptionText',
  },
  fields: {
    title: [
      // The pane's heading goes on "- job post".
      { select: '[data-testid="jobsearch-JobInfoHeader-title"]', strip: /\s*-\s*job post$/ },
      // A newer variant of the pane.
      '[data-testid="simpler-jobTitle"]',
      { select: 'h1.jobsearch-JobInfoHeader-title', strip: /\s*-\s*job post$/ },
    ],
    company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
    location: [
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      '[data-testid="job-location"]',
      '#jobLocationText',
    ],
    pay: [
      // The second span is the kind of contract.
      { select: '#salaryInfoAndJobType span:first-of-type', only: /\d/ },
      { select: '#jobDetailsSection [aria-label="Pay"]', strip: /^Pay\s*/ },
    ],
    body: ['#jobDescriptionText', '.jobsearch-JobComponent-description'],
  },
  cards: [
    {
      // The outline also holds the snippet, which `job_seen_beacon` does not.
      item: '.cardOutline:has(.job_seen_beacon), .job_seen_beacon',
      id: { select: 'a[data-jk]', attribute: 'data-jk' },
      link: 'a[data-jk]',
      fields: {
        title: ['h2.jobTitle span[id^="jobTitle-"]', 'h2.jobTitle', 'a.jcs-JobTitle'],
        company: ['[data-testid="company-name"]'],
        location: ['[data-testid="text-location"]'],
        pay: [
          '.salary-snippet-container',
          // The same list holds "Full-time" and "Flexible schedule".
          {
            select: '[data-testid*="attribute_snippet_testid"]',
            only: /\d.*\b(a|an|per) (year|month|week|day|hour)\b/,
          },
        ],
        body: ['[data-testid="belowJobSnippet"]'],
      },
    },
  ],
  pane: {
    root: ['#jobsearch-ViewjobPaneWrapper', '.fastviewjob', '.jobsearch-RightPane'],
    idInUrl: /[?&]vjk=([0-9a-f]+)/,
  },
  // "Additional Verification Required", a Cloudflare page in Indeed's own colours.
  negative: 'main.error, #challenge-running',
  checked: { on: '2026-11-23', urls: ['https://in.indeed.com/q-flutter-developer-jobs.html'] },
});
