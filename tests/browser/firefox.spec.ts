import { expect, test } from '@playwright/test';
import { buildFolder } from './builds.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { HOSTILE, WORKS } from './hostile-pages.ts';
import { type Advert, detailPage, listPage, ORDINARY, SERIOUS } from './pages.ts';
import { brokenIn } from './quiet-axe.ts';
import { say } from './words.ts';

const UNLISTED = 'https://notices.example.org/housekeeper';
const RISKY: Advert = { ...ORDINARY, title: 'Data entry, pay the registration fee of KES 1,500 first' };
const PAGES: Record<string, string> = {
  'https://www.linkedin.com/jobs/view/4200000001': detailPage('linkedin-detail', SERIOUS),
  'https://www.linkedin.com/jobs/view/4200000002': detailPage('linkedin-detail', ORDINARY),
  'https://ke.indeed.com/viewjob?jk=42a1b2c3d4e5f607': detailPage('indeed-detail', SERIOUS),
  'https://www.linkedin.com/jobs/search': listPage('linkedin-list', [ORDINARY, RISKY]),
  [UNLISTED]: detailPage('unlisted', SERIOUS),
  ...Object.fromEntries(HOSTILE.map(({ address, html }) => [address, html])),
};
/** Where the quick exit goes. */
const HARMLESS = 'https://www.google.com/search';
const [LINKEDIN, PLAIN, INDEED, LIST] = Object.keys(PAGES) as [string, string, string, string];

const CARD = 'document.querySelector("tahadhari-card")?.shadowRoot';
/** The ground on which the first of the marked words is painted. */
const MARKED_GROUND = `getComputedStyle([...CSS.highlights.get("tahadhari-sign")][0].startContainer.parentElement,
  "::highlight(tahadhari-sign)").backgroundColor`;
const MARKED = '[...(CSS.highlights.get("tahadhari-sign") ?? [])].map(String).join(" | ")';
const SNAPSHOT = '[document.head.outerHTML, document.body.outerHTML].join("")';
const BADGES = `browser.tabs.query({}).then((tabs) => Promise.all(tabs.map(async ({ id, url }) =>
  url + " " + await browser.action.getBadgeText({ tabId: id })))).then((lines) => lines.join("\\n"))`;

const answer = (address: string) => (address.startsWith(HARMLESS) ? '<title>Weather</title>' : PAGES[address]);

let firefox: Firefox;
test.beforeAll(async () => {
  firefox = await startFirefox(buildFolder('firefox-mv3-demo'), answer);
});
test.afterEach('nothing went to the world', () => expect(firefox.leaks()).toEqual([]));
test.afterAll(() => firefox?.close());

const textOf = (tab: string) => firefox.evaluate<string>(tab, `${CARD}?.textContent ?? ""`);

for (const address of [LINKEDIN, INDEED])
  test(`a serious advert on ${new URL(address).hostname} gets card, badge and marked words`, async () => {
    const tab = await firefox.open(address);
    await expect.poll(() => textOf(tab)).toContain(say('levelSerious'));
    expect(await textOf(tab)).toContain('passport');
    expect(await firefox.evaluate(tab, MARKED)).toContain('passport');
    expect(await firefox.evaluate(tab, MARKED_GROUND)).toBe('rgb(255, 228, 154)');
    const html = JSON.stringify(PAGES[address]);
    expect(await firefox.evaluate(tab, SNAPSHOT)).toBe(
      await firefox.evaluate(
        tab,
        `(() => { const { head, body } = new DOMParser().parseFromString(${html}, "text/html");
          return head.outerHTML + body.outerHTML; })()`,
      ),
    );
  });

test('an ordinary advert gets nothing', async () => {
  const tab = await firefox.open(PLAIN);
  const own = await firefox.openOwn('options.html');
  const status = `browser.tabs.query({ url: ${JSON.stringify(PLAIN)} })
    .then(([tab]) => browser.tabs.sendMessage(tab.id, { kind: "get-report" })).then((s) => s?.report?.level ?? s?.status, String)`;
  await expect.poll(() => firefox.evaluate(own, status)).toBe('none');
  expect(await firefox.evaluate(tab, 'document.querySelectorAll("tahadhari-card").length')).toBe(0);
});

test('the toolbar badges are right', async () => {
  await firefox.open(LINKEDIN);
  await firefox.open(PLAIN);
  const own = await firefox.openOwn('options.html');
  const badges = () => firefox.evaluate<string>(own, BADGES);
  await expect.poll(badges).toMatch(/view\/4200000001 !\d+$/m);
  expect(await badges()).toMatch(/view\/4200000002 $/m);
});

