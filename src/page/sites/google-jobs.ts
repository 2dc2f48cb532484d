import { defineSite } from '../define-site.ts';

// All class names are hashes: the link to the viewer finds the cards, the order of the lines tells what is what.
// Never seen: a page since September 2024, and what the listing beside the list looks like.
export const googleJobs = defineSite({
  id: 'google-jobs',
  name: 'Google Jobs',
  // Only the search: the same domain has mail and documents.
  matches: [
    ...(
      'com ae com.ar at com.au com.bd be com.br ca ch cl com.co de dk com.eg es com.et fr com.gh gr co.id ie co.il co.in ' +
      'it co.jp co.ke com.lb lk co.ma com.mx com.my com.ng nl no co.nz com.pe com.ph com.pk pl pt com.qa ro rs ru rw ' +
      'com.sa se com.sg sn co.th com.tr co.tz com.ua co.ug co.uk com.vn co.za co.zm co.zw'
    )
      .split(' ')
      .map((ending) => `*://*.google.${ending}/search*`),
  ],
  isListing: {},
  fields: {},
  cards: [
    {
      item: 'div[role="button"][data-ved]:has(a[href*="vhid="][href*="jobs-detail-viewer"])',
      id: { select: 'a[href*="vhid="]', attribute: 'href', match: /vhid=([^&]+)/ },
      link: 'a[href*="vhid="]',
      fields: {
        title: [{ select: 'div:not(:has(div))', nth: 0 }],
        company: [{ select: 'div:not(:has(div))', nth: 1 }],
        // "Nairobi • via Some Board"
        location: [{ select: 'div:not(:has(div))', nth: 2, part: [' • ', 0] }],
        posted: [{ select: 'div:not(:has(div)), span', only: /^(\d+\+? (hours?|days?|weeks?|months?) ago)$/i }],
      },
    },
  ],
  checked: { on: '2026-11-28', urls: [] },
});
