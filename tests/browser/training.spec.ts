import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { press, reach } from './by-keyboard.ts';
import { countPrints } from './count-prints.ts';
import { expect, test } from './fixtures.ts';
import { isTooWide } from './layout.ts';
import { pagesIn } from './printed-pages.ts';
import { expectQuietAxe } from './quiet-axe.ts';
import { say } from './words.ts';

const MAID = 'Housemaid for a family in Riyadh';
const CLERK = 'Clerk at a passport counter';

async function goTo(page: Page, activity: string): Promise<void> {
  const nav = page.getByRole('navigation', { name: say('trainingActivities') });
  await reach(page, nav.getByRole('button', { name: activity }));
  await page.keyboard.press('Enter');
}

test.beforeEach(async ({ page, extensionId }) => {
  await countPrints(page);
  await page.goto(`chrome-extension://${extensionId}/training.html`);
  await expect(page.getByRole('button', { name: say('trainingOpen', { name: MAID }) })).toBeVisible();
});

test('a trainer’s whole hour, by keyboard alone', async ({ page, requests, blackHole, extensionId }, info) => {
  // Twelve looks of axe take their time where other work runs beside them.
  test.setTimeout(480_000);
  await expectQuietAxe(page, 'list');

  // Pick: the filters narrow the list, two adverts go into the lesson.
  await reach(page, page.getByLabel(say('trainingKind')));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: say('trainingOpen', { name: CLERK }) })).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  for (const name of [CLERK, MAID]) await press(page, say('trainingAddName', { name }));
  await expect(page.getByText(say('trainingAdded', { name: MAID }))).toBeVisible();

  // The lesson: a title, another order, a note.
  await goTo(page, say('trainingLesson'));
  await reach(page, page.getByLabel(say('trainingLessonTitle')));
  await page.keyboard.type('Monday morning');
  await press(page, say('trainingUp', { name: MAID }));
  await expect(page.getByText(say('trainingMoved', { name: MAID, place: 1 }))).toBeAttached();
  await reach(page, page.getByLabel(say('trainingNoteLabel', { name: MAID })));
  await page.keyboard.type('Who has a passport?');
  await expectQuietAxe(page, 'lesson');
  await press(page, say('trainingStart'));

  // Show, on the wall: the clicker reveals sign by sign, then the verdict, then goes on.
  await expect(page.getByRole('heading', { name: MAID })).toBeVisible();
  await expect(page.getByText('Who has a passport?')).toHaveCount(0);
  await press(page, say('trainingForTrainer'));
  await expect(page.getByText('Who has a passport?')).toBeVisible();
  await press(page, say('trainingProjector'));
  await expect(page.locator('.projected')).toBeVisible();
  await expect(page.getByText(say('levelSerious'))).toHaveCount(0);
  const reveals = page.locator('.reveals li');
  await expect(reveals).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(reveals).toHaveCount(1);
  await expect(page.locator('mark')).toHaveText(['The sponsor will keep your passport']);
  await page.keyboard.press('ArrowRight');
  await expect(reveals).toHaveCount(2);
  await page.keyboard.press('PageUp');
  await expect(reveals).toHaveCount(1);
  for (let sign = 0; sign < 3; sign++) await page.keyboard.press('PageDown');
  await expect(reveals).toHaveCount(4);
  await expect(page.getByText(say('levelSerious'))).toHaveCount(0);
  await expectQuietAxe(page, 'show');
  await page.keyboard.press('PageDown');
  await expect(page.getByText(say('levelSerious'))).toBeVisible();
  await expectQuietAxe(page, 'verdict');

  // Spot the signs: arrows move, space marks, Shift and arrows mark on.
  await goTo(page, say('trainingSpot'));
  const words = page.getByRole('group', { name: say('trainingSpotWords') });
  await reach(page, words.getByRole('button').first());
  const sponsor = words.getByRole('button', { name: 'sponsor', exact: true });
  for (let moves = 0; moves < 60; moves++) {
    if (await sponsor.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  for (let moves = 0; moves < 4; moves++) await page.keyboard.press('Shift+ArrowRight');
  await expect(sponsor).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByText(say('trainingSpotMarked', { count: 7 }))).toBeVisible();
  await expectQuietAxe(page, 'spot');
  await page.keyboard.press('PageDown');
  await expect(page.getByText(say('trainingResult', { found: 2, missed: 2, wrong: 1 }))).toBeVisible();
  await expect(page.locator('mark.by-tool').first()).toBeVisible();
  await expectQuietAxe(page, 'compare');

  // Vote, twice.
  await goTo(page, say('trainingVote'));
  const leave = { answer: say('trainingVoteLeave') };
  await reach(page, page.getByRole('button', { name: say('trainingVoteMore', leave) }));
  for (let hand = 0; hand < 12; hand++) await page.keyboard.press('Enter');
  await press(page, say('trainingVoteLess', leave));
  await expect(page.getByText(say('trainingVoteTotal', { count: 11 }))).toBeVisible();
  await press(page, say('trainingVoteAgain'));
  await expect(page.getByText(`${say('trainingVoteFirst')}: 11`)).toBeVisible();
  await expectQuietAxe(page, 'vote');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: CLERK })).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Escape');
  await expect(page.locator('.projected')).toHaveCount(0);

  // Before and after: the report follows the words.
  await goTo(page, say('trainingChange'));
  await reach(page, page.getByLabel(say('trainingFieldBody')));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('A family in Riyadh looks for a cook. You keep your own passport.');
  await expect(page.locator('.levels').getByText(say('levelSerious'))).toHaveCount(1);
  await expect(page.getByText(say('trainingGone'))).toBeVisible();
  await expectQuietAxe(page, 'change');
  await press(page, say('trainingKeep'));
  await expect(page.getByText(say('trainingKept'))).toBeVisible();

  // Print, without answers and with them.
  await goTo(page, say('trainingHandout'));
  await expect(page.locator('.paper')).toHaveCount(3);
  await expectQuietAxe(page, 'handout');
  const blank = await page.pdf({ preferCSSPageSize: true, path: info.outputPath('handout.pdf') });
  expect(pagesIn(blank)).toBe(3);
  await expect(page.locator('.paper mark')).toHaveCount(0);
  await reach(page, page.getByRole('switch', { name: say('trainingAnswers') }));
  await page.keyboard.press('Space');
  await expect(page.locator('.paper mark').first()).toBeVisible();
  const answers = await page.pdf({ preferCSSPageSize: true, path: info.outputPath('answers.pdf') });
  expect(pagesIn(answers)).toBe(3);
  await press(page, say('trainingPrint'));
  expect(await page.evaluate('printed')).toBe(1);

  // Save the lesson, come back another day, open it.
  await goTo(page, say('trainingLesson'));
  const saving = page.waitForEvent('download');
  await press(page, say('trainingSave'));
  const file = info.outputPath('lesson.json');
  await (await saving).saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8')).steps).toHaveLength(3);
  await page.reload();
  await goTo(page, say('trainingLesson'));
  await expect(page.getByText(say('trainingLessonEmpty'))).toBeVisible();
  await choose(page, file);
  await expect(page.getByText(say('trainingLoaded', { count: 3 }))).toBeVisible();
  await expect(page.getByLabel(say('trainingLessonTitle'))).toHaveValue('Monday morning');
  await expect(page.getByLabel(say('trainingNoteLabel', { name: MAID }))).toHaveValue('Who has a passport?');

  // A broken file says what is wrong and changes nothing.
  const broken = info.outputPath('broken.json');
  writeFileSync(broken, readFileSync(file, 'utf8').replace('en-passport-clerk', 'en-gone'));
  await choose(page, broken);
  await expect(page.getByText(say('trainingRefused'))).toBeVisible();
  await expect(page.getByText(say('trainingProblemStepUnknown', { step: 2, name: 'en-gone' }))).toBeVisible();
  await expect(page.locator('.step')).toHaveCount(3);
  await expectQuietAxe(page, 'refused');

  expect(requests.filter((address) => !/^(chrome-extension:\/\/|blob:chrome-extension:\/\/)/.test(address))).toEqual(
    [],
  );
  expect(requests.some((address) => address.includes(extensionId))).toBe(true);
  expect(blackHole.asked).toEqual([]);
});

