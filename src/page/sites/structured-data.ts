import { defineSite } from '../define-site.ts';

// Never seen but for one page of startup.jobs. Boards and career pages that write a JobPosting into every listing: no selector is needed, only the permission to
// read them. Their lists are not read. Employers' own domains are read on request.
export const structuredData = defineSite({
  id: 'structured-data',
  name: 'Boards and career pages with structured data',
  matches: [...'myworkdayjobs.com profesia.sk startup.jobs'.split(' ').map((host) => `*://*.${host}/*`)],
  isListing: {
    path: /\/(jobs?|praca|o)\/[^?]|\/[0-9a-f-]{32,36}|-\d{5,}$|\/O\d{5,}/i,
  },
  fields: {},
  checked: { on: '2026-11-28', urls: [] },
});
