import type { CDPSession } from '@playwright/test';

/** Microseconds between two looks of the profiler. */
const INTERVAL = 250;

/** What scripts of the extension took of a page's main thread, in milliseconds. */
export interface OwnShare {
  total: number;
  /** The longest stretch without a pause: no task of ours was longer. */
  longest: number;
}

/** Has the browser's profiler look at a page while `work` runs, and counts what stands on our scripts. */
export async function ownShare(session: CDPSession, work: () => Promise<void>): Promise<OwnShare> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const ours = new Map<number, boolean>();
  const isOurs = (id: number): boolean => {
    const known = ours.get(id);
    if (known !== undefined) return known;
    const parent = parents.get(id);
    const answer = urls.get(id)?.startsWith('chrome-extension://') || (parent !== undefined && isOurs(parent));
    ours.set(id, answer);
    return answer;
  };
  let total = 0;
  let longest = 0;
  let stretch = 0;
  samples.forEach((id, i) => {
    // Collecting garbage pauses whoever happens to run; it counts with the stretch in which it falls.
    const spent = (timeDeltas[i + 1] ?? INTERVAL) / 1000;
    if (isOurs(id) || (names.get(id) === '(garbage collector)' && stretch > 0)) {
      total += spent;
      stretch += spent;
      longest = Math.max(longest, stretch);
    } else stretch = 0;
  });
  return { total, longest };
}
