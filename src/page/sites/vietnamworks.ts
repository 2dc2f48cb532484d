import { defineSite } from '../define-site.ts';

// Class names are hashes but for the two that the board keeps for its own counting. Listings carry a JobPosting.
// Never seen: a saved page (the hooks of the list are those of six public projects, 2024 to 2026).
export const vietnamworks = defineSite({
  id: 'vietnamworks',
  name: 'VietnamWorks',
  matches: ['*://*.vietnamworks.com/*'],
  country: 'VN',
  isListing: { path: /-jv\/?(\?|$)/ },
  fields: {},
  cards: [
    {
      item: '.view_job_item, div[data-job-card-version]',
      id: { select: 'a[href*="-jv"]', attribute: 'href', match: /-(\d+)-jv/ },
      link: 'h2 a, a[href*="-jv"]',
      fields: {
        // New adverts begin with a badge inside the heading.
        title: [
          { select: 'h2 a', strip: /^Mới\s+/ },
          { select: 'h2', strip: /^Mới\s+/ },
        ],
        pay: [{ select: 'span:not(:has(span))', only: /^(thương lượng|thoả thuận|.*\d.*(triệu|vnd|usd|\$|₫).*)$/i }],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
