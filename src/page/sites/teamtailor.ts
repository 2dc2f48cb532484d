import { defineSite } from '../define-site.ts';

// Career pages of many employers; some have a host of their own and are read by their structured data alone.
export const teamtailor = defineSite({
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['*://*.teamtailor.com/*'],
  isListing: { path: /\/jobs\/\d+/, exists: '[data-careersite--jobs--form-overlay-job-id-value]' },
  root: ['[data-careersite--jobs--form-overlay-job-id-value]'],
  fields: {
    title: ['section.block-cover h1', 'h1'],
    // "Marketing · Multiple locations · Fully Remote": place and way of working are the last two of three.
    location: [{ select: '[data-variabletextwrapper] > div:first-child', only: /·.*·/, part: ['·', 1, -1] }],
    body: ['.prose.font-company-body'],
  },
  checked: { on: '2026-11-23', urls: ['https://adaptiveteams.teamtailor.com/jobs/'] },
});
