import type { Browser, Page } from '@playwright/test';

/** What scripts took of a page's main thread, in milliseconds of CPU time: other work on the machine does not count. */
export interface OwnShare {
  total: number;
  /** The longest that ran without a pause: no task of ours was longer. */
  longest: number;
  timers: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const SCRIPTS = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame'];
/** The background and pages of ours run elsewhere. */
const OURS = /^chrome-extension:\/\/[^/]+\/content-scripts\//;

/**
 * Has the browser write down what it does while `work` runs. The pages of the benchmark have no scripts of their own, so
 * all scripts on the thread on which ours was started are ours. Throws when ours never ran: that measures nothing.
 *
 * @param thread where ours runs, from an earlier call for the same page
 */
export async function ownShare(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
  thread?: { pid: number; tid: number },
): Promise<OwnShare & { thread: { pid: number; tid: number } }> {
  await browser.startTracing(page, {
    categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'],
  });
  await work();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const place = thread ?? traceEvents.find(({ args }) => OURS.test(args?.data?.url ?? ''));
  if (!place) throw new Error('No script of the extension ran in the page: this measures nothing.');
  const { pid, tid } = place;
  const events = traceEvents
    .filter(
      (event) => event.pid === pid && event.tid === tid && SCRIPTS.includes(event.name) && event.dur !== undefined,
    )
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let longest = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur = 0 } of events) {
    if (ts < end) continue;
    end = ts + dur;
    total += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
  }
  const timers = events.filter(({ name }) => name === 'TimerFire').length;
  return { total, longest, timers, thread: { pid, tid } };
}
