import { defineSite } from '../define-site.ts';

// Posts of people. Only what offers work is read; "[For Hire]" posts are of people who seek it. Who posts is not read.
// Never seen: a saved page (the hooks are those of ten public projects, three with pages in their tests, 2026).
export const reddit = defineSite({
  id: 'reddit',
  name: 'Reddit',
  // Not /r/ alone: people come from the front page without a load.
  matches: ['*://*.reddit.com/*'],
  isListing: {},
  fields: {},
  cards: [
    {
      item: 'shreddit-post',
      id: { attribute: 'permalink', match: /\/comments\/(\w+)/ },
      link: 'a[slot="full-post-link"], a[slot="title"]',
      skip: /\[for hire\]/i,
      onlyWork: true,
      fields: {
        title: ['[slot="title"]', { select: '', attribute: 'post-title' }],
        posted: ['time'],
        body: ['[slot="text-body"]'],
      },
    },
    {
      // old.reddit.com
      item: '.thing.link[data-fullname]',
      id: { attribute: 'data-fullname', match: /^t3_(\w+)/ },
      link: 'a.title',
      skip: /\[for hire\]/i,
      onlyWork: true,
      fields: {
        title: ['a.title'],
        posted: ['time'],
        body: ['.usertext-body .md'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
