/**
 * Runs tasks side by side and gives their results in the order of the tasks. No further task is taken while `width` of
 * them are unfinished or their results wait to be taken, so memory does not grow with their number.
 *
 * @param width how many may be under way; asked again before each task
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T>,
  run: (task: T) => Promise<R>,
  width: () => number,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const task of tasks) {
    const result = run(task);
    // Whoever waits for it gets the failure; until then it is not one that nobody handles.
    result.catch(() => undefined);
    underWay.push(result);
    while (underWay.length >= width()) yield await (underWay.shift() as Promise<R>);
  }
  for (let next = underWay.shift(); next; next = underWay.shift()) yield await next;
}
