import { defineSite } from '../define-site.ts';

// Never seen: a saved page (its hooks are those of two public projects on the Polish and Ukrainian boards).
export const olx = defineSite({
  id: 'olx',
  name: 'OLX',
  matches: 'pl ua ro bg pt kz uz com.br in'.split(' ').map((ending) => `*://*.olx.${ending}/*`),
  isListing: { path: /^\/(d\/)?(\w+\/)?(oferta|obyavlenie|anuncio|ad)\/.*-ID/i },
  fields: {},
  cards: [
    {
      item: 'div[data-cy="l-card"], div.jobs-ad-card',
      id: { attribute: 'id' },
      link: 'a[data-cy="listing-ad-title"], a[href]',
      path: /praca|rabota|robota|vagas|emprego|empleo|jobs?\b|locuri-de-munca|ish\b/i,
      fields: {
        title: ['[data-cy="listing-ad-title"]', '[data-testid="ad-card-title"]', 'h4'],
        location: [{ select: '[data-testid="location-date"]', part: [' - ', 0] }],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: [] },
});
