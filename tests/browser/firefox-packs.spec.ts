import { expect, test } from '@playwright/test';
import { giveFile } from './firefox-files.ts';
import { oneFirefox } from './one-firefox.ts';
import { QUARRY, QUARRY_ADVERT } from './pack-samples.ts';
import { detailPage, LISTING } from './pages.ts';
import { brokenIn } from './quiet-axe.ts';
import { say } from './words.ts';

const TEXT = `${JSON.stringify(QUARRY, null, 3)}  \n`;
const CARD = 'document.querySelector("tahadhari-card")?.shadowRoot.textContent ?? ""';

const firefox = oneFirefox((address) =>
  address === LISTING ? detailPage('linkedin-detail', QUARRY_ADVERT) : undefined,
);

const broken = (tab: string) => brokenIn((expression) => firefox().evaluate(tab, expression));

/** Presses the button of that name. */
function press(tab: string, name: string): Promise<unknown> {
  return firefox().evaluate(
    tab,
    `([...document.querySelectorAll("button")].find((b) =>
      (b.getAttribute("aria-label") ?? b.textContent) === ${JSON.stringify(name)}).click(), 0)`,
  );
}

test('a pack is opened, looked at, used on a page and removed; the workshop tries a sign', async () => {
  test.setTimeout(240_000);
  const listing = await firefox().open(LISTING);
  const tab = await firefox().openOwn('options.html');
  const text = () => firefox().evaluate<string>(tab, 'document.querySelector("main")?.innerText ?? ""');
  await expect.poll(text).toContain(say('packsNone'));
  await giveFile(firefox(), tab, { name: 'pack.json', content: TEXT, input: '.packs input[type=file]' });
  await expect.poll(text, { timeout: 60_000 }).toContain(say('packsPreview', { name: QUARRY.name }));
  expect(await broken(tab)).toBe('');
  await press(tab, say('packsUse'));
  await expect.poll(text).toContain(say('packsAdded', { name: QUARRY.name }));
  expect(await broken(tab)).toBe('');
  const again = await firefox().open(LISTING);
  await expect.poll(() => firefox().evaluate<string>(again, CARD), { timeout: 30_000 }).toContain(`(${QUARRY.name})`);
  await firefox().closeTab(listing);
  const own = await firefox().openOwn('self-check.html');
  const result = () => firefox().evaluate<string>(own, 'document.querySelector("main")?.innerText ?? ""');
  await expect.poll(result).toContain(say('selfNothingYet'));
  await firefox().evaluate(
    own,
    `(() => { const box = document.querySelector("textarea"); box.value = ${JSON.stringify(QUARRY_ADVERT.body.join('\n'))};
      box.dispatchEvent(new Event("input", { bubbles: true })); return 0; })()`,
  );
  await expect.poll(result).toContain(`(${QUARRY.name})`);
  await firefox().closeTab(own);
  await press(tab, say('packsRemoveName', { name: QUARRY.name }));
  await press(tab, say('packsRemoveYes'));
  await expect.poll(text).toContain(say('packsRemoved', { name: QUARRY.name }));

  const workshop = await firefox().openOwn('workshop.html');
  const said = () => firefox().evaluate<string>(workshop, 'document.querySelector("main")?.innerText ?? ""');
  await expect.poll(said).toContain(say('workshopMissingWords'));
  const fill = (label: string, value: string) =>
    firefox().evaluate(
      workshop,
      `(() => { const label = [...document.querySelectorAll("label")].find((l) => l.textContent === ${JSON.stringify(label)});
        const box = document.getElementById(label.htmlFor); box.value = ${JSON.stringify(value)};
        box.dispatchEvent(new Event("input", { bubbles: true })); return 0; })()`,
    );
  await fill(say('workshopGroup', { number: 1 }), 'quarr(y|ies)');
  await fill(say('workshopMatch', { number: 1 }), 'Work in our quarry.');
  await expect.poll(said).toContain(say('workshopWarns', { words: '“quarry”' }));
  expect(await broken(workshop)).toBe('');
});