async function choose(page: Page, file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press(page, say('trainingLoad'));
  await (await choosing).setFiles(file);
}

test('words are marked with a mouse: a click for one, a drag for several', async ({ page }) => {
  await page.getByRole('button', { name: say('trainingOpen', { name: MAID }) }).click();
  await page.getByRole('button', { name: say('trainingSpot') }).click();
  const words = page.getByRole('group', { name: say('trainingSpotWords') }).getByRole('button');
  await words.nth(5).click();
  await expect(words.nth(5)).toHaveAttribute('aria-pressed', 'true');
  await words.nth(5).click();
  await expect(words.nth(5)).toHaveAttribute('aria-pressed', 'false');
  await words.nth(8).hover();
  await page.mouse.down();
  for (const word of [9, 10]) await words.nth(word).hover();
  await page.mouse.up();
  await expect(page.getByText(say('trainingSpotMarked', { count: 3 }))).toBeVisible();
});

test('the training room is usable at 320 px, from right to left and in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.querySelector('.page')?.setAttribute('dir', 'rtl'));
  expect(await isTooWide(page), 'list').toBe(false);
  await page.getByRole('button', { name: say('trainingAddName', { name: MAID }) }).click();
  await page.getByRole('button', { name: say('trainingOpen', { name: MAID }) }).click();
  for (const activity of [
    'trainingShow',
    'trainingSpot',
    'trainingVote',
    'trainingChange',
    'trainingLesson',
    'trainingHandout',
  ] as const) {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: say(activity) })
      .click();
    expect(await isTooWide(page), activity).toBe(false);
    await page.getByRole('button', { name: say('trainingProjector'), exact: true }).click();
    expect(await isTooWide(page), `${activity}, projected`).toBe(false);
    await page.keyboard.press('Escape');
  }
});

test('the options lead to the training room', async ({ page, context, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: say('optionsTrainingOpen') }).click();
  await expect((await opening).getByRole('heading', { level: 1 })).toHaveText(say('trainingTitle'));
});
