import { expect, test } from '@playwright/test';
import { catchSaved, giveFile, savedText } from './firefox-files.ts';
import { press } from './firefox-keyboard.ts';
import { oneFirefox } from './one-firefox.ts';
import { brokenIn } from './quiet-axe.ts';
import { say } from './words.ts';

const MAID = 'Housemaid for a family in Riyadh';

const firefox = oneFirefox(() => undefined);

test('the core of a trainer’s hour, by keyboard alone', async () => {
  test.setTimeout(240_000);
  const tab = await firefox().openOwn('training.html');
  const text = () => firefox().evaluate<string>(tab, 'document.querySelector("main")?.innerText ?? ""');
  const count = (selector: string) =>
    firefox().evaluate<number>(tab, `document.querySelectorAll("${selector}").length`);
  const quiet = async (where: string) =>
    expect(await brokenIn((expression) => firefox().evaluate(tab, expression)), where).toBe('');
  await expect.poll(() => count('.sample')).toBeGreaterThanOrEqual(60);
  await quiet('list');

  await press(firefox(), tab, say('trainingAddName', { name: MAID }));
  await press(firefox(), tab, say('trainingOpen', { name: MAID }));
  await expect.poll(text).toContain(say('trainingRevealed'));
  await press(firefox(), tab, say('trainingProjector'));
  await expect.poll(() => count('.projected')).toBe(1);
  for (const shown of [1, 2, 3, 4]) {
    await firefox().press(tab, 'PageDown');
    await expect.poll(() => count('.reveals li')).toBe(shown);
  }
  expect(await text()).not.toContain(say('levelSerious'));
  await firefox().press(tab, 'PageDown');
  await expect.poll(text).toContain(say('levelSerious'));
  await quiet('show');

  await press(firefox(), tab, say('trainingSpot'));
  await press(firefox(), tab, 'Madam');
  await firefox().press(tab, 'ArrowRight');
  await firefox().press(tab, 'Space');
  await expect.poll(() => count('.word[aria-pressed=true]')).toBe(2);
  await quiet('spot');
  await press(firefox(), tab, say('trainingCompare'));
  await expect.poll(text).toContain(say('trainingResult', { found: 0, missed: 4, wrong: 1 }));
  await quiet('compare');

  await press(firefox(), tab, say('trainingVote'));
  await press(firefox(), tab, say('trainingVoteMore', { answer: say('trainingVoteLeave') }));
  await expect.poll(text).toContain(say('trainingVoteTotal', { count: 1 }));
  await quiet('vote');
  await firefox().press(tab, 'Escape');

  await press(firefox(), tab, say('trainingHandout'));
  await expect.poll(() => count('.paper')).toBe(1);
  await quiet('handout');

  await catchSaved(firefox(), tab);
  await press(firefox(), tab, say('trainingLesson'));
  await press(firefox(), tab, say('trainingSave'));
  const lesson = await savedText(firefox(), tab);
  expect(JSON.parse(lesson).steps).toEqual([{ sample: 'en-gulf-housemaid' }]);

  const another = await firefox().openOwn('training.html');
  await press(firefox(), another, say('trainingLesson'));
  const open = (content: string) => giveFile(firefox(), another, { name: 'lesson.json', content });
  const said = () => firefox().evaluate<string>(another, 'document.querySelector("main").innerText');
  await open(lesson);
  await expect.poll(said).toContain(MAID);
  await open(lesson.slice(0, 40));
  await expect.poll(said).toContain(say('trainingProblemNotJson'));
  expect(await said()).toContain(MAID);
});
