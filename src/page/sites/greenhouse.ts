import { defineSite } from '../define-site.ts';

// Career pages of many employers: `job__…` since 2024, `app-title` before. There is no structured data on most.
// Never seen: a saved page (the hooks are those of ten public projects, two of them with saved pages in their tests).
export const greenhouse = defineSite({
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: ['*://*.greenhouse.io/*'],
  isListing: { path: /\/jobs\/\d+|\/embed\/job_app/, exists: '.job__title, h1.app-title, .job__description' },
  fields: {
    title: ['.job__title h1', '.job__title', 'h1.app-title', 'h1.section-header'],
    company: [{ select: '.company-name', strip: /^at\s+/ }],
    location: ['.job__location', '.location'],
    body: ['.job__description', '#content'],
  },
  cards: [
    {
      item: 'tr.job-post',
      id: { select: 'a[href]', attribute: 'href', match: /\/jobs\/(\d+)/ },
      link: 'a[href]',
      fields: { title: ['p.body--medium', 'p'], location: ['p.body--metadata', 'p.body__secondary'] },
    },
    {
      // Before 2024.
      item: 'div.opening',
      id: { select: 'a[href]', attribute: 'href', match: /\/jobs\/(\d+)/ },
      link: 'a[href]',
      fields: { title: ['a[href]'], location: ['.location'] },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
