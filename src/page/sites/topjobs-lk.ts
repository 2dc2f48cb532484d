import { defineSite } from '../define-site.ts';

// The advert itself is often a picture; the description in the structured data is then a stand-in that says so.
// Never seen: the list (a table).
export const topjobsLk = defineSite({
  id: 'topjobs-lk',
  name: 'topjobs.lk',
  matches: ['*://*.topjobs.lk/*'],
  isListing: { path: /JobAdvertismentServlet/i, exists: '#job-adview #position' },
  root: ['#job-adview'],
  fields: {
    title: ['#position'],
    company: ['#employer'],
    location: ['#adview-job-location'],
    contact: [{ select: '#txtAVECompanyEmail', attribute: 'value' }],
    body: ['#remark'],
  },
  checked: { on: '2026-11-23', urls: ['https://topjobs.lk/'] },
});
