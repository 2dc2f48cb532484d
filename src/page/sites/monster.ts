import { defineSite } from '../define-site.ts';

// Changed hands in 2025; both spellings of the attribute were in use.
// Never seen: a saved page (the hooks are those of seven public projects, none newer than the change).
export const monster = defineSite({
  id: 'monster',
  name: 'Monster',
  matches: ['*://*.monster.com/*', '*://*.monster.co.uk/*', '*://*.monster.de/*'],
  isListing: {
    path: /^\/job-openings\//,
    exists: 'h1[data-testid="svx-job-title"], h1[data-test-id="svx-job-title"]',
  },
  fields: {
    title: ['h1[data-testid="svx-job-title"]', 'h1[data-test-id="svx-job-title"]'],
    company: ['[data-testid="svx-job-company-name"]', '[data-test-id="svx-job-header-company-name"]'],
    location: ['[data-test-id="svx-jobview-location"]'],
    pay: ['[data-testid="svx_jobview-salary"]'],
    posted: ['[data-test-id="svx-jobview-posted"]'],
    body: ['[data-testid="svx-job-description-text"]', '[data-test-id="svx-job-description-text"]'],
  },
  cards: [
    {
      item: '[data-testid="svx-job-card"], [data-test-id="svx-job-card"]',
      id: { select: 'a[href*="/job-openings/"]', attribute: 'href', match: /--([0-9a-f-]{30,})/ },
      link: 'a[href*="/job-openings/"]',
      fields: {
        title: ['[data-testid="svx-job-title"]', '[data-test-id="svx-job-title"]', 'a[href*="/job-openings/"]'],
        company: ['[data-testid="svx-job-company-name"]', '[data-test-id="svx-job-card-company"]'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
