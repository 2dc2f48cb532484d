import { defineSite } from '../define-site.ts';

// Never seen: a saved page (its hooks are those of the notes on one listing of 2026), a list.
export const onlinejobsPh = defineSite({
  id: 'onlinejobs-ph',
  name: 'OnlineJobs.ph',
  matches: ['*://*.onlinejobs.ph/*'],
  isListing: { path: /\/jobseekers\/job\//, exists: 'h1.job__title' },
  fields: {
    title: ['h1.job__title'],
    // Pairs of a heading and a paragraph: TYPE OF WORK, WAGE / SALARY, HOURS PER WEEK, DATE UPDATED.
    pay: [
      { select: 'dl:has(> h3 + p)', only: /^wage/i, strip: /^wage\s*\/\s*salary\s*/i },
      { select: 'dl h3 + p', only: /(php|usd|[$₱])\s*\d|\d.*(php|usd|per |a (month|week|hour))/i },
    ],
    body: ['#job-description'],
  },
  checked: { on: '2026-11-23', urls: [] },
});
