/** From a warning to help, and safely away from it. */
import type { BrowserContext, Page } from '@playwright/test';
import { LEARN_PARTS } from '../../src/pages/learn-places.ts';
import { cardOn, choose, expect, test } from './fixtures.ts';
import { detailPage, LISTING, ORDINARY, SERIOUS } from './pages.ts';
import { say } from './words.ts';

const OTHER = 'https://www.linkedin.com/jobs/view/4200000002';
const HARMLESS = 'https://www.google.com/search';

declare const chrome: {
  action: { getTitle(of: object): Promise<string> };
  storage: {
    local: { get(keys: null): Promise<Record<string, object>>; set(values: object): Promise<void> };
    session: { get(keys: null): Promise<object> };
  };
};

/** The tab that an act opens. */
async function opened(context: BrowserContext, act: () => Promise<void>): Promise<Page> {
  const [tab] = await Promise.all([context.waitForEvent('page'), act()]);
  await tab.getByRole('heading', { level: 1 }).waitFor();
  return tab;
}

test('one press leads from a card to what to ask, whom to call and the topic, with the network cut', async ({
  page,
  context,
  serve,
  worker,
}) => {
  await choose(worker, { country: 'KE' });
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  await expect(cardOn(page)).toBeVisible();
  await context.setOffline(true);

  const help = await opened(context, () =>
    cardOn(page)
      .getByRole('button', { name: say('whatNow') })
      .click(),
  );
  await expect(help.getByRole('heading', { level: 2, name: 'Your passport and papers' })).toBeVisible();
  await expect(help.getByText('Will I keep my own passport at all times?')).toBeVisible();
  await expect(help.locator('blockquote mark').first()).toBeVisible();
  await expect(help.getByRole('link', { name: 'Call 116' })).toHaveAttribute('href', 'tel:116');
  // The second press.
  await help.getByRole('button', { name: say('learnViewHelp'), exact: true }).click();
  await expect(help.getByRole('heading', { level: 3 }).first()).toHaveText(say('learnKindEmergency'));
});

test('without a country, the second press chooses it', async ({ page, context, serve }) => {
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  const help = await opened(context, () =>
    cardOn(page)
      .getByRole('button', { name: say('whatNow') })
      .click(),
  );
  await help.getByLabel(say('learnCountry'), { exact: true }).selectOption('NG');
  await expect(help.getByRole('link', { name: 'Call 627' })).toBeVisible();
});

for (const [way, leave] of [
  ['the button', (tab: Page) => tab.getByRole('button', { name: say('learnExit') }).click()],
  ['Esc three times, from inside the search', escThrice],
] as const)
  test(`${way} leaves at once, and nothing stands in the tab's history`, async ({ context, serve, extensionId }) => {
    await serve(HARMLESS, '<title>Weather</title>');
    const tab = await context.newPage();
    await tab.goto('about:blank');
    await tab.goto(`chrome-extension://${extensionId}/learn.html#documents`);
    for (const part of LEARN_PARTS) await tab.locator('.part').nth(LEARN_PARTS.indexOf(part)).click();
    await tab.locator('.part').first().click();
    await tab.locator('.topic').nth(3).click();
    await tab.locator('.part').first().click();
    const entries = await tab.evaluate(() => history.length);
    await leave(tab);
    await tab.waitForURL(`${HARMLESS}**`);
    expect(await tab.evaluate(() => history.length)).toBe(entries);
    await tab.goBack();
    expect(tab.url()).toBe('about:blank');
  });

async function escThrice(tab: Page): Promise<void> {
  await tab.getByRole('searchbox').focus();
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Escape');
  expect(tab.url()).toContain('learn.html');
  await tab.keyboard.press('Escape');
}

test('after a session of browsing, storage holds settings and dismissals only', async ({
  page,
  context,
  serve,
  worker,
  popup,
}) => {
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await serve(OTHER, detailPage('linkedin-detail', ORDINARY));
  await page.goto(LISTING);
  const open = await popup(page);
  await expect.poll(() => open.text()).toContain(say('levelSerious'));
  await open.evaluate('document.querySelector("textarea").focus()');
  await open.type('The agency keeps your passport until the contract ends.');
  await open.click(say('popupMessageCheck'));
  await expect.poll(() => open.evaluate('document.querySelectorAll("mark").length')).toBeGreaterThan(0);
  await page.bringToFront();
  const help = await opened(context, () =>
    cardOn(page)
      .getByRole('button', { name: say('whatNow') })
      .click(),
  );
  await help.locator('.part').first().click();
  await help.getByRole('searchbox').fill('kidney');
  await help.locator('.topic').first().click();
  await help.locator('.part').nth(3).click();
  await help.getByRole('checkbox').first().check();
  const left = await help.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(left).toEqual({ local: 0, session: 0, cookies: '', databases: 0, caches: 0 });
  await help.close();
  await page.goto(OTHER);
  await page.goto(LISTING);
  await cardOn(page)
    .getByRole('button', { name: say('close') })
    .click();

  const stored = () => worker.evaluate(() => chrome.storage.local.get(null));
  await expect.poll(async () => (await stored()).settings).toBeDefined();
  const { settings, ...rest } = await stored();
  expect(rest).toEqual({});
  expect(settings).toEqual({
    version: 1,
    enabled: true,
    sitesOff: [],
    dismissed: [expect.stringMatching(/^[\w-]{1,64}$/)],
    mutedRules: [],
    showFrom: 'check',
    language: 'auto',
    reads: [],
    country: '',
    scheme: 'system',
    neutral: false,
    corner: 'auto',
    packsChanged: 0,
  });
  expect(await worker.evaluate(() => chrome.storage.session.get(null))).toEqual({});
  expect(JSON.stringify(settings)).not.toMatch(/passport|kidney|linkedin|housekeeper/i);
});

test('the neutral name covers tabs and the toolbar, and one press wipes everything', async ({
  context,
  extensionId,
  worker,
}) => {
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${extensionId}/learn.html#privacy`);
  await expect(tab).toHaveTitle(say('learnTitle'));
  await tab.getByRole('switch', { name: say('privacyNeutral') }).click();
  await expect(tab).toHaveTitle(say('neutralName'));
  expect(await tab.locator('link[rel=icon]').getAttribute('href')).toBe('/icon/neutral.svg');
  await expect.poll(() => worker.evaluate(() => chrome.action.getTitle({}))).toBe(say('neutralName'));
  for (const name of [
    'options.html',
    'welcome.html',
    'learn.html#organs',
    'training.html',
    'self-check.html',
    'workshop.html',
    'feedback.html',
    'popup.html',
  ]) {
    const other = await context.newPage();
    await other.goto(`chrome-extension://${extensionId}/${name}`);
    await expect(other, name).toHaveTitle(say('neutralName'));
    await other.close();
  }
  await tab.getByRole('button', { name: say('privacyWipe') }).click();
  await expect(tab.getByText(say('privacyWiped'))).toBeVisible();
  expect(await worker.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  await expect(tab).toHaveTitle(say('learnTitle'));
  await expect.poll(() => worker.evaluate(() => chrome.action.getTitle({}))).toBe(say('appName'));
});

for (const list of ['before', 'there'])
  test(`the checklist “${list}” fits on one page of A4 with the numbers of a country`, async ({
    page,
    extensionId,
    worker,
  }) => {
    await choose(worker, { country: 'KE' });
    await page.goto(`chrome-extension://${extensionId}/learn.html#${list}`);
    await expect(page.getByText('999 / 112 / 911')).toBeVisible();
    const pdf = (await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm' } })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
