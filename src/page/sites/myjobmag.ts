import { defineSite } from '../define-site.ts';

// The employer stands only in the title: "Accountant at Some Company". One post may hold several roles.
// Never seen: a saved page of one listing (its hooks are those of five public projects, 2024 to 2026).
export const myjobmag = defineSite({
  id: 'myjobmag',
  name: 'MyJobMag',
  matches: [
    '*://*.myjobmag.com/*',
    '*://*.myjobmag.co.ke/*',
    '*://*.myjobmag.com.gh/*',
    '*://*.myjobmag.co.za/*',
    '*://*.myjobmag.co.ug/*',
  ],
  // Of myjobmag.com; the others tell by their endings.
  country: 'NG',
  isListing: { path: /^\/jobs?\/[^/]+-[^/]+$/, exists: 'ul.read-h1 h1, ul.job-key-info' },
  fields: {
    title: ['ul.read-h1 h1', 'h1'],
    company: [
      { select: 'ul.read-h1 h1', part: [' at ', -1] },
      { select: 'h1', part: [' at ', -1] },
    ],
    location: [{ select: 'ul.job-key-info li', only: /^location/i, strip: /^location\s*:?\s*/i }],
    pay: [{ select: 'ul.job-key-info li', only: /^salary/i, strip: /^salary( range)?\s*:?\s*/i }],
    posted: [{ select: '#posted-date', strip: /^posted\s*:\s*/i }],
    body: [{ select: '.job-details, h2:has(.subjob-title), #printable .bm-b-30', all: '\n' }],
  },
  cards: [
    {
      // One of the items is an empty place for advertising.
      item: 'li.job-list-li',
      id: { select: 'h2 a', attribute: 'href', match: /\/jobs?\/([^/?#]+)/ },
      link: 'h2 a',
      fields: {
        title: ['h2 a', 'h2'],
        company: [{ select: 'h2 a', part: [' at ', -1] }],
        posted: ['#job-date'],
        // The roles inside one post are a part of what it says.
        body: [{ select: '.job-desc, #sbu-job-list li', all: '\n' }],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://www.myjobmag.co.ke/jobs'] },
});
