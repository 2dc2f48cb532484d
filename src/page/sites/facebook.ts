import { defineSite } from '../define-site.ts';

// Posts of people, groups and pages, and the marketplace. All class names are hashes, and all words are translated:
// what Facebook's own advertising code marks is the only stable hook. Who posts is not read.
// Never seen: a saved page (the hooks are those of ten public projects, 2025 and 2026; the order of the lines of a
// marketplace card is that of two), the folded rest of a post: it is read when the reader opens it.
export const facebook = defineSite({
  id: 'facebook',
  name: 'Facebook',
  matches: ['*://*.facebook.com/*'],
  isListing: {},
  fields: {},
  cards: [
    {
      item:
        '[role="article"]:has([data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]), ' +
        '[role="feed"] > div:has([data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"])',
      // The address of a post is filled in when the mouse is over its date; until then its text is its id.
      id: {
        select: 'a[href*="/posts/"], a[href*="/permalink/"]',
        attribute: 'href',
        match: /\/(?:posts|permalink)\/(\w+)/,
      },
      link: 'a[href*="/posts/"], a[href*="/permalink/"]',
      onlyWork: true,
      fields: {
        title: [
          { select: '[data-ad-rendering-role="story_message"]', firstLine: true },
          { select: '[data-ad-preview="message"], [data-ad-comet-preview="message"]', firstLine: true },
        ],
        body: [
          '[data-ad-rendering-role="story_message"]',
          '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
        ],
      },
    },
    {
      // Marketplace: price, title, place.
      item: 'a[href*="/marketplace/item/"]',
      id: { attribute: 'href', match: /\/item\/(\d+)/ },
      link: '',
      path: /^\/marketplace\b/,
      onlyWork: true,
      fields: {
        pay: [{ select: 'span:not(:has(span))', nth: 0 }],
        title: [{ select: 'span:not(:has(span))', nth: 1 }],
        location: [{ select: 'span:not(:has(span))', nth: 2 }],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
