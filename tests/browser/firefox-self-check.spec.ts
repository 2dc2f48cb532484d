import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import { buildFolder } from './builds.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { BAD_ADVERT, BETTER_WORDS } from './self-check-adverts.ts';
import { say } from './words.ts';

const AXE = 'axe.run().then((r) => r.violations.map((v) => v.id).join())';
const BOX = 'document.querySelector("textarea")';

let firefox: Firefox;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  firefox = await startFirefox(buildFolder('firefox-mv3-demo'), () => undefined);
});
test.afterEach('nothing went to the world', () => expect(firefox.leaks()).toEqual([]));
test.afterAll(() => firefox?.close());

/** Presses Tab, or Shift and Tab for what lies behind, until the element of an expression has the focus. */
async function reach(tab: string, element: string): Promise<void> {
  await expect.poll(() => firefox.evaluate(tab, `!!${element}`)).toBe(true);
  const hasFocus = `document.activeElement === ${element}`;
  const isBehind = `!!(document.activeElement.compareDocumentPosition(${element}) & Node.DOCUMENT_POSITION_PRECEDING)`;
  for (let presses = 0; presses < 200 && !(await firefox.evaluate<boolean>(tab, hasFocus)); presses++)
    await firefox.press(tab, (await firefox.evaluate<boolean>(tab, isBehind)) ? 'ShiftTab' : 'Tab');
  expect(await firefox.evaluate<boolean>(tab, hasFocus), `the Tab key does not reach ${element}`).toBe(true);
}

function button(name: string): string {
  return `[...document.querySelectorAll("button")].find((b) =>
    (b.getAttribute("aria-label") ?? b.textContent).startsWith(${JSON.stringify(name)}))`;
}

async function press(tab: string, name: string): Promise<void> {
  await reach(tab, button(name));
  await firefox.press(tab, 'Enter');
}

test('a recruiter’s whole visit, by keyboard alone', async () => {
  test.setTimeout(300_000);
  const tab = await firefox.openOwn('self-check.html');
  const level = () => firefox.evaluate<string>(tab, 'document.querySelector(".self-level-main")?.innerText ?? ""');
  const text = () => firefox.evaluate<string>(tab, 'document.querySelector("main")?.innerText ?? ""');
  const value = () => firefox.evaluate<string>(tab, `${BOX}.value`);
  const marked = () =>
    firefox.evaluate<string>(tab, '[...CSS.highlights.values()].flatMap((h) => [...h].map(String)).join("|")');
  const quiet = async (where: string) => expect(await firefox.evaluate(tab, AXE), where).toBe('');
  await expect.poll(text).toContain(say('selfTitle'));
  await firefox.evaluate(tab, `${axe.source};0`);
  await quiet('empty');

  // Paste, as Firefox itself does when Ctrl+V is pressed; tests have no clipboard of their own there.
  await reach(tab, BOX);
  await firefox.evaluate(
    tab,
    `(() => { const box = ${BOX}; box.setRangeText(${JSON.stringify(BAD_ADVERT)}, 0, 0, "end");
      box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" })); return 0; })()`,
  );
  await expect.poll(level).toContain(say('selfSerious'));
  await expect.poll(marked).toContain('no day off');
  await expect.poll(text).toContain(say('selfNotMentioned'));
  await expect.poll(() => firefox.evaluate(tab, 'document.querySelectorAll(".self-version").length')).toBe(2);
  await quiet('bad advert');

  for (const [words, better] of Object.entries(BETTER_WORDS)) {
    const quote = `[...document.querySelectorAll(".quote-find")].find((b) => b.textContent.includes(${JSON.stringify(words)}))`;
    await reach(tab, quote);
    await firefox.press(tab, 'Enter');
    const selected = `document.activeElement === ${BOX} && ${BOX}.value.slice(${BOX}.selectionStart, ${BOX}.selectionEnd)`;
    await expect.poll(() => firefox.evaluate(tab, selected)).toBe(words);
    await firefox.type(tab, better);
    await expect.poll(() => firefox.evaluate(tab, `!!${quote}`)).toBe(false);
  }
  await expect.poll(level).toContain(say('selfNone'));
  await expect.poll(marked).toBe('');

  const hours = say('selfAddName', { title: 'The working hours' });
  await press(tab, hours);
  await expect.poll(value).toContain('You work 8 hours a day');
  await firefox.type(tab, 'time and a half');
  await expect.poll(value).toContain('paid at time and a half');
  await expect.poll(() => firefox.evaluate(tab, `!!${button(hours)}`)).toBe(false);
  await expect.poll(() => firefox.evaluate(tab, 'document.querySelectorAll("s").length')).toBe(6);
  await quiet('better advert');

  // What would open a window of Firefox is caught here.
  await firefox.evaluate(
    tab,
    `globalThis.printed = 0; globalThis.print = () => { printed += 1; }; globalThis.saved = undefined;
     const make = URL.createObjectURL; URL.createObjectURL = (blob) => { saved = blob; return make.call(URL, blob); };
     HTMLAnchorElement.prototype.click = () => {}; 0`,
  );
  await press(tab, say('selfPrint'));
  expect(await firefox.evaluate(tab, 'printed')).toBe(1);
  await press(tab, say('selfSaveJson'));
  await expect.poll(() => firefox.evaluate(tab, '!!globalThis.saved')).toBe(true);
  expect(JSON.parse(await firefox.evaluate<string>(tab, 'saved.text()'))).toMatchObject([
    { id: 'before', level: 'serious' },
    { id: 'now', level: 'none', signs: [] },
  ]);

  // The layer and the box wrap alike: neither scrolls inside.
  expect(
    await firefox.evaluate<boolean>(
      tab,
      `${BOX}.scrollHeight <= ${BOX}.clientHeight && document.querySelector(".self-layer").textContent === ${BOX}.value + "\\n"`,
    ),
  ).toBe(true);
});
