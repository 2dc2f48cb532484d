import { defineSite } from '../define-site.ts';

// Boards and career pages that write a JobPosting into every listing: no selector is needed, only the permission to
// read them. Their lists are not read. Employers' own domains are read on request.
export const structuredData = defineSite({
  id: 'structured-data',
  name: 'Boards and career pages with structured data',
  matches: [
    ...(
      'ashbyhq.com careers24.com computrabajo.com dice.com greenhouse.io gulftalent.com gumtree.com kijiji.ca lever.co ' +
      'myworkdayjobs.com reed.co.uk smartrecruiters.com startup.jobs weworkremotely.com workable.com ziprecruiter.com'
    )
      .split(' ')
      .map((host) => `*://*.${host}/*`),
  ],
  isListing: {
    path: /\/(j|jobs?|job-detail|remote-jobs|o|postings?|adverts?|v-|p)\/[^?]|\/[0-9a-f-]{32,36}|-\d{5,}$/i,
  },
  fields: {},
  checked: { on: '2026-11-23', urls: [] },
});
