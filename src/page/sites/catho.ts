import { defineSite } from '../define-site.ts';

// Employers may hide: "Empresa Confidencial" is a normal value.
// Never seen: a page of one listing.
export const catho = defineSite({
  id: 'catho',
  name: 'Catho',
  matches: ['*://*.catho.com.br/*'],
  isListing: { path: /^\/vagas\/[^/]+\/\d+/ },
  fields: {},
  cards: [
    {
      item: 'article[id^="job-"]',
      id: { attribute: 'id', match: /(\d+)/ },
      link: 'h2 a',
      fields: {
        title: ['h2 a', 'h2'],
        company: ['header h2 ~ p', 'header div:has(> h2) ~ p', 'header p'],
        // "São José dos Campos - SP (1)": the number of vacancies there.
        location: [{ select: 'header button a[href*="/vagas/"]', strip: /\s*\(\d+\)$/ }],
        pay: ['[class*="salaryText"]'],
        posted: ['time'],
        body: ['.job-description'],
      },
    },
  ],
  checked: { on: '2026-11-23', urls: ['https://www.catho.com.br/vagas/supply-chain-analyst/'] },
});
