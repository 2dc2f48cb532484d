import AxeBuilder from '@axe-core/playwright';
import { cardOn, expect, test } from './fixtures.ts';
import { detailPage, LISTING, listPage, ORDINARY, SERIOUS } from './pages.ts';
import { brokenIn, expectQuietAxe } from './quiet-axe.ts';
import { say } from './words.ts';

/** Few enough for one test; axe takes seconds for each. */
const OWN_PAGES = [
  ['popup.html', 'options.html', 'welcome.html', 'training.html', 'self-check.html'],
  ['workshop.html', 'feedback.html'],
  ...[
    ['documents', 'topics', 'help'],
    ['agency', 'before', 'there', 'privacy'],
  ].map((parts) => parts.map((part) => `learn.html#${part}`)),
];

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme }));

    test('axe finds nothing in the card, with each of its parts open', async ({ page, serve }) => {
      await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
      await page.goto(LISTING);
      await expect(cardOn(page)).toBeVisible();
      const violations = async () => (await new AxeBuilder({ page }).include('tahadhari-card').analyze()).violations;
      expect(await violations()).toEqual([]);
      for (const part of ['hide', 'wrong', 'more'] as const) {
        await cardOn(page)
          .getByRole('button', { name: say(part), exact: true })
          .click();
        expect(await violations(), part).toEqual([]);
      }
      await cardOn(page)
        .getByRole('button', { name: say('levelSerious') })
        .click();
      expect(await violations(), 'small').toEqual([]);
    });

    test('axe finds nothing in badges on a list', async ({ page, serve }) => {
      const search = 'https://www.linkedin.com/jobs/search';
      const risky = { ...ORDINARY, title: 'Data entry, pay the registration fee of KES 1,500 first' };
      await serve(search, listPage('linkedin-list', [risky, ORDINARY]));
      await page.goto(search);
      await expect(page.locator('tahadhari-card').getByRole('button')).toHaveCount(1);
      expect((await new AxeBuilder({ page }).include('tahadhari-card').analyze()).violations).toEqual([]);
    });

    for (const names of OWN_PAGES)
      test(`axe finds nothing in ${names.join(', ')}`, async ({ page, extensionId }) => {
        test.slow();
        for (const name of names) {
          await page.goto('about:blank');
          await page.goto(`chrome-extension://${extensionId}/${name}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectQuietAxe(page, name);
        }
      });
  });

test('axe finds nothing in the popup over a listing, before and after a message', async ({ page, serve, popup }) => {
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  await expect(cardOn(page)).toBeVisible();
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('levelSerious'));
  const violations = () => brokenIn(open.evaluate);
  expect(await violations()).toBe('');
  await open.evaluate('document.querySelector("textarea").focus()');
  await open.type(SERIOUS.body.join('\n'));
  await open.click(say('popupMessageCheck'));
  await expect.poll(() => open.evaluate('document.querySelectorAll("mark").length')).toBeGreaterThan(0);
  expect(await violations()).toBe('');
});

test('the card speaks once, and politely', async ({ page, serve }) => {
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  const region = page.locator('tahadhari-card').getByRole('status').first();
  await expect(region).toContainText(say('levelSerious'));
  await expect(region).toHaveAttribute('aria-live', 'polite');
});

test('the card can be read in forced colours and at 320 px', async ({ page, serve }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 320, height: 640 });
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  const box = await cardOn(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  const scrolls = await cardOn(page).evaluate((card) => card.scrollWidth > card.clientWidth + 1);
  expect(scrolls).toBe(false);
});
