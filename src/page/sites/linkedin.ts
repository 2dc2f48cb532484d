import { defineSite } from '../define-site.ts';

// LinkedIn serves several layouts at once and moves people between them, so all stand side by side:
// guest (`top-card-layout`), logged in "classic" (`job-details-jobs-unified-top-card`) and logged in "SDUI", whose
// classes are hashes and whose `componentkey` and `data-sdui-screen` are not.
// Never seen: a saved page of SDUI (its hooks are from tests of three public projects, 2026); the wall before visitors
// (its hooks are those of five public projects); a post (its hooks are those of ten public projects, 2025 and 2026).
const SDUI = '[data-sdui-screen*="JobDetails"]';

export const linkedin = defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  // Not /jobs/ alone: people come from the feed without a page load.
  matches: ['*://*.linkedin.com/*'],
  isListing: {
    path: /^\/jobs\/view\//,
    exists: `.top-card-layout__title, .job-details-jobs-unified-top-card__job-title, ${SDUI}, [componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"]`,
  },
  root: [
    // SDUI: the column with the description; side columns show other jobs in the same markup.
    `${SDUI}:has([componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"])`,
    '[data-testid="lazy-column"]:has([componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"])',
    '.job-view-layout',
  ],
  fields: {
    title: [
      // Guest page (h1), and the fragment beside a guest list (h2).
      '.top-card-layout__title',
      // Older guest pages.
      '.topcard__title',
      // Classic.
      '.job-details-jobs-unified-top-card__job-title h1',
      '.job-details-jobs-unified-top-card__job-title',
      // SDUI: the line after the company. The links to /jobs/view/ further down are chips ("Hybrid").
      { select: `${SDUI} a[href*="/company/"] + p`, strip: /\s*\(verified job\)$/i },
      { select: 'p > a[href*="/jobs/view/"]', strip: /\s*\(verified job\)$/i },
    ],
    company: [
      '.topcard__org-name-link',
      // A company without a page has no link.
      '.topcard__flavor:not(.topcard__flavor--bullet)',
      '.job-details-jobs-unified-top-card__company-name',
      // SDUI.
      '[aria-label^="Company, "]',
      'a[href*="/company/"]',
    ],
    location: [
      // The first bullet is the place, the second the number of applicants.
      '.topcard__flavor--bullet:not(.num-applicants__caption)',
      // "Kenya · 1 day ago · Over 100 people clicked apply"
      { select: '.job-details-jobs-unified-top-card__tertiary-description-container', part: ['·', 0] },
      { select: '.job-details-jobs-unified-top-card__primary-description-container', part: ['·', 0] },
      { select: `${SDUI} a[href*="/company/"] + p + p`, only: /·/, part: ['·', 0] },
      { select: 'p', only: /^[^·]{2,80} · [^·]/, part: ['·', 0] },
    ],
    pay: [
      // Chips under the title; the others say "Remote" and "Full-time".
      { select: '.job-details-fit-level-preferences span.tvm__text', only: /\d.*\/|\d.*(hr|yr|month)/ },
    ],
    posted: [
      '.posted-time-ago__text',
      { select: '.job-details-jobs-unified-top-card__tertiary-description-container', part: ['·', 1] },
      { select: `${SDUI} a[href*="/company/"] + p + p`, part: ['·', 1] },
    ],
    body: [
      '.show-more-less-html__markup',
      '.description__text',
      { select: '#job-details', without: 'h2.text-heading-large' },
      '.jobs-description__content',
      '[componentkey^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
      '[id^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
      '[componentkey^="JobDetails_AboutTheJob_"]',
      '[id^="JobDetails_AboutTheJob_"]',
    ],
  },
  cards: [
    {
      // Classic. Placeholders of cards that were not scrolled to are empty.
      item: '.scaffold-layout__list li[data-occludable-job-id]',
      id: { attribute: 'data-occludable-job-id' },
      link: 'a[href*="/jobs/view/"]',
      fields: {
        title: [
          // The half of the pair that is drawn; screen readers get "… with verification".
          '.artdeco-entity-lockup__title [aria-hidden="true"]',
          { select: '.artdeco-entity-lockup__title', strip: / with verification$/ },
        ],
        company: ['.artdeco-entity-lockup__subtitle'],
        location: ['.artdeco-entity-lockup__caption li', '.artdeco-entity-lockup__caption'],
      },
    },
    {
      // SDUI since autumn 2026; each card stands twice in the page.
      item: '[componentkey^="job-card-component-ref-"]',
      id: { attribute: 'componentkey', match: /(\d+)/ },
      link: 'a[href*="/jobs/view/"]',
      fields: {
        title: ['p span[aria-hidden="true"]', { select: 'p', strip: /\s*\(verified job\)$|\s+with verification$/i }],
        company: ['div:has(> p) + div > p', 'p + div > p'],
        location: ['div:has(> p) + div + p', 'p + div + p'],
        pay: [{ select: 'span + div, p + p', only: /^\D{0,4}[\d.,]+[kK]?\D{0,6}\/(yr|hr|month)/ }],
      },
    },
    {
      // SDUI of spring 2026: no id on the card.
      item: '[componentkey="SearchResultsMainContent"] div[role="button"][componentkey]:has(button[aria-label^="Dismiss"])',
      id: { attribute: 'componentkey' },
      fields: {
        title: ['p span[aria-hidden="true"]', 'p'],
        company: ['div:has(> p) + div > p', 'p + div > p'],
        location: ['div:has(> p) + div + p', 'p + div + p'],
      },
    },
    {
      // Guest list. After the third card LinkedIn shows asterisks to visitors.
      item: '.base-search-card[data-entity-urn], .result-card[data-entity-urn], .job-search-card[data-entity-urn]',
      id: { attribute: 'data-entity-urn', match: /(\d+)$/ },
      link: 'a.base-card__full-link, a.result-card__full-card-link',
      masked: /^[*\s,.\-–—()/&|:]+$/,
      fields: {
        title: ['.base-search-card__title', '.result-card__title'],
        company: ['.base-search-card__subtitle', '.result-card__subtitle'],
        location: ['.job-search-card__location', '.job-result-card__location'],
        pay: ['.job-search-card__salary-info'],
        posted: ['time'],
        body: ['.job-result-card__snippet'],
      },
    },
    {
      // Posts in the feed and on their own pages: people offer work there too. Who posts is not read.
      item: '.feed-shared-update-v2[data-urn], [role="article"][data-urn^="urn:li:activity:"]',
      id: { attribute: 'data-urn', match: /(\d+)$/ },
      onlyWork: true,
      fields: {
        title: [
          { select: '.update-components-text', firstLine: true },
          { select: '.feed-shared-text', firstLine: true },
        ],
        body: ['.update-components-text', '.feed-shared-text'],
      },
    },
  ],
  pane: {
    root: [
      '.jobs-search__job-details--container',
      `${SDUI}:has([componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"])`,
      '[data-testid="lazy-column"]:has([componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"])',
      SDUI,
      // Guest list.
      '.two-pane-serp-page__detail-view',
    ],
    id: { select: 'a[href*="/jobs/view/"]', attribute: 'href', match: /\/jobs\/view\/(?:[^/?]*-)?(\d+)/ },
    idInUrl: /[?&]currentJobId=(\d+)/,
  },
  // The wall before visitors without an account.
  negative: '.authwall-join-form, .authwall-sign-in-form',
  checked: {
    on: '2026-11-28',
    urls: [
      'https://www.linkedin.com/jobs/search/',
      'https://au.linkedin.com/jobs/full-stack-jobs-sydney-nsw',
      'https://sk.linkedin.com/jobs/view/',
    ],
  },
});
