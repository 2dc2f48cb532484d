import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cardOn, expect, test } from './fixtures.ts';
import { QUARRY, QUARRY_ADVERT } from './pack-samples.ts';
import { detailPage, LISTING } from './pages.ts';
import { say } from './words.ts';

/** Where Debian’s Chromium looks for what an administrator set. */
const FOLDER = '/etc/chromium/policies/managed';
const FILE = `${FOLDER}/tahadhari-test-${process.pid}.json`;
/** Only root may write there, on Linux; where a change is taken in, it must run all the same, and fails if it cannot. */
const mustRun = process.env.CI !== undefined || (process.platform === 'linux' && process.getuid?.() === 0);

interface Chrome {
  chrome: { storage: { managed: { get(): Promise<Record<string, unknown>> } } };
}

// Left out on a contributor's own machine alone: nobody should run a browser as root for it. What is done with the values
// is tested without a browser too, in unit/managed.test.ts.
test.skip(!mustRun, 'Chromium takes policies from one folder of the system alone, and only root may write there');
// Before the browser starts: it watches a folder that is there.
test.beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
});
test.afterEach(() => rmSync(FILE, { force: true }));
test.afterAll(() => {
  for (const folder of [FOLDER, path.dirname(FOLDER)])
    if (mustRun && readdirSync(folder).length === 0) rmdirSync(folder);
});

test('packs and settings of an administrator are used, shown, and cannot be changed', async ({
  context,
  page,
  worker,
  extensionId,
  serve,
}) => {
  test.setTimeout(120_000);
  const values = { enabled: true, country: 'KE', showFrom: 'never', packs: [JSON.stringify(QUARRY)] };
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } }));
  await expect
    .poll(
      () =>
        worker.evaluate(async () => Object.keys(await (globalThis as never as Chrome).chrome.storage.managed.get())),
      {
        timeout: 60_000,
      },
    )
    .toContain('packs');

  await serve(LISTING, detailPage('linkedin-detail', QUARRY_ADVERT));
  await page.goto(LISTING);
  await expect(cardOn(page)).toContainText(`(${QUARRY.name})`);
  await cardOn(page)
    .getByRole('button', { name: say('hide'), exact: true })
    .click();
  const everywhere = cardOn(page).getByRole('button', { name: say('hideEverywhere') });
  await expect(everywhere).toBeDisabled();
  await expect(everywhere).toContainText(say('managed'));
  await expect(cardOn(page).getByRole('button', { name: say('hideSite') })).toBeEnabled();

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(options.getByText(say('optionsManaged'))).toBeVisible();
  const country = options.getByLabel(say('optionsCountry'), { exact: true });
  await expect(country).toHaveValue('KE');
  await expect(country).toBeDisabled();
  // The broken value is left out alone.
  await expect(options.getByLabel(say('optionsSensitivity'))).toBeEnabled();
  await expect(options.getByLabel(say('optionsSensitivity'))).toHaveValue('check');
  const pack = options.getByRole('switch', { name: say('packsOn', { name: QUARRY.name }) });
  await expect(pack).toHaveAttribute('aria-checked', 'true');
  await expect(pack).toBeDisabled();
  await expect(options.locator('.packs')).toContainText(say('managed'));
  await expect(options.getByRole('button', { name: say('packsRemoveName', { name: QUARRY.name }) })).toHaveCount(0);
});
