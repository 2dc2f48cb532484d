import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

declare const chrome: { storage: { local: { get(keys: null): Promise<{ settings?: object }> } } };

test('after installing one page opens, takes language and country, and goes', async ({ context, worker }) => {
  const isWelcome = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => isWelcome().length).toBe(1);
  const [welcome] = isWelcome();
  if (!welcome) throw new Error('no welcome page');
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(say('welcomeTitle'));
  await expect(welcome.locator('blockquote mark')).toHaveCount(3);
  await welcome.getByLabel(say('welcomeCountry')).selectOption('KE');
  const stored = () => worker.evaluate(async () => (await chrome.storage.local.get(null)).settings);
  await expect.poll(stored).toMatchObject({ country: 'KE' });
  await welcome.getByRole('button', { name: say('welcomeDone') }).click();
  await expect.poll(() => isWelcome().length).toBe(0);
});
