import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleBackgroundMessages } from '../../src/browser/background-messages.ts';
import { handleTabMessages } from '../../src/browser/tab-messages.ts';

const OWN = { id: fakeBrowser.runtime.id, tab: { id: 7 } };

describe('messages', () => {
  beforeEach(() => fakeBrowser.reset());

  async function heard(message: unknown, sender: object): Promise<unknown[]> {
    const report = vi.fn();
    const stop = handleBackgroundMessages({ report: (...args) => void report(...args) });
    await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, () => undefined);
    stop();
    return report.mock.calls.flat();
  }

  test('a message of ours is handled, with the tab it came from', async () => {
    const message = { kind: 'report', level: 'serious', count: 2 };
    expect(await heard(message, OWN)).toEqual([message, 7]);
  });

  test.each([
    ['from somebody else', { kind: 'report', level: 'serious', count: 2 }, { id: 'other-extension' }],
    ['of an unknown kind', { kind: 'steal' }, OWN],
    ['with a wrong level', { kind: 'report', level: 'terrible', count: 2 }, OWN],
    ['with a wrong count', { kind: 'report', level: 'check', count: -1 }, OWN],
    ['that is no object', 'report', OWN],
    ['of a kind that every object has', { kind: 'constructor' }, OWN],
  ])('a message %s is dropped', async (_, message, sender) => {
    expect(await heard(message, sender)).toEqual([]);
  });

  async function heardByTab(message: unknown): Promise<unknown[]> {
    const leave = vi.fn();
    const stop = handleTabMessages({ leave: (told) => void leave(told) });
    await fakeBrowser.runtime.onMessage.trigger(message as never, OWN as never, () => undefined);
    stop();
    return leave.mock.calls.flat();
  }

  test.each([
    ['with hosts', { kind: 'leave', hosts: ['a.example'] }, [{ kind: 'leave', hosts: ['a.example'] }]],
    [
      'with what is no host',
      { kind: 'leave', hosts: [1, 'a.example', null] },
      [{ kind: 'leave', hosts: ['a.example'] }],
    ],
    ['without a list', { kind: 'leave', hosts: 'a.example' }, []],
    ['of another kind', { kind: 'go' }, []],
  ])('a tab that is told to leave %s', async (_, message, heard) => {
    expect(await heardByTab(message)).toEqual(heard);
  });
});
