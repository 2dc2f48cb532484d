import { defineSite } from '../define-site.ts';

// Career pages of many employers.
// Never seen: a saved page (the hooks are those of six public projects); lists.
export const workable = defineSite({
  id: 'workable',
  name: 'Workable',
  matches: ['*://*.workable.com/*'],
  isListing: { path: /\/j\/\w+/, exists: '[data-ui="job-description"]' },
  fields: {
    title: ['[data-ui="job-title"]', 'h1'],
    company: ['[data-ui="company-name"]'],
    location: ['[data-ui="job-location"]', '[data-ui="job-location-tooltip"]'],
    body: ['[data-ui="job-description"]'],
  },
  checked: { on: '2026-11-28', urls: [] },
});
