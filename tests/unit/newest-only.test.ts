import { expect, test, vi } from 'vitest';
import { newestOnly } from '../../src/pages/newest-only.ts';

/** An answerer that waits until it is told. */
function slow() {
  const open: { question: string; resolve: (answer: string) => void; reject: () => void }[] = [];
  const answer = (question: string) =>
    new Promise<string>((resolve, reject) => open.push({ question, resolve, reject: () => reject(new Error('gone')) }));
  return { open, answer };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('while one is answered, only the newest waits', async () => {
  const { open, answer } = slow();
  const told = vi.fn();
  const queue = newestOnly(answer, told, vi.fn());
  for (const question of ['a', 'ab', 'abc']) queue.ask(question);
  expect(open.map(({ question }) => question)).toEqual(['a']);
  open[0]?.resolve('1');
  await turn();
  expect(open.map(({ question }) => question)).toEqual(['a', 'abc']);
  open[1]?.resolve('2');
  await turn();
  expect(told.mock.calls).toEqual([
    ['1', 'a'],
    ['2', 'abc'],
  ]);
});

test('a failure is told, and the next question is asked all the same', async () => {
  const { open, answer } = slow();
  const failed = vi.fn();
  const told = vi.fn();
  const queue = newestOnly(answer, told, failed);
  queue.ask('a');
  queue.ask('b');
  open[0]?.reject();
  await turn();
  expect(failed).toHaveBeenCalledOnce();
  open[1]?.resolve('2');
  await turn();
  expect(told).toHaveBeenCalledWith('2', 'b');
});

test('when it is stopped, nothing is told any more', async () => {
  const { open, answer } = slow();
  const told = vi.fn();
  const queue = newestOnly(answer, told, vi.fn());
  queue.ask('a');
  queue.stop();
  open[0]?.resolve('1');
  await turn();
  expect(told).not.toHaveBeenCalled();
});
