import { cardOn, expect, markedWords, test } from './fixtures.ts';
import { CAUTION, detailPage, SERIOUS } from './pages.ts';
import { say } from './words.ts';

const FIRST = 'https://www.linkedin.com/jobs/view/4200000001';
const SECOND = 'https://www.linkedin.com/jobs/view/4200000002';
const ELSEWHERE = 'https://ke.indeed.com/viewjob?jk=42a1b2c3d4e5f607';

test.beforeEach(async ({ page, serve }) => {
  await serve(FIRST, detailPage('linkedin-detail', SERIOUS));
  await serve(SECOND, detailPage('linkedin-detail', CAUTION));
  await serve(ELSEWHERE, detailPage('indeed-detail', SERIOUS));
  await page.goto(FIRST);
  await expect(cardOn(page)).toBeVisible();
});

test('one advert is hidden, also after a reload; others are not', async ({ page, found }) => {
  await cardOn(page)
    .getByRole('button', { name: say('hide'), exact: true })
    .click();
  await cardOn(page)
    .getByRole('button', { name: new RegExp(`^${say('hideListing')}`) })
    .click();
  await expect(cardOn(page)).toHaveCount(0);
  expect(await markedWords(page)).toEqual([]);
  await page.reload();
  await expect.poll(async () => (await found(page))?.status).toBe('listing');
  await expect(cardOn(page)).toHaveCount(0);
  await page.goto(SECOND);
  await expect(cardOn(page)).toBeVisible();
});

test('the X hides one advert too', async ({ page, found }) => {
  await cardOn(page)
    .getByRole('button', { name: say('close') })
    .click();
  await expect(cardOn(page)).toHaveCount(0);
  await page.reload();
  await expect.poll(async () => (await found(page))?.status).toBe('listing');
  await expect(cardOn(page)).toHaveCount(0);
});

test('a site is turned off and, in the popup, on again', async ({ page, popup, found, toolbarBadge }) => {
  await cardOn(page)
    .getByRole('button', { name: say('hide'), exact: true })
    .click();
  await cardOn(page)
    .getByRole('button', { name: new RegExp(`^${say('hideSite')}`) })
    .click();
  await expect(page.locator('tahadhari-card')).toHaveCount(0);
  await expect.poll(() => toolbarBadge(page)).toBe('');
  await page.goto(SECOND);
  await expect.poll(async () => (await found(page))?.status).toBe('off');
  await expect(page.locator('tahadhari-card')).toHaveCount(0);

  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('popupOff'));
  await open.click(say('popupSite'));
  await expect(cardOn(page)).toBeVisible();

  await page.goto(ELSEWHERE);
  await expect(cardOn(page)).toBeVisible();
});

test('everything is turned off everywhere, also on pages that are open', async ({ page, context, popup, found }) => {
  const other = await context.newPage();
  await other.goto(ELSEWHERE);
  await expect(cardOn(other)).toBeVisible();

  await page.bringToFront();
  await cardOn(page)
    .getByRole('button', { name: say('hide'), exact: true })
    .click();
  await cardOn(page)
    .getByRole('button', { name: new RegExp(`^${say('hideEverywhere')}`) })
    .click();
  await expect(page.locator('tahadhari-card')).toHaveCount(0);
  await expect(other.locator('tahadhari-card')).toHaveCount(0);
  expect(await markedWords(other)).toEqual([]);
  await expect.poll(async () => (await found(page))?.status).toBe('off');

  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('popupOff'));
  await open.click(say('popupEverywhere'));
  await expect(cardOn(page)).toBeVisible();
});

test('a sign is turned off, taken back, and turned off for good', async ({ page, found }) => {
  const card = cardOn(page);
  await expect.poll(async () => (await found(page))?.report?.signs.length).toBeGreaterThan(1);
  const before = (await found(page))?.report?.signs.map(({ rule }) => rule) ?? [];
  const muteFirst = () =>
    card
      .getByRole('button', { name: new RegExp(`^${say('mute')}`) })
      .first()
      .click();

  await card.getByRole('button', { name: say('wrong') }).click();
  await muteFirst();
  await expect.poll(async () => (await found(page))?.report?.signs.length).toBe(before.length - 1);
  await card.getByRole('button', { name: say('undo') }).click();
  await expect.poll(async () => (await found(page))?.report?.signs.length).toBe(before.length);

  const wrong = card.getByRole('button', { name: say('wrong') });
  if ((await wrong.getAttribute('aria-expanded')) !== 'true') await wrong.click();
  await muteFirst();
  await page.reload();
  await expect.poll(async () => (await found(page))?.report?.signs.length).toBe(before.length - 1);
});

test('broken settings are mended field by field', async ({ page, worker, found }) => {
  const [rule] = (await found(page))?.report?.signs.map((sign) => sign.rule) ?? [];
  await worker.evaluate(
    (settings) => (chrome as unknown as { storage: { local: Store } }).storage.local.set({ settings }),
    {
      version: 'x',
      enabled: 'perhaps',
      sitesOff: 7,
      dismissed: [null, {}],
      mutedRules: [3, rule],
      showFrom: 'never',
      corner: [],
    },
  );
  await page.reload();
  await expect(cardOn(page)).toBeVisible();
  // The one good value in all that is kept.
  const rules = (await found(page))?.report?.signs.map((sign) => sign.rule);
  expect(rules).not.toContain(rule);
  expect(rules?.length).toBeGreaterThan(0);
});

declare const chrome: unknown;
interface Store {
  set(values: object): Promise<void>;
}
