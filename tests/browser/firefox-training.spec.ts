import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import { buildFolder } from './builds.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { say } from './words.ts';

const MAID = 'Housemaid for a family in Riyadh';
const AXE = 'axe.run().then((r) => r.violations.map((v) => v.id).join())';

let firefox: Firefox;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  firefox = await startFirefox(buildFolder('firefox-mv3-demo'), () => undefined);
});
test.afterEach('nothing went to the world', () => expect(firefox.leaks()).toEqual([]));
test.afterAll(() => firefox?.close());

/** The button of that name, as an expression. */
function button(name: string): string {
  return `[...document.querySelectorAll("button")].find((b) =>
    (b.getAttribute("aria-label") ?? b.textContent).startsWith(${JSON.stringify(name)}))`;
}

/** Presses Tab, or Shift and Tab for what lies behind, until a control has the focus; then Enter. */
async function press(tab: string, name: string): Promise<void> {
  const hasFocus = `document.activeElement === ${button(name)}`;
  await expect.poll(() => firefox.evaluate(tab, `!!${button(name)}`)).toBe(true);
  const isBehind = `!!(document.activeElement.compareDocumentPosition(${button(name)}) & Node.DOCUMENT_POSITION_PRECEDING)`;
  for (let presses = 0; presses < 200 && !(await firefox.evaluate<boolean>(tab, hasFocus)); presses++)
    await firefox.press(tab, (await firefox.evaluate<boolean>(tab, isBehind)) ? 'ShiftTab' : 'Tab');
  expect(await firefox.evaluate<boolean>(tab, hasFocus), `the Tab key does not reach ${name}`).toBe(true);
  await firefox.press(tab, 'Enter');
}

test('the core of a trainer’s hour, by keyboard alone', async () => {
  test.setTimeout(240_000);
  const tab = await firefox.openOwn('training.html');
  const text = () => firefox.evaluate<string>(tab, 'document.querySelector("main")?.innerText ?? ""');
  const count = (selector: string) => firefox.evaluate<number>(tab, `document.querySelectorAll("${selector}").length`);
  const quiet = async (where: string) => expect(await firefox.evaluate(tab, AXE), where).toBe('');
  await expect.poll(() => count('.sample')).toBeGreaterThanOrEqual(60);
  await firefox.evaluate(tab, `${axe.source};0`);
  await quiet('list');

  await press(tab, say('trainingAddName', { name: MAID }));
  await press(tab, say('trainingOpen', { name: MAID }));
  await expect.poll(text).toContain(say('trainingRevealed'));
  await press(tab, say('trainingProjector'));
  await expect.poll(() => count('.projected')).toBe(1);
  for (const shown of [1, 2, 3, 4]) {
    await firefox.press(tab, 'PageDown');
    await expect.poll(() => count('.reveals li')).toBe(shown);
  }
  expect(await text()).not.toContain(say('levelSerious'));
  await firefox.press(tab, 'PageDown');
  await expect.poll(text).toContain(say('levelSerious'));
  await quiet('show');

  await press(tab, say('trainingSpot'));
  await press(tab, 'Madam');
  await firefox.press(tab, 'ArrowRight');
  await firefox.press(tab, 'Space');
  await expect.poll(() => count('.word[aria-pressed=true]')).toBe(2);
  await quiet('spot');
  await press(tab, say('trainingCompare'));
  await expect.poll(text).toContain(say('trainingResult', { found: 0, missed: 4, wrong: 1 }));
  await quiet('compare');

  await press(tab, say('trainingVote'));
  await press(tab, say('trainingVoteMore', { answer: say('trainingVoteLeave') }));
  await expect.poll(text).toContain(say('trainingVoteTotal', { count: 1 }));
  await quiet('vote');
  await firefox.press(tab, 'Escape');

  await press(tab, say('trainingHandout'));
  await expect.poll(() => count('.paper')).toBe(1);
  await quiet('handout');

  // What is saved is caught here, for Firefox shows its own window for a download.
  await firefox.evaluate(
    tab,
    'globalThis.saved = undefined; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { saved = blob; return make.call(URL, blob); }; HTMLAnchorElement.prototype.click = () => {}; 0',
  );
  await press(tab, say('trainingLesson'));
  await press(tab, say('trainingSave'));
  await expect.poll(() => firefox.evaluate(tab, '!!globalThis.saved')).toBe(true);
  const lesson = await firefox.evaluate<string>(tab, 'saved.text()');
  expect(JSON.parse(lesson).steps).toEqual([{ sample: 'en-gulf-housemaid' }]);

  const another = await firefox.openOwn('training.html');
  await press(another, say('trainingLesson'));
  const open = (content: string) =>
    firefox.evaluate(
      another,
      `(() => { const all = new DataTransfer(); all.items.add(new File([${JSON.stringify(content)}], "lesson.json"));
        const input = document.querySelector("input[type=file]"); input.files = all.files;
        input.dispatchEvent(new Event("change", { bubbles: true })); return 0; })()`,
    );
  const said = () => firefox.evaluate<string>(another, 'document.querySelector("main").innerText');
  await open(lesson);
  await expect.poll(said).toContain(MAID);
  await open(lesson.slice(0, 40));
  await expect.poll(said).toContain(say('trainingProblemNotJson'));
  expect(await said()).toContain(MAID);
});
