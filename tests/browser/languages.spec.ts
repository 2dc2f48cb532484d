/** Every language of the screens: its words, its direction, and room for them on small screens. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { LEARN_PARTS } from '../../src/pages/learn-places.ts';
import { readLocales } from '../../src/rulepack/read-locales.ts';
import { choose, expect, test } from './fixtures.ts';
import { layoutFaults } from './layout.ts';
import { detailPage, LISTING, SERIOUS } from './pages.ts';
import { expectQuietAxe } from './quiet-axe.ts';

const OWN_PAGES = [
  'welcome.html',
  'options.html',
  'popup.html',
  'self-check.html',
  'workshop.html',
  'feedback.html',
  'training.html',
  'learn.html#scam-compounds',
  ...LEARN_PARTS.map((part) => `learn.html#${part}`),
];
/** The narrowest phone, and a window of 1280 pixels at 200 % zoom. */
const WIDTHS = [320, 640];

test('every page of ours is looked at', () => {
  const folder = path.join(import.meta.dirname, '../../entrypoints');
  const all = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'index.html')));
  expect([...new Set(OWN_PAGES.map((name) => name.replace(/\.html.*/, '')))].sort()).toEqual(all.sort());
});

const english = { code: 'en', dir: 'ltr', screens: { levelSerious: 'Stop and check first' } };

for (const { code, dir, screens } of [english, ...readLocales('rules').locales])
  test.describe(`in ${code}`, () => {
    test.beforeEach(({ worker }) => choose(worker, { language: code, country: 'KE' }));

    test('the card speaks it and has room for it', async ({ page, serve }) => {
      await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
      for (const width of [...WIDTHS, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(LISTING);
        const card = page.locator('tahadhari-card').getByRole('complementary');
        await expect(card).toContainText(String(screens.levelSerious));
        await expect(page.locator('tahadhari-card .overlay')).toHaveAttribute('lang', code);
        expect(await card.evaluate((element) => getComputedStyle(element).direction)).toBe(dir);
        expect(await layoutFaults(page), `${width} px`).toEqual([]);
      }
      expect((await new AxeBuilder({ page }).include('tahadhari-card').analyze()).violations).toEqual([]);
    });

    test('our pages speak it and have room for it', async ({ page, extensionId }) => {
      // Looks of axe take their time where other work runs beside them.
      test.setTimeout(300_000);
      for (const name of OWN_PAGES) {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 640 });
          await page.goto('about:blank');
          await page.goto(`chrome-extension://${extensionId}/${name}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await expect(page.locator('.page')).toHaveAttribute('lang', code);
          expect(await layoutFaults(page), `${name} at ${width} px`).toEqual([]);
        }
        // Languages differ in words and direction only: one of them and the mirrored one stand for the others.
        if (code === 'en' || dir === 'rtl') await expectQuietAxe(page, name);
      }
      await expectQuietAxe(page);
    });
  });
