import { cardOn, expect, markedWords, test } from './fixtures.ts';
import { snapshot, snapshotOf } from './page-snapshot.ts';
import { type Advert, CAUTION, detailPage, ORDINARY, SERIOUS, type Template } from './pages.ts';
import { say } from './words.ts';

const BOARDS: { board: Template; address: string }[] = [
  { board: 'linkedin-detail', address: 'https://www.linkedin.com/jobs/view/4200000001' },
  { board: 'indeed-detail', address: 'https://ke.indeed.com/viewjob?jk=42a1b2c3d4e5f607' },
];

for (const { board, address } of BOARDS) {
  test.describe(board, () => {
    test('a serious advert gets card, toolbar badge and marked words', async ({ page, serve, toolbarBadge }) => {
      await serve(address, detailPage(board, SERIOUS));
      await page.goto(address);
      const card = cardOn(page);
      await expect(card).toContainText(say('levelSerious'));
      await expect(card).toContainText(/agency keeps your passport|passport/);
      await expect(card.getByRole('button', { name: say('whatNow') })).toBeVisible();
      await expect.poll(() => toolbarBadge(page)).toMatch(/^!\d+$/);

      const words = await markedWords(page);
      expect(words.join(' | ')).toContain('passport');
      const body = SERIOUS.body.join(' ');
      for (const quote of words) expect(`${SERIOUS.title} ${body}`).toContain(quote);
      // Each is really painted, and nothing but the elements that hold such words had to be styled anew.
      const grounds = await page.evaluate(() => {
        const ground = (element: Element | null | undefined) =>
          element && getComputedStyle(element, '::highlight(tahadhari-sign)').backgroundColor;
        const marked = [...(CSS.highlights.get('tahadhari-sign') ?? [])].map(
          (range) => range.startContainer.parentElement,
        );
        return { marked: [...new Set(marked.map(ground))], page: ground(document.body) };
      });
      expect(grounds).toEqual({ marked: ['rgb(255, 228, 154)'], page: 'rgba(0, 0, 0, 0)' });
    });

    test('an ordinary advert gets nothing', async ({ page, serve, toolbarBadge, found }) => {
      await serve(address, detailPage(board, ORDINARY));
      await page.goto(address);
      await expect.poll(async () => (await found(page))?.report?.level).toBe('none');
      await expect(page.locator('tahadhari-card')).toHaveCount(0);
      expect(await markedWords(page)).toEqual([]);
      expect(await toolbarBadge(page)).toBe('');
    });

    test('title, company and place are read', async ({ page, serve, found }) => {
      await serve(address, detailPage(board, CAUTION));
      await page.goto(address);
      await expect.poll(async () => (await found(page))?.listing?.title).toBe(CAUTION.title);
      await expect(cardOn(page)).toContainText(say('levelCaution'));
    });

    for (const [kind, advert] of Object.entries({ serious: SERIOUS, ordinary: ORDINARY }) as [string, Advert][])
      test(`the page of a ${kind} advert is left as it was`, async ({ page, serve, found }) => {
        const html = detailPage(board, advert);
        await serve(address, html);
        await page.goto(address);
        await expect.poll(async () => (await found(page))?.status).toBe('listing');
        if (advert === SERIOUS) await expect(cardOn(page)).toBeVisible();
        expect(await snapshot(page)).toEqual(await snapshotOf(page, html));
      });
  });
}

test('pressing quoted words brings them into view', async ({ page, serve }) => {
  const [{ address }] = BOARDS as [(typeof BOARDS)[number]];
  const filler = Array.from({ length: 60 }, (_, n) => `Paragraph ${n + 1} says how the kitchen is cleaned.`);
  const [first = '', ...rest] = SERIOUS.body;
  await serve(address, detailPage('linkedin-detail', { ...SERIOUS, body: [first, ...filler, ...rest] }));
  await page.goto(address);
  const isInView = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('tahadhari-sign') ?? [];
      const box = (range as Range).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    });
  await expect(cardOn(page)).toBeVisible();
  expect(await isInView()).toBe(false);
  await cardOn(page)
    .getByRole('button', { name: say('findInAdvert') })
    .first()
    .click();
  await expect.poll(isInView).toBe(true);
});

test('the card does not cover the button that applies', async ({ page, serve }) => {
  const [{ address }] = BOARDS as [(typeof BOARDS)[number]];
  await serve(address, detailPage('linkedin-detail', SERIOUS));
  await page.goto(address);
  await expect(cardOn(page)).toBeVisible();
  // Playwright refuses to click what something else covers.
  await page.getByRole('button', { name: 'Apply' }).click({ trial: true });
});
