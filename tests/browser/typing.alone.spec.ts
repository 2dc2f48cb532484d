import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { longAdvert } from './self-check-adverts.ts';
import { box, markedInBox } from './self-check-box.ts';

interface KeyCost {
  /** Processor time of the page’s thread for scripts, style and layout. */
  own: number;
  /** Processor time of all tasks of the page’s thread, the painting of the box itself included. */
  all: number;
  /** From the key to the end of the frame that shows it. */
  frame: number;
}

/** Types into the middle of a long text and measures each key, with the marks that follow it. */
async function typeAndMeasure(
  page: Page,
  area: Locator,
): Promise<{ median: KeyCost; longTasks: number; keys: number }> {
  const session = await page.context().newCDPSession(page);
  // Processor time, for other work runs on the machine of the test.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return { own: of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'), all: of('TaskDuration') };
  };
  await area.evaluate((box: HTMLTextAreaElement) => {
    const middle = box.value.indexOf('\n', box.value.length / 2);
    box.focus();
    box.setSelectionRange(middle, middle);
    const kept = Object.assign(globalThis, { frameTimes: [] as number[], longTasks: 0 });
    box.addEventListener('beforeinput', () => {
      const start = performance.now();
      requestAnimationFrame(() => {
        // A message comes after the frame was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => kept.frameTimes.push(performance.now() - start);
        port2.postMessage(0);
      });
    });
    new PerformanceObserver((list) => {
      kept.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
  });
  const keys: { own: number; all: number }[] = [];
  for (const letter of ' The day off is on Sunday.') {
    const before = await metrics();
    await page.keyboard.type(letter);
    await page.waitForTimeout(100);
    const after = await metrics();
    keys.push({ own: after.own - before.own, all: after.all - before.all });
  }
  await session.detach();
  const { frameTimes, longTasks } = await page.evaluate(() => {
    const { frameTimes, longTasks } = globalThis as unknown as { frameTimes: number[]; longTasks: number };
    return { frameTimes, longTasks };
  });
  return {
    median: {
      own: median(keys.map(({ own }) => own)),
      all: median(keys.map(({ all }) => all)),
      frame: median(frameTimes),
    },
    longTasks,
    keys: keys.length,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds of the page’s thread that marking again may take, as the median of key presses. One frame. */
const MOST_PER_KEY = 16;

/** Other work on the machine only ever adds time, so the least of a few readings is nearest to what our page needs. */
const MOST_READINGS = 3;

test('a text of 50 kB is marked again while it is typed, within a frame', async ({ page, context, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/self-check.html`);
  test.setTimeout(180_000);
  const text = longAdvert(50_000);
  // The same keys in a bare box: what the browser itself needs is not ours to bound.
  const bare = await context.newPage();
  await bare.setContent('<textarea style="inline-size:500px;block-size:500px;font-size:16px"></textarea>');

  let most = Number.POSITIVE_INFINITY;
  for (let reading = 0; reading < MOST_READINGS && most > MOST_PER_KEY; reading++) {
    await page.bringToFront();
    await box(page).fill(text);
    await expect.poll(() => markedInBox(page)).toContain('no day off');
    await page.waitForTimeout(1500);
    const ours = await typeAndMeasure(page, box(page));
    await bare.bringToFront();
    await bare.locator('textarea').fill(text);
    const least = await typeAndMeasure(bare, bare.locator('textarea'));
    console.log(
      `50 kB, median per key: scripts, style and layout ${ours.median.own.toFixed(1)} ms; all tasks ${ours.median.all.toFixed(1)} ms, ` +
        `of a bare box ${least.median.all.toFixed(1)} ms; frame ${ours.median.frame.toFixed(1)} ms, of a bare box ` +
        `${least.median.frame.toFixed(1)} ms; long tasks ${ours.longTasks} of ${ours.keys} keys, in a bare box ${least.longTasks}`,
    );
    most = Math.min(most, Math.max(ours.median.own, ours.median.all - least.median.all));
  }
  expect(most).toBeLessThanOrEqual(MOST_PER_KEY);
});
