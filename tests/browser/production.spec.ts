import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder } from './builds.ts';
import { expect, markedWords, test } from './fixtures.ts';
import { detailPage, LISTING, SERIOUS } from './pages.ts';

const BUILD = buildFolder('chrome-mv3');

test.use({ build: BUILD });

test('scripts of the page cannot look into the card', async ({ page, serve, toolbarBadge }) => {
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  await expect(page.locator('tahadhari-card')).toHaveCount(1);
  expect(await page.evaluate(() => document.querySelector('tahadhari-card')?.shadowRoot)).toBeNull();
  await expect.poll(() => toolbarBadge(page)).toMatch(/^!\d+$/);
  expect((await markedWords(page)).length).toBeGreaterThan(0);
});

test('the page hears nothing from us, and an event in WXT’s name does not turn the card off', async ({
  page,
  serve,
  extensionId,
  toolbarBadge,
}) => {
  const names = ['content-script-started', 'locationchange'].map((name) => `${extensionId}:listing:wxt:${name}`);
  await page.addInitScript((names) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true);
    for (const name of names)
      for (const target of [globalThis, document]) target.addEventListener(name, ({ type }) => heard.push(type), true);
  }, names);
  await serve(LISTING, detailPage('linkedin-detail', SERIOUS));
  await page.goto(LISTING);
  await expect(page.locator('tahadhari-card')).toHaveCount(1);
  await page.evaluate(() => document.body.append('The page goes on.'));
  await expect.poll(() => toolbarBadge(page)).toMatch(/^!\d+$/);
  expect(await page.evaluate('heard')).toEqual([]);

  await page.evaluate((name = '') => {
    const detail = { contentScriptName: 'listing', messageId: 'forged' };
    document.dispatchEvent(new CustomEvent(name, { detail }));
    postMessage({ type: name, ...detail }, '*');
  }, names[0]);
  await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(1);
  await page.evaluate(() => document.querySelector('tahadhari-card')?.remove());
  await expect(page.locator('tahadhari-card')).toHaveCount(1);
  expect(await toolbarBadge(page)).toMatch(/^!\d+$/);
});

test('pages cannot reach files of the extension, and no page is read but job boards', async ({ page, extensionId }) => {
  const manifest = JSON.parse(readFileSync(path.join(BUILD, 'manifest.json'), 'utf8'));
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect([...manifest.permissions].sort()).toEqual([
    'activeTab',
    'contextMenus', // "check the selected text"; it gives no right to any page
    'scripting',
    'storage',
  ]);
  const matches: string[] = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  expect(matches.length).toBeGreaterThan(0);
  for (const pattern of matches) {
    expect(pattern).not.toContain('localhost');
    expect(pattern, 'a host of its own').toMatch(/^(\*|https?):\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\//);
  }
  await page.goto('about:blank');
  const reached = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    `chrome-extension://${extensionId}/popup.html`,
  );
  expect(reached).toBe(false);
});
