/** Milliseconds of work after which the page has its turn. */
const SLICE = 8;

/**
 * Does work of many steps bit by bit, so that a long list never stops the page.
 *
 * @param goesOn asked after each pause
 * @returns what the work comes to; undefined when it does not go on. Rejects with what a step throws
 */
export async function inSlices<T>(steps: Generator<void, T>, goesOn: () => boolean): Promise<T | undefined> {
  for (let start = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < SLICE) continue;
    await new Promise((next) => setTimeout(next, 0));
    if (!goesOn()) return undefined;
    start = performance.now();
  }
}
