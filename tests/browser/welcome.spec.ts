import { welcomePage } from '../../src/dev/browser.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

declare const chrome: { storage: { local: { get(keys: null): Promise<{ settings?: object }> } } };

test.use({ keepWelcome: true });

test('after installing one page opens, takes language and country, and goes', async ({ context, worker }) => {
  const welcome = await welcomePage(context);
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(say('welcomeTitle'));
  await expect(welcome.locator('blockquote mark')).toHaveCount(3);
  await welcome.getByLabel(say('welcomeCountry'), { exact: true }).selectOption('KE');
  const stored = () => worker.evaluate(async () => (await chrome.storage.local.get(null)).settings);
  await expect.poll(stored).toMatchObject({ country: 'KE' });
  const closed = welcome.waitForEvent('close');
  await welcome.getByRole('button', { name: say('welcomeDone') }).click();
  await closed;
});
