import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildFolder, changedBuild } from './builds.ts';
import { cardOn, expect, test } from './fixtures.ts';
import { detailPage, LISTING, listPage, ORDINARY, SERIOUS } from './pages.ts';
import { say } from './words.ts';

const SEARCH = 'https://www.linkedin.com/jobs/search';

test('the extension asks nobody for anything', async ({
  page,
  context,
  serve,
  requests,
  blackHole,
  popup,
  extensionId,
}) => {
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await serve(SEARCH, listPage('linkedin-list', [ORDINARY, SERIOUS]));
  await page.goto(LISTING);
  await expect(cardOn(page)).toBeVisible();
  await cardOn(page)
    .getByRole('button', { name: say('findInAdvert') })
    .first()
    .click();
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('levelSerious'));
  for (const name of [
    'options.html',
    'learn.html',
    'popup.html',
    'training.html',
    'self-check.html',
    'workshop.html',
    'feedback.html',
  ]) {
    const own = await context.newPage();
    await own.goto(`chrome-extension://${extensionId}/${name}`);
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(SEARCH);
  await page.waitForTimeout(1000);

  const foreign = requests.filter((address) => !address.startsWith(`chrome-extension://${extensionId}/`));
  expect([...new Set(foreign)].sort()).toEqual([SEARCH, LISTING].sort());
  // Chromium opens a line to a host before it asks for a page there; what is asked stands in `requests`.
  const hosts = [LISTING, SEARCH].map((address) => `CONNECT ${new URL(address).host}:443`);
  expect(blackHole.asked.filter((asked) => !hosts.includes(asked))).toEqual([]);
});

test.describe('a build that leaks', () => {
  let folder = '';
  test.use({
    build: async ({}, use) => {
      folder = changedBuild(buildFolder('chrome-mv3-demo'), (manifest, copy) => {
        // Without the policy that would hold the worker back.
        delete manifest.content_security_policy;
        const leak = (name: string) => `;fetch('https://leak-${name}.example/').catch(() => {});`;
        const [script] = readdirSync(path.join(copy, 'content-scripts')).filter((name) => name.endsWith('.js'));
        appendFileSync(path.join(copy, 'content-scripts', script as string), leak('page'));
        appendFileSync(path.join(copy, 'background.js'), leak('worker'));
      });
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  });

  test('is caught, so the test above can fail', async ({ page, serve, blackHole }) => {
    await serve(LISTING, detailPage('linkedin-detail', ORDINARY));
    await page.goto(LISTING);
    await expect.poll(() => blackHole.asked.join()).toContain('leak-page');
    await expect.poll(() => blackHole.asked.join()).toContain('leak-worker');
  });
});

test('the policy of the real build holds the worker back', async ({ worker, blackHole }) => {
  const answer = await worker.evaluate(() =>
    fetch('https://leak.example/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  expect(blackHole.asked.join()).not.toContain('leak');
});
