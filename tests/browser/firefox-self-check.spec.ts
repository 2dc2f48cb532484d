import { expect, test } from '@playwright/test';
import { catchSaved, savedText } from './firefox-files.ts';
import { button, press, reach } from './firefox-keyboard.ts';
import { oneFirefox } from './one-firefox.ts';
import { pagesIn } from './printed-pages.ts';
import { brokenIn } from './quiet-axe.ts';
import { BAD_ADVERT, BETTER_WORDS } from './self-check-adverts.ts';
import { say } from './words.ts';

const BOX = 'document.querySelector("textarea")';

const firefox = oneFirefox(() => undefined);

test('a recruiter’s whole visit, by keyboard alone', async ({ browserName: _ }, info) => {
  test.setTimeout(300_000);
  const tab = await firefox().openOwn('self-check.html');
  const level = () => firefox().evaluate<string>(tab, 'document.querySelector(".self-level-main")?.innerText ?? ""');
  const text = () => firefox().evaluate<string>(tab, 'document.querySelector("main")?.innerText ?? ""');
  const value = () => firefox().evaluate<string>(tab, `${BOX}.value`);
  const marked = () =>
    firefox().evaluate<string>(tab, '[...CSS.highlights.values()].flatMap((h) => [...h].map(String)).join("|")');
  const quiet = async (where: string) =>
    expect(await brokenIn((expression) => firefox().evaluate(tab, expression)), where).toBe('');
  await expect.poll(text).toContain(say('selfTitle'));
  await quiet('empty');

  // Paste, as Firefox itself does when Ctrl+V is pressed; tests have no clipboard of their own there.
  await reach(firefox(), tab, BOX);
  await firefox().evaluate(
    tab,
    `(() => { const box = ${BOX}; box.setRangeText(${JSON.stringify(BAD_ADVERT)}, 0, 0, "end");
      box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" })); return 0; })()`,
  );
  await expect.poll(level).toContain(say('selfSerious'));
  await expect.poll(marked).toContain('no day off');
  await expect.poll(text).toContain(say('selfNotMentioned'));
  await expect.poll(() => firefox().evaluate(tab, 'document.querySelectorAll(".self-version").length')).toBe(2);
  await quiet('bad advert');

  for (const [words, better] of Object.entries(BETTER_WORDS)) {
    const quote = `[...document.querySelectorAll(".quote-find")].find((b) => b.textContent.includes(${JSON.stringify(words)}))`;
    await reach(firefox(), tab, quote);
    await firefox().press(tab, 'Enter');
    const selected = `document.activeElement === ${BOX} && ${BOX}.value.slice(${BOX}.selectionStart, ${BOX}.selectionEnd)`;
    await expect.poll(() => firefox().evaluate(tab, selected)).toBe(words);
    await firefox().type(tab, better);
    await expect.poll(() => firefox().evaluate(tab, `!!${quote}`)).toBe(false);
  }
  await expect.poll(level).toContain(say('selfNone'));
  await expect.poll(marked).toBe('');

  const hours = say('selfAddName', { title: 'The working hours' });
  await press(firefox(), tab, hours);
  await expect.poll(value).toContain('You work 8 hours a day');
  await firefox().type(tab, 'time and a half');
  await expect.poll(value).toContain('paid at time and a half');
  await expect.poll(() => firefox().evaluate(tab, `!!${button(hours)}`)).toBe(false);
  await expect.poll(() => firefox().evaluate(tab, 'document.querySelectorAll("s").length')).toBe(6);
  await quiet('better advert');

  const sheets = pagesIn(await firefox().print(tab, info.outputPath('report.pdf')));
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(3);
  // What would open a window of Firefox is caught here.
  await firefox().evaluate(tab, 'globalThis.printed = 0; globalThis.print = () => { printed += 1; }; 0');
  await catchSaved(firefox(), tab);
  await press(firefox(), tab, say('selfPrint'));
  expect(await firefox().evaluate(tab, 'printed')).toBe(1);
  await press(firefox(), tab, say('selfSaveJson'));
  expect(JSON.parse(await savedText(firefox(), tab))).toMatchObject([
    { id: 'before', level: 'serious' },
    { id: 'now', level: 'none', signs: [] },
  ]);

  // The layer and the box wrap alike: neither scrolls inside.
  expect(
    await firefox().evaluate<boolean>(
      tab,
      `${BOX}.scrollHeight <= ${BOX}.clientHeight && document.querySelector(".self-layer").textContent === ${BOX}.value + "\\n"`,
    ),
  ).toBe(true);
});
