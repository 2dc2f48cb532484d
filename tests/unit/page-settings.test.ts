import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPageSettings, type PageSettings } from '../../src/settings/page-settings.ts';
import { KEY } from '../../src/settings/settings-key.ts';

/** How the background answers, from the first question on; the last answer stays. */
let answers: (PageSettings | undefined)[] = [];
let asked = 0;

const ON = { enabled: true } as PageSettings;
const OFF = { enabled: false } as PageSettings;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  asked = 0;
  fakeBrowser.runtime.sendMessage = vi.fn(async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
    await new Promise((next) => setTimeout(next, 500));
    return answer;
  }) as never;
});

afterEach(() => {
  vi.useRealTimers();
});

function change(key: string, area = 'local'): Promise<unknown> {
  return fakeBrowser.storage.onChanged.trigger({ [key]: { newValue: {} } } as never, area as never);
}

test('whoever waits gets the settings that were on their way', async () => {
  answers = [ON];
  const heard: PageSettings[] = [];
  const following = followPageSettings((settings) => heard.push(settings));
  const waited = following.settled().then(() => [...heard]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await waited).toEqual([ON]);
  following.stop();
});

test('a background that is late is asked again', async () => {
  answers = [undefined, undefined, ON];
  const heard: PageSettings[] = [];
  const following = followPageSettings((settings) => heard.push(settings));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard).toEqual([ON]);
  expect(asked).toBe(3);
  following.stop();
});

test('a change that nobody answered at first is not lost, and one that never is answered ends', async () => {
  answers = [ON, undefined, OFF, undefined];
  const heard: PageSettings[] = [];
  const following = followPageSettings((settings) => heard.push(settings));
  await vi.advanceTimersByTimeAsync(1_000);
  await change(KEY);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(heard).toEqual([ON, OFF]);
  await change('', 'managed');
  await vi.advanceTimersByTimeAsync(20_000);
  await following.settled();
  expect(heard).toEqual([ON, OFF]);
  expect(asked).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
  following.stop();
});

test('only the newest of two changes counts, other keys never, and nothing after the end', async () => {
  answers = [ON, ON, OFF];
  const heard: PageSettings[] = [];
  const following = followPageSettings((settings) => heard.push(settings));
  await change(KEY);
  await change(KEY);
  await change('other');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard).toEqual([OFF]);
  following.stop();
  await change(KEY);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard).toEqual([OFF]);
  expect(asked).toBe(3);
});
