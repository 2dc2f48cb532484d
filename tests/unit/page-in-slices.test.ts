import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../src/page/in-slices.ts';

/** Work of so many steps of five milliseconds each. */
function* work(steps: number, done: number[]): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    now += 5;
    done.push(step);
    yield;
  }
  return 'done';
}

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

test('long work lets others have their turn', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const answer = inSlices(work(6, done), () => {
    seen.push(done.length);
    return true;
  });
  expect(done).toHaveLength(2);
  expect(await answer).toBe('done');
  expect(seen).toEqual([2, 4, 6]);
});

test('work that nobody wants any more is left', async () => {
  const done: number[] = [];
  expect(await inSlices(work(100, done), () => done.length < 4)).toBeUndefined();
  expect(done).toHaveLength(4);
});

test('what a step throws is told', async () => {
  function* broken(): Generator<void, string> {
    yield;
    throw new Error('a page that breaks');
  }
  await expect(inSlices(broken(), () => true)).rejects.toThrow('a page that breaks');
});