test('a list gets a badge on the advert with a sign only', async () => {
  const tab = await firefox.open(LIST);
  const names = `[...(${CARD}?.querySelectorAll("button") ?? [])].map((b) => b.getAttribute("aria-label")).join()`;
  await expect.poll(() => firefox.evaluate(tab, names)).toContain(RISKY.title);
  expect(await firefox.evaluate(tab, names)).not.toContain(ORDINARY.title);
});

test('a move inside a single-page board is followed', async () => {
  const tab = await firefox.open(LINKEDIN);
  await expect.poll(() => textOf(tab)).toContain(say('levelSerious'));
  await firefox.evaluate(
    tab,
    `history.pushState({}, "", "/jobs/view/4200000009");
     document.querySelector(".topcard__title").textContent = "Bakery assistant";
     document.querySelector(".show-more-less-html__markup").textContent = ${JSON.stringify(ORDINARY.body.join(' '))}; 0`,
  );
  await expect.poll(() => textOf(tab)).toBe('');
});

test('the card works by keyboard', async () => {
  const tab = await firefox.open(LINKEDIN);
  await expect.poll(() => textOf(tab)).toContain(say('levelSerious'));
  const toggle = `${CARD}.querySelector("[aria-expanded]")`;
  await firefox.evaluate(tab, 'document.querySelector(".apply-button").focus()');
  for (let presses = 0; presses < 10; presses++) {
    await firefox.press(tab, 'Tab');
    if (await firefox.evaluate<boolean>(tab, `${CARD}.activeElement === ${toggle}`)) break;
  }
  await firefox.press(tab, 'Enter');
  await expect.poll(() => firefox.evaluate(tab, `${toggle}.getAttribute("aria-expanded")`)).toBe('false');
  await firefox.press(tab, 'Enter');
  await firefox.press(tab, 'Escape');
  await expect.poll(() => firefox.evaluate(tab, `${toggle}.getAttribute("aria-expanded")`)).toBe('false');
  expect(await firefox.evaluate(tab, 'document.activeElement.className')).toContain('apply-button');
});

test('axe finds nothing in card and popup; a pasted message is checked', async () => {
  const tab = await firefox.open(LINKEDIN);
  await expect.poll(() => textOf(tab)).toContain(say('levelSerious'));
  expect(
    await brokenIn((expression) => firefox.evaluate(tab, expression), 'document.querySelector("tahadhari-card")'),
  ).toBe('');

  const popup = await firefox.openOwn('popup.html');
  await expect.poll(() => firefox.evaluate(popup, '!!document.querySelector("textarea")')).toBe(true);
  await firefox.click(popup, 'document.querySelector("textarea")');
  await firefox.type(popup, 'The agency keeps your passport until the contract ends.');
  await firefox.press(popup, 'Tab');
  await firefox.press(popup, 'Enter');
  await expect.poll(() => firefox.evaluate(popup, 'document.querySelector("mark")?.textContent')).toContain('passport');
  expect(await brokenIn((expression) => firefox.evaluate(popup, expression))).toBe('');
});

test('a site is read always once the reader said yes, until it is taken back', async () => {
  const own = await firefox.openOwn('options.html');
  const tab = await firefox.open(UNLISTED);
  const hasCard = (where: string) => firefox.evaluate<boolean>(where, `${CARD} !== undefined`);
  expect(await hasCard(tab)).toBe(false);
  await firefox.evaluate(
    own,
    'addEventListener("keydown", () => browser.permissions.request({ origins: ["*://notices.example.org/*"] }), { once: true }); 0',
  );
  // Firefox asks only in a real click or key press.
  await firefox.press(own, 'Space');
  await expect.poll(() => hasCard(tab)).toBe(true);
  const later = await firefox.open(UNLISTED);
  await expect.poll(() => hasCard(later)).toBe(true);
  await expect.poll(() => firefox.evaluate(own, 'document.body.innerText')).toContain('notices.example.org');

  const stop = `document.querySelector('[aria-label=${JSON.stringify(say('optionsAlwaysStopName', { site: 'notices.example.org' }))}]')`;
  await firefox.evaluate(own, `${stop}.click(); 0`);
  await expect.poll(() => firefox.evaluate(own, 'document.body.innerText')).toContain(say('optionsAlwaysNone'));
  await expect.poll(() => hasCard(later)).toBe(false);
  const after = await firefox.open(UNLISTED);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await hasCard(after)).toBe(false);
});

