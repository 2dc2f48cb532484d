import { cardOn, expect, test } from './fixtures.ts';
import { snapshot, snapshotOf } from './page-snapshot.ts';
import { type Advert, listPage, ORDINARY } from './pages.ts';
import { say } from './words.ts';

const ADDRESS = 'https://www.linkedin.com/jobs/search';

/** Lists show little more than titles, so the sign stands there. */
const RISKY: Advert = {
  title: 'Data entry from home, pay the registration fee of KES 1,500 first',
  company: 'Grey Reed Services',
  location: 'Kisumu, Kenya',
  body: [],
};

test('only adverts with a sign get a badge, and it opens the card', async ({ page, serve, toolbarBadge }) => {
  const html = listPage('linkedin-list', [ORDINARY, RISKY, { ...ORDINARY, title: 'Gardener' }]);
  await serve(ADDRESS, html);
  await page.goto(ADDRESS);
  const badges = page.locator('tahadhari-card').getByRole('button', { name: RISKY.title });
  await expect(badges).toHaveCount(1);
  await expect(page.locator('tahadhari-card').getByRole('button')).toHaveCount(1);
  await expect.poll(() => toolbarBadge(page)).not.toBe('');

  const advert = await page.locator('.base-search-card').nth(1).boundingBox();
  const badge = await badges.boundingBox();
  expect(badge?.y).toBeGreaterThanOrEqual(advert?.y ?? 0);
  expect((badge?.y ?? 0) + (badge?.height ?? 0)).toBeLessThanOrEqual((advert?.y ?? 0) + (advert?.height ?? 0));
  expect(await snapshot(page)).toEqual(await snapshotOf(page, html));

  await badges.click();
  await expect(cardOn(page)).toContainText('registration fee');
  await page.keyboard.press('Escape');
  await expect(badges).toBeFocused();
});

test('badges follow the list when it scrolls and grows', async ({ page, serve }) => {
  const many = Array.from({ length: 30 }, (_, n) => ({ ...ORDINARY, title: `Gardener ${n + 1}` }));
  await serve(ADDRESS, listPage('linkedin-list', [...many, RISKY]));
  await page.goto(ADDRESS);
  await expect(page.locator('tahadhari-card').getByRole('button')).toHaveCount(0);
  await page.locator('.base-search-card').last().scrollIntoViewIfNeeded();
  await expect(page.locator('tahadhari-card').getByRole('button', { name: RISKY.title })).toHaveCount(1);

  await page.evaluate(() => {
    const last = document.querySelector('.jobs-search__results-list > li:last-child');
    const copy = last?.cloneNode(true) as HTMLElement;
    copy.querySelector('.base-search-card')?.setAttribute('data-entity-urn', 'urn:li:jobPosting:4299999999');
    copy.querySelector('a')?.setAttribute('href', 'https://www.linkedin.com/jobs/view/4299999999');
    last?.after(copy);
    copy.scrollIntoView();
  });
  await expect(page.locator('tahadhari-card').getByRole('button', { name: RISKY.title })).toHaveCount(2);
});

test('a list without signs is left alone', async ({ page, serve, found }) => {
  await serve(ADDRESS, listPage('linkedin-list', [ORDINARY, { ...ORDINARY, title: 'Gardener' }]));
  await page.goto(ADDRESS);
  await expect.poll(async () => (await found(page))?.status).toBe('list');
  expect((await found(page))?.cards?.map(({ level }) => level)).toEqual(['none', 'none']);
  await expect(page.locator('tahadhari-card')).toHaveCount(0);
});

test('the popup sums the list up', async ({ page, serve, popup, found }) => {
  await serve(ADDRESS, listPage('linkedin-list', [ORDINARY, RISKY]));
  await page.goto(ADDRESS);
  await expect.poll(async () => (await found(page))?.status).toBe('list');
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('popupCards', { count: 2 }));
  expect(await open.text()).toContain(RISKY.title);
});
