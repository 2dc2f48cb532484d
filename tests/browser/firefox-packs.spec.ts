import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import { buildFolder } from './builds.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { QUARRY, QUARRY_ADVERT } from './pack-samples.ts';
import { detailPage } from './pages.ts';
import { say } from './words.ts';

const LISTING = 'https://www.linkedin.com/jobs/view/4200000001';
const AXE = 'axe.run().then((r) => r.violations.map((v) => v.id).join())';
const TEXT = `${JSON.stringify(QUARRY, null, 3)}  \n`;
const CARD = 'document.querySelector("tahadhari-card")?.shadowRoot.textContent ?? ""';

let firefox: Firefox;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  firefox = await startFirefox(buildFolder('firefox-mv3-demo'), (address) =>
    address === LISTING ? detailPage('linkedin-detail', QUARRY_ADVERT) : undefined,
  );
});
test.afterEach('nothing went to the world', () => expect(firefox.leaks()).toEqual([]));
test.afterAll(() => firefox?.close());

/** Presses the button of that name. */
function press(tab: string, name: string): Promise<unknown> {
  return firefox.evaluate(
    tab,
    `([...document.querySelectorAll("button")].find((b) =>
      (b.getAttribute("aria-label") ?? b.textContent) === ${JSON.stringify(name)}).click(), 0)`,
  );
}

test('a pack is opened, looked at, used on a page and removed; the workshop tries a sign', async () => {
  test.setTimeout(240_000);
  const listing = await firefox.open(LISTING);
  const tab = await firefox.openOwn('options.html');
  const text = () => firefox.evaluate<string>(tab, 'document.querySelector("main")?.innerText ?? ""');
  await expect.poll(text).toContain(say('packsNone'));
  await firefox.evaluate(
    tab,
    `(() => { const all = new DataTransfer(); all.items.add(new File([${JSON.stringify(TEXT)}], "pack.json"));
      const input = document.querySelector(".packs input[type=file]"); input.files = all.files;
      input.dispatchEvent(new Event("change", { bubbles: true })); return 0; })()`,
  );
  await expect.poll(text, { timeout: 60_000 }).toContain(say('packsPreview', { name: QUARRY.name }));
  await firefox.evaluate(tab, `${axe.source};0`);
  expect(await firefox.evaluate(tab, AXE)).toBe('');
  await press(tab, say('packsUse'));
  await expect.poll(text).toContain(say('packsAdded', { name: QUARRY.name }));
  expect(await firefox.evaluate(tab, AXE)).toBe('');
  const again = await firefox.open(LISTING);
  await expect.poll(() => firefox.evaluate<string>(again, CARD), { timeout: 30_000 }).toContain(`(${QUARRY.name})`);
  await firefox.closeTab(listing);
  await press(tab, say('packsRemoveName', { name: QUARRY.name }));
  await press(tab, say('packsRemoveYes'));
  await expect.poll(text).toContain(say('packsRemoved', { name: QUARRY.name }));

  const workshop = await firefox.openOwn('workshop.html');
  const said = () => firefox.evaluate<string>(workshop, 'document.querySelector("main")?.innerText ?? ""');
  await expect.poll(said).toContain(say('workshopMissingWords'));
  const fill = (label: string, value: string) =>
    firefox.evaluate(
      workshop,
      `(() => { const label = [...document.querySelectorAll("label")].find((l) => l.textContent === ${JSON.stringify(label)});
        const box = document.getElementById(label.htmlFor); box.value = ${JSON.stringify(value)};
        box.dispatchEvent(new Event("input", { bubbles: true })); return 0; })()`,
    );
  await fill(say('workshopGroup', { number: 1 }), 'quarr(y|ies)');
  await fill(say('workshopMatch', { number: 1 }), 'Work in our quarry.');
  await expect.poll(said).toContain(say('workshopWarns', { words: '“quarry”' }));
  await firefox.evaluate(workshop, `${axe.source};0`);
  expect(await firefox.evaluate(workshop, AXE)).toBe('');
});
