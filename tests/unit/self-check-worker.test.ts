import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startWorker } from '../../entrypoints/self-check/ask-worker.ts';
import { REPORTS } from '../../src/pages/gallery-samples.ts';

class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly told: { kind: string; id?: number }[] = [];
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(message: { kind: string }): void {
    this.told.push(message);
  }
  isTerminated = false;
  terminate(): void {
    this.isTerminated = true;
  }
  answer(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => void vi.stubGlobal('Worker', FakeWorker));
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the page', () => {
  test('hears of each check whether it came to a report or failed', async () => {
    const { check } = startWorker([]);
    const [one, two] = [check('a', []), check('b', [])];
    FakeWorker.last.answer({ kind: 'failed', id: 1 });
    FakeWorker.last.answer({ kind: 'report', id: 2, report: REPORTS.none });
    await expect(one).rejects.toThrow('the check failed');
    expect(await two).toBe(REPORTS.none);
  });

  test('hears from a worker that is gone that it is gone, also when it asks later', async () => {
    const { check } = startWorker([]);
    const open = check('a', []);
    FakeWorker.last.dispatchEvent(new Event('error'));
    await expect(open).rejects.toThrow('the check stopped');
    await expect(check('b', [])).rejects.toThrow('the check stopped');
  });
});

test('a worker that is stopped answers nobody', async () => {
  const { check, stop } = startWorker([]);
  const open = check('a', []);
  stop();
  expect(FakeWorker.last.isTerminated).toBe(true);
  await expect(open).rejects.toThrow('the check stopped');
});

test('the worker says that a check failed, and goes on', async () => {
  const told: object[] = [];
  const heard = new EventTarget();
  vi.stubGlobal('postMessage', (message: object) => told.push(message));
  vi.stubGlobal('addEventListener', heard.addEventListener.bind(heard));
  await import('../../entrypoints/self-check/check-worker.ts');
  const tell = (data: object) => heard.dispatchEvent(new MessageEvent('message', { data }));
  tell({ kind: 'check', id: 1, text: 'Cook', languages: [] });
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'failed', id: 1 }]));
  const nothing = { includes: {}, scene: [], rules: [], combinations: [], reassuring: [], pay: {}, common: {} };
  tell({ kind: 'start', packs: [{ ...nothing, languages: [] }] });
  tell({ kind: 'check', id: 2, text: undefined, languages: 7 });
  tell({ kind: 'check', id: 3, text: 'Cook', languages: [] });
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ kind: 'report', id: 3 }));
  expect(told).toContainEqual({ kind: 'failed', id: 2 });
});
