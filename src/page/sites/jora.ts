import { defineSite } from '../define-site.ts';

// Never seen: a saved page (its hooks are those of the notes on one list of 2026 and of one public project).
export const jora = defineSite({
  id: 'jora',
  name: 'Jora',
  matches: ['*://*.jora.com/*'],
  isListing: { path: /^\/job\//, exists: 'h1.job-title' },
  fields: {
    title: ['h1.job-title'],
    company: ['span.company'],
  },
  cards: [
    {
      item: '[data-job-card="true"]',
      id: { select: 'a.job-link', attribute: 'href', match: /\/job\/([^/?#]+)/ },
      link: 'a.job-link',
      fields: {
        // The title is printed twice; a link holds it once.
        title: ['.job-title a.job-link', 'a.job-link'],
        company: ['.job-company'],
        location: ['.job-location'],
        pay: [{ select: '.badge', only: /\d/ }],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: [] },
});
