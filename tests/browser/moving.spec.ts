import type { Page } from '@playwright/test';
import { cardOn, expect, markedWords, test } from './fixtures.ts';
import { type Advert, CAUTION, detailPage, listPage, ORDINARY, SERIOUS } from './pages.ts';
import { say } from './words.ts';

const DETAIL = 'https://www.linkedin.com/jobs/view/4200000001';
const SEARCH = 'https://www.linkedin.com/jobs/search/';

test('a move inside a single-page board is followed', async ({ page, serve, toolbarBadge, found }) => {
  await serve(DETAIL, detailPage('linkedin-detail', SERIOUS));
  await page.goto(DETAIL);
  await expect(cardOn(page)).toContainText(say('levelSerious'));

  await moveTo(page, 4_200_000_002, ORDINARY);
  await expect(cardOn(page)).toHaveCount(0);
  await expect.poll(() => toolbarBadge(page)).toBe('');
  expect(await markedWords(page)).toEqual([]);
  await expect.poll(async () => (await found(page))?.listing?.title).toBe(ORDINARY.title);

  await moveTo(page, 4_200_000_003, CAUTION);
  await expect(cardOn(page)).toContainText(say('levelCaution'));
  await expect.poll(() => toolbarBadge(page)).toMatch(/^\d+$/);
});

test('a second advert with an equal address line is read too', async ({ page, serve }) => {
  await serve(DETAIL, detailPage('linkedin-detail', ORDINARY));
  await page.goto(DETAIL);
  await expect(page.locator('.topcard__title')).toHaveText(ORDINARY.title);
  await fill(page, SERIOUS);
  await expect(cardOn(page)).toContainText(say('levelSerious'));
});

test('the pane beside a list is read when it changes', async ({ page, serve, toolbarBadge }) => {
  await serve(SEARCH, listPage('linkedin-panes', [SERIOUS, ORDINARY]));
  await page.goto(`${SEARCH}?currentJobId=4200000001`);
  await openInPane(page, 4_200_000_001, SERIOUS);
  await expect(cardOn(page)).toContainText(say('levelSerious'));
  await expect.poll(() => toolbarBadge(page)).toMatch(/^!/);

  await openInPane(page, 4_200_000_002, ORDINARY);
  await expect(cardOn(page)).toHaveCount(0);
  expect(await markedWords(page)).toEqual([]);
});

async function moveTo(page: Page, id: number, advert: Advert): Promise<void> {
  await page.evaluate((address) => history.pushState({}, '', address), `/jobs/view/${id}`);
  await fill(page, advert);
}

function fill(page: Page, { title, company, location, body }: Advert): Promise<void> {
  return page.evaluate(
    (texts) => {
      for (const [selector, text] of Object.entries(texts)) {
        const element = document.querySelector(selector);
        if (element) element.textContent = text;
      }
    },
    {
      '.topcard__title': title,
      '.topcard__org-name-link': company,
      '.topcard__flavor--bullet': location,
      '.show-more-less-html__markup': body.join('\n'),
    },
  );
}

function openInPane(page: Page, id: number, { title, company, location, body }: Advert): Promise<void> {
  return page.evaluate(
    ({ id, title, company, location, body }) => {
      history.pushState({}, '', `?currentJobId=${id}`);
      const pane = document.querySelector('.jobs-search__job-details--container');
      if (!pane) return;
      pane.innerHTML = `
        <div class="job-details-jobs-unified-top-card__container--two-pane">
          <h1 class="job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/${id}/">${title}</a></h1>
          <div class="job-details-jobs-unified-top-card__company-name"><a href="#company">${company}</a></div>
          <div class="job-details-jobs-unified-top-card__tertiary-description-container"><span>${location} · 2 days ago</span></div>
        </div>
        <article class="jobs-description__container"><div id="job-details" class="jobs-description__content">
          <h2>About the job</h2>${body.map((line) => `<p>${line}</p>`).join('')}
        </div></article>`;
    },
    { id, title, company, location, body },
  );
}
