import { defineSite } from '../define-site.ts';

// Never seen: a saved page (the hooks of the list are those of ten public projects, mostly old); a page of one listing,
// which is read by the generic reader.
export const workUa = defineSite({
  id: 'work-ua',
  name: 'Work.ua',
  matches: ['*://*.work.ua/*'],
  isListing: { path: /^\/(ua\/|ru\/|en\/)?jobs\/\d+/ },
  fields: {},
  cards: [
    {
      item: '#pjax-job-list .job-link, #pjax-job-list .card-hover',
      id: { select: 'h2 a', attribute: 'href', match: /\/jobs\/(\d+)/ },
      link: 'h2 a',
      fields: {
        title: ['h2 a', 'h2'],
        company: ['.add-top-xs b', '.add-top-xs', '.mt-xs span'],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
