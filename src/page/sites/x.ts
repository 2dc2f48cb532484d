import { defineSite } from '../define-site.ts';

// Posts of people. Only what offers work is read. Who posts is not read.
// Never seen: a saved page (the hooks are those of one well-kept public project, 2026).
export const x = defineSite({
  id: 'x',
  name: 'X',
  matches: ['*://*.x.com/*', '*://*.twitter.com/*'],
  isListing: {},
  fields: {},
  cards: [
    {
      item: 'article[data-testid="tweet"]',
      id: { select: 'a[href*="/status/"]', attribute: 'href', match: /\/status\/(\d+)/ },
      link: 'a[href*="/status/"]',
      onlyWork: true,
      fields: {
        title: [{ select: '[data-testid="tweetText"]', firstLine: true }],
        posted: ['time'],
        body: ['[data-testid="tweetText"]'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