for (const { name, address, act, holds = 'true' } of HOSTILE)
  test(`${name}: the verdict is right, the page works, nothing is thrown`, async () => {
    const own = await firefox.openOwn('options.html');
    const tab = await firefox.open(address);
    const [before] = address.split('?');
    const where = act ? '*://www.linkedin.com/jobs/view/43*' : before;
    const level = (url: string) =>
      firefox.evaluate(
        own,
        `browser.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => browser.tabs.sendMessage(tab.id, { kind: "get-report" }))
          .then((s) => s?.report?.level ?? s?.status, String)`,
      );
    await expect.poll(() => level(address), { timeout: 30_000 }).toBe('serious');
    await firefox.press(tab, 'Space');
    if (act) await firefox.evaluate(tab, act);
    await expect.poll(() => level(where as string), { timeout: 30_000 }).toBe('serious');
    await expect
      .poll(() => firefox.evaluate(own, BADGES), { timeout: 20_000 })
      .toMatch(act ? /view\/43\d+ !\d+$/m : new RegExp(`${address.slice(-10)} !\\d+$`, 'm'));
    await expect.poll(() => firefox.evaluate(tab, holds)).toBe(true);
    expect(await firefox.evaluate(tab, WORKS)).toBe('works');
    await firefox.closeTab(tab);
  });

test('an update while the page is open: one card, from the new reader', async () => {
  const tab = await firefox.open(LINKEDIN);
  await expect.poll(() => textOf(tab)).toContain(say('levelSerious'));
  await firefox.update();
  await expect.poll(() => firefox.evaluate(tab, 'document.querySelectorAll("tahadhari-card").length')).toBe(1);
  await firefox.evaluate(tab, 'document.querySelector(".topcard__title").textContent = "Cook"; 0');
  await expect.poll(() => textOf(tab)).toContain(say('levelSerious'));
  expect(await firefox.evaluate(tab, 'document.querySelectorAll("tahadhari-card").length')).toBe(1);
});

test('one press leads from a card to what to ask, whom to call and the topic', async () => {
  const tab = await firefox.open(LINKEDIN);
  await expect.poll(() => textOf(tab)).toContain(say('levelSerious'));
  const own = await firefox.openOwn('options.html');
  await firefox.evaluate(own, 'browser.storage.local.set({ settings: { version: 1, country: "KE" } }).then(() => 0)');
  await firefox.evaluate(tab, `${CARD}.querySelector(".card-foot .button-main").scrollIntoView(); 0`);
  await firefox.click(tab, `${CARD}.querySelector(".card-foot .button-main")`);
  const help = await firefox.tabWith('/learn.html#documents');
  const text = () => firefox.evaluate<string>(help, 'document.querySelector("main")?.textContent ?? ""');
  await expect.poll(text).toContain('Will I keep my own passport at all times?');
  expect(await text()).toContain('Your passport and papers');
  const numbers = '[...document.querySelectorAll("a[href^=tel]")].map((a) => a.getAttribute("href")).join()';
  expect(await firefox.evaluate(help, numbers)).toContain('tel:116');
  // The second press.
  await firefox.click(help, 'document.querySelectorAll(".part")[1]');
  await expect
    .poll(() => firefox.evaluate(help, 'document.querySelector("h3").textContent'))
    .toBe(say('learnKindEmergency'));
});

test('Esc three times leaves the page without an entry in the history', async () => {
  const help = await firefox.openOwn('learn.html#fees');
  await expect.poll(() => firefox.evaluate(help, 'document.querySelectorAll(".part").length')).toBeGreaterThan(0);
  await firefox.click(help, 'document.querySelectorAll(".part")[1]');
  const entries = await firefox.evaluate(help, 'history.length');
  for (let presses = 0; presses < 3; presses++) await firefox.press(help, 'Escape');
  await expect.poll(() => firefox.evaluate<string>(help, 'location.href').catch(() => '')).toContain(HARMLESS);
  expect(await firefox.evaluate(help, 'history.length')).toBe(entries);
});

test('a request of a page is seen, so the check after each test can fail', async () => {
  const own = await startFirefox(buildFolder('firefox-mv3-demo'), (address) => PAGES[address]);
  try {
    const tab = await own.open(PLAIN);
    await own.evaluate(tab, 'fetch("https://leak.example/").catch(() => 0).then(() => 0)');
    await expect.poll(() => own.leaks().join()).toContain('leak.example');
  } finally {
    await own.close();
  }
});
