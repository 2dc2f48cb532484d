import { defineSite } from '../define-site.ts';

// `qa-…` classes are the hooks that stay. Classifieds: the seller takes the employer's place and is not named in lists.
// Never seen: a saved page (its hooks are those of ten public projects), a page of one listing.
export const jiji = defineSite({
  id: 'jiji',
  name: 'Jiji',
  matches: 'ng co.ke com.gh ug co.tz com.et ci'.split(' ').map((ending) => `*://*.jiji.${ending}/*`),
  isListing: { path: /\/[^/]+\/[\w-]+-\w{20,}\.html/ },
  fields: {},
  cards: [
    {
      item: '.b-list-advert-base, a.qa-advert-list-item',
      id: { select: 'a[href*=".html"]', attribute: 'href', match: /-(\w+)\.html/ },
      link: 'a[href*=".html"]',
      path: /jobs?\b|-cvs\b|seeking-work/i,
      fields: {
        title: ['.qa-advert-list-item-title', '.qa-advert-title'],
        location: ['.b-list-advert__region__text', '.b-list-advert__region'],
        pay: ['.qa-advert-price'],
        body: ['.b-list-advert-base__description-text'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: [] },
});
