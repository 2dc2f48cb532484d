import { defineSite } from '../define-site.ts';

// Two code bases under one name: Spain and Brazil. Never seen: a saved page (the hooks are those of notes, 2026).
export const infojobs = defineSite({
  id: 'infojobs',
  name: 'InfoJobs',
  matches: ['*://*.infojobs.net/*', '*://*.infojobs.com.br/*'],
  isListing: { path: /\/of-i\w+|^\/vaga-de-/ },
  fields: {},
  cards: [
    {
      // Spain.
      item: 'li:has(.ij-OfferCardContent-description-title-link)',
      id: { select: '.ij-OfferCardContent-description-title-link', attribute: 'href', match: /of-i(\w+)/ },
      link: '.ij-OfferCardContent-description-title-link',
      fields: {
        title: ['.ij-OfferCardContent-description-title-link'],
        company: ['.ij-OfferCardContent-description-subtitle-link'],
        location: ['.ij-OfferCardContent-description-list-item'],
        pay: [{ select: '.ij-OfferCardContent-description-list-item', only: /\d.*€|salario/i }],
      },
    },
    {
      // Brazil.
      item: '.js_rowCard:has(.js_cardLink)',
      id: { select: '.js_cardLink', attribute: 'data-id' },
      link: 'a:has(h2), h2 a',
      fields: {
        title: ['h2'],
        company: ['a[href*="/empresa-"]'],
        posted: ['.js_date'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: [] },
});
