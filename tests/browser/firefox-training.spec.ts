import { expect, test } from '@playwright/test';
import { catchSaved, giveFile, savedText } from './firefox-files.ts';
import { button, field, press, reach, toggle } from './firefox-keyboard.ts';
import { oneFirefox } from './one-firefox.ts';
import { pagesIn } from './printed-pages.ts';
import { brokenIn } from './quiet-axe.ts';
import { say } from './words.ts';

const MAID = 'Housemaid for a family in Riyadh';
const CLERK = 'Clerk at a passport counter';

const firefox = oneFirefox(() => undefined);

test('a trainer’s whole hour, by keyboard alone', async ({ browserName: _ }, info) => {
  test.setTimeout(480_000);
  const tab = await firefox().openOwn('training.html');
  const look = <T>(expression: string) => firefox().evaluate<T>(tab, expression);
  const text = () => look<string>('document.querySelector("main")?.innerText ?? ""');
  const count = (selector: string) => look<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  const key = (keys: string) => firefox().press(tab, keys);
  const go = (name: string) => press(firefox(), tab, name);
  const to = (element: string) => reach(firefox(), tab, element);
  const quiet = async (where: string) => expect(await brokenIn((expression) => look(expression)), where).toBe('');
  await expect.poll(() => count('.sample')).toBeGreaterThanOrEqual(60);
  await quiet('list');

  // Pick: the filters narrow the list, two adverts go into the lesson.
  await to(field(say('trainingKind')));
  await key('ArrowDown');
  await expect.poll(() => look(`!!${button(say('trainingOpen', { name: CLERK }))}`)).toBe(false);
  await key('ArrowUp');
  for (const name of [CLERK, MAID]) await go(say('trainingAddName', { name }));

  // The lesson: a title, another order, a note.
  await go(say('trainingLesson'));
  await to(field(say('trainingLessonTitle')));
  await firefox().type(tab, 'Monday morning');
  await go(say('trainingUp', { name: MAID }));
  await to(field(say('trainingNoteLabel', { name: MAID })));
  await firefox().type(tab, 'Who has a passport?');
  await quiet('lesson');
  await go(say('trainingStart'));

  // Show, on the wall: the clicker reveals sign by sign, then the verdict.
  await expect.poll(text).toContain(say('trainingRevealed'));
  expect(await text()).not.toContain('Who has a passport?');
  await go(say('trainingForTrainer'));
  await expect.poll(text).toContain('Who has a passport?');
  await go(say('trainingProjector'));
  await expect.poll(() => count('.projected')).toBe(1);
  await key('PageDown');
  await expect.poll(() => count('.reveals li')).toBe(1);
  expect(await look('document.querySelector("mark").textContent')).toBe('The sponsor will keep your passport');
  await key('ArrowRight');
  await expect.poll(() => count('.reveals li')).toBe(2);
  await key('PageUp');
  await expect.poll(() => count('.reveals li')).toBe(1);
  for (const shown of [2, 3, 4]) {
    await key('PageDown');
    await expect.poll(() => count('.reveals li')).toBe(shown);
  }
  expect(await text()).not.toContain(say('levelSerious'));
  await quiet('show');
  await key('PageDown');
  await expect.poll(text).toContain(say('levelSerious'));
  await quiet('verdict');

  // Spot the signs: arrows move, space marks, Shift and arrows mark on.
  await go(say('trainingSpot'));
  await to('document.querySelector(".word")');
  const atSponsor = 'document.activeElement.textContent === "sponsor"';
  for (let moves = 0; moves < 60 && !(await look<boolean>(atSponsor)); moves++) await key('ArrowRight');
  for (let moves = 0; moves < 4; moves++) await key('Shift+ArrowRight');
  await key('End');
  await key('Space');
  await key('Home');
  await key('Space');
  await expect.poll(text).toContain(say('trainingSpotMarked', { count: 7 }));
  await quiet('spot');
  await key('PageDown');
  await expect.poll(text).toContain(say('trainingResult', { found: 2, missed: 2, wrong: 1 }));
  await quiet('compare');

  // Vote, twice.
  await go(say('trainingVote'));
  const leave = { answer: say('trainingVoteLeave') };
  await to(button(say('trainingVoteMore', leave)));
  for (let hand = 0; hand < 12; hand++) await key('Enter');
  await go(say('trainingVoteLess', leave));
  await expect.poll(text).toContain(say('trainingVoteTotal', { count: 11 }));
  await go(say('trainingVoteAgain'));
  await expect.poll(text).toContain(`${say('trainingVoteFirst')}: 11`);
  await quiet('vote');
  await key('PageDown');
  await expect.poll(text).toContain(CLERK);
  await key('PageUp');
  await key('Escape');
  await expect.poll(() => count('.projected')).toBe(0);

  // Before and after: the report follows the words.
  await go(say('trainingChange'));
  await to(field(say('trainingFieldBody')));
  await key('Control+a');
  await firefox().type(tab, 'A family in Riyadh looks for a cook. You keep your own passport.');
  await expect.poll(text).toContain(say('trainingGone'));
  await quiet('change');
  await go(say('trainingKeep'));
  await expect.poll(text).toContain(say('trainingKept'));

  // Print, without answers and with them.
  await go(say('trainingHandout'));
  await expect.poll(() => count('.paper')).toBe(3);
  await quiet('handout');
  expect(pagesIn(await firefox().print(tab, info.outputPath('handout.pdf')))).toBe(3);
  expect(await count('.paper mark')).toBe(0);
  await to(toggle(say('trainingAnswers')));
  await key('Space');
  await expect.poll(() => count('.paper mark')).toBeGreaterThan(0);
  expect(pagesIn(await firefox().print(tab, info.outputPath('answers.pdf')))).toBe(3);
  // What would open a window of Firefox is caught here.
  await look('globalThis.printed = 0; globalThis.print = () => { printed += 1; }; 0');
  await go(say('trainingPrint'));
  expect(await look('printed')).toBe(1);

  // Save the lesson, come back another day, open it.
  await catchSaved(firefox(), tab);
  await go(say('trainingLesson'));
  await go(say('trainingSave'));
  const lesson = await savedText(firefox(), tab);
  expect(JSON.parse(lesson).steps).toHaveLength(3);

  const another = await firefox().openOwn('training.html');
  const said = () => firefox().evaluate<string>(another, 'document.querySelector("main")?.innerText ?? ""');
  const written = (name: string) => firefox().evaluate<string>(another, `${field(name)}?.value`);
  await press(firefox(), another, say('trainingLesson'));
  await expect.poll(said).toContain(say('trainingLessonEmpty'));
  const open = (content: string) => giveFile(firefox(), another, { name: 'lesson.json', content });
  await open(lesson);
  await expect.poll(said).toContain(say('trainingLoaded', { count: 3 }));
  expect(await written(say('trainingLessonTitle'))).toBe('Monday morning');
  expect(await written(say('trainingNoteLabel', { name: MAID }))).toBe('Who has a passport?');

  // A broken file says what is wrong and changes nothing.
  await open(lesson.slice(0, 40));
  await expect.poll(said).toContain(say('trainingProblemNotJson'));
  await open(lesson.replace('en-passport-clerk', 'en-gone'));
  await expect.poll(said).toContain(say('trainingProblemStepUnknown', { step: 2, name: 'en-gone' }));
  expect(await firefox().evaluate(another, 'document.querySelectorAll(".step").length')).toBe(3);
  expect(await brokenIn((expression) => firefox().evaluate(another, expression))).toBe('');
});
