// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageChange, type WatchOptions, watchPage } from '../../src/page/watch-page.ts';

let stop = () => {};
let calls: PageChange[] = [];

function watch(options?: WatchOptions): void {
  stop = watchPage(document, (change) => calls.push(change), options);
}

/** Lets the observer hear, and the clock go on. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function show(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p>one</p></main>';
  calls = [];
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('changes', () => {
  test('one call after the page held still', async () => {
    watch();
    for (let i = 0; i < 5; i++) {
      document.body.append('x');
      await pass(100);
    }
    expect(calls).toHaveLength(0);
    await pass(300);
    expect(calls).toEqual([{ url: location.href, navigated: false, settled: true }]);
  });

  test('changed letters are a change', async () => {
    watch();
    (document.querySelector('p')?.firstChild as Text).data = 'two';
    await pass(1_000);
    expect(calls).toHaveLength(1);
  });

  test('5,000 changes in one go are one call', async () => {
    watch();
    for (let i = 0; i < 5_000; i++) document.body.append(document.createElement('i'));
    await pass(5_000);
    expect(calls).toHaveLength(1);
  });

  test('5,000 changes over ten seconds are at most three calls, the last after the last change', async () => {
    watch();
    for (let i = 0; i < 5_000; i++) {
      document.body.append('x');
      await pass(2);
    }
    const during = calls.length;
    await pass(5_000);
    expect(calls.length).toBe(during + 1);
    expect(calls.length).toBeLessThanOrEqual(3);
  });

  test('no timer while nothing happens', async () => {
    watch();
    await pass(1_000);
    document.body.append('x');
    await pass(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('what happens to our own nodes is none', async () => {
    const host = document.createElement('div');
    watch({ isOurs: (node) => node === host || host.contains(node) });
    document.body.append(host);
    host.append('card');
    host.remove();
    await pass(1_000);
    expect(calls).toHaveLength(0);
  });

  test('what happens beside our own nodes is one', async () => {
    const host = document.createElement('div');
    watch({ isOurs: (node) => node === host });
    document.body.append(host, 'x');
    await pass(1_000);
    expect(calls).toHaveLength(1);
  });

  test('nothing is heard after the stop', async () => {
    watch();
    document.body.append('x');
    await pass(10);
    stop();
    document.body.append('x');
    await pass(1_000);
    expect(calls).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the narrowest root', () => {
  const main = () => document.querySelector('main') ?? undefined;

  test('changes elsewhere are not heard', async () => {
    document.body.innerHTML = '<main></main><aside><p>ads</p></aside>';
    watch({ root: main });
    document.querySelector('aside p')?.append('x');
    await pass(1_000);
    expect(calls).toHaveLength(0);
  });

  test('a new root in its place is heard, and then watched', async () => {
    watch({ root: main });
    document.querySelector('main')?.replaceWith(document.createElement('main'));
    await pass(1_000);
    expect(calls).toHaveLength(1);
    document.querySelector('main')?.append('x');
    await pass(1_000);
    expect(calls).toHaveLength(2);
  });
});

describe('navigation', () => {
  afterEach(() => history.replaceState(null, '', '/'));

  test('pushState is seen with the change that follows it', async () => {
    watch();
    history.pushState(null, '', '/jobs/2');
    document.body.append('x');
    await pass(1_000);
    expect(calls).toEqual([{ url: location.href, navigated: true, settled: true }]);
  });

  test.each(['popstate', 'hashchange'])('%s is seen without a change', async (name) => {
    watch();
    history.replaceState(null, '', `/jobs/${name}`);
    window.dispatchEvent(new Event(name));
    await pass(1_000);
    expect(calls).toEqual([{ url: location.href, navigated: true, settled: true }]);
  });

  test('a forged event does nothing', async () => {
    watch();
    for (let i = 0; i < 100; i++) window.dispatchEvent(new Event('popstate'));
    await pass(1_000);
    expect(calls).toHaveLength(0);
  });
});

describe('a hidden tab', () => {
  test('waits, and is read once when it is shown', async () => {
    watch();
    show('hidden');
    document.body.append('x');
    await pass(10_000);
    expect(calls).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    show('visible');
    await pass(1_000);
    expect(calls).toHaveLength(1);
    document.body.append('x');
    await pass(1_000);
    expect(calls).toHaveLength(2);
  });

  test('drops a call that was waiting', async () => {
    watch();
    document.body.append('x');
    await pass(10);
    show('hidden');
    await pass(10_000);
    expect(calls).toHaveLength(0);
  });
});
