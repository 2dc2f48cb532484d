import { defineSite } from '../define-site.ts';

// Never seen: a saved page of one listing (its hooks are in the same notes as the list's).
export const hh = defineSite({
  id: 'hh',
  name: 'HeadHunter',
  matches: [
    '*://*.hh.ru/*',
    '*://*.hh.kz/*',
    '*://*.hh.uz/*',
    '*://*.rabota.by/*',
    '*://*.headhunter.ge/*',
    '*://*.headhunter.kg/*',
  ],
  isListing: { path: /^\/vacancy\/\d+/, exists: '[data-qa="vacancy-title"]' },
  fields: {
    title: ['[data-qa="vacancy-title"]'],
    company: ['[data-qa="vacancy-company-name"]'],
    location: ['[data-qa="vacancy-address-with-map"]'],
    pay: ['[data-qa="vacancy-salary"]'],
    body: ['[data-qa="vacancy-description"]'],
  },
  cards: [
    {
      item: '[data-qa="vacancy-serp__vacancy"]',
      id: { select: '[data-qa="serp-item__title"]', attribute: 'href', match: /\/vacancy\/(\d+)/ },
      link: '[data-qa="serp-item__title"]',
      fields: {
        title: ['[data-qa="serp-item__title"]', '[data-qa="serp-item__title-text"]'],
        company: ['[data-qa="vacancy-serp__vacancy-employer"]', '[data-qa="vacancy-serp__vacancy-employer-text"]'],
        location: ['[data-qa="vacancy-serp__vacancy-address"]'],
        pay: [
          // Older cards.
          '[data-qa^="vacancy-serp__vacancy-compensation"]:not([data-qa*="frequency"])',
          // The pay has no hook of its own any more: it is the first text before the chips.
          { select: 'span:not(:has(span))', only: /^(от|до|from|to)?\s*\d[\d\s\u202f–-]*.*[₽₸₾$€]|Br|so'm/ },
        ],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://hh.ru/search/vacancy'] },
});
