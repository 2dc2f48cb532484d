import { defineSite } from '../define-site.ts';

// Listings carry a JobPosting and are read by it.
// Never seen: a saved page (the hooks of the list are those of six public projects).
export const computrabajo = defineSite({
  id: 'computrabajo',
  name: 'Computrabajo',
  // The countries are subdomains now; some had endings of their own before.
  matches: ['*://*.computrabajo.com/*', '*://*.computrabajo.com.pe/*'],
  isListing: { path: /^\/(ofertas-de-trabajo\/)?oferta-de-trabajo-de-/ },
  fields: {},
  cards: [
    {
      item: 'article.box_offer[data-id]',
      id: { attribute: 'data-id' },
      link: 'h2 a.js-o-link',
      fields: {
        title: ['h2 a.js-o-link', 'h2'],
        company: ['a.fc_base.t_ellipsis'],
        location: ['p.fc_base > span.mr10'],
        posted: ['p.fc_aux'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
