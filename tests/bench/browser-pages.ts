import { type Advert, CAUTION, detailPage, listPage, ORDINARY, SERIOUS } from '../browser/pages.ts';

export interface BenchPage {
  name: string;
  address: string;
  html: string;
}

const RISKY: Advert = { ...CAUTION, title: 'Packing assistant, pay the registration fee of KES 1,500 first' };

/** Menus, links and footers, as they stand around a listing of a board. */
const AROUND = `<nav><ul>${Array.from({ length: 400 }, (_, n) => `<li><a href="#${n}"><span>Jobs in place ${n}</span></a></li>`).join('')}</ul></nav>`;

const paragraphs = Array.from({ length: 5_000 }, (_, n) => {
  const line = ORDINARY.body[n % ORDINARY.body.length];
  return `${line} This is paragraph ${n} of a page that is far longer than any advert, and goes on until nobody reads it.`;
});

/** One advert with four signs. */
export const LISTING: BenchPage = {
  name: 'listing page',
  address: 'https://www.linkedin.com/jobs/view/4200000001',
  html: withMenus(detailPage('linkedin-detail', SERIOUS)),
};

/** One advert without a sign, as most are. */
export const QUIET: BenchPage = {
  name: 'listing page without signs',
  address: 'https://www.linkedin.com/jobs/view/4200000003',
  html: withMenus(detailPage('linkedin-detail', ORDINARY)),
};

/** 300 cards, every twentieth with a sign. */
export const LIST: BenchPage = {
  name: 'list of 300 cards',
  address: 'https://www.linkedin.com/jobs/search',
  html: withMenus(
    listPage(
      'linkedin-list',
      Array.from({ length: 300 }, (_, n) => (n % 20 === 3 ? RISKY : { ...ORDINARY, title: `Gardener ${n}` })),
    ),
  ),
};

/** One advert of a megabyte. */
export const BIG: BenchPage = {
  name: 'page of 1 MB',
  address: 'https://www.linkedin.com/jobs/view/4200000002',
  html: detailPage('linkedin-detail', { ...SERIOUS, body: [...SERIOUS.body, ...paragraphs] }),
};

export const PAGES: ReadonlyMap<string, string> = new Map(
  [LISTING, QUIET, LIST, BIG].map(({ address, html }) => [address, html]),
);

function withMenus(html: string): string {
  return html.replace('<body>', `<body>${AROUND}`).replace('</body>', `${AROUND}</body>`);
}
