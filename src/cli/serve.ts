import type { MessagePort } from 'node:worker_threads';
import type { Arguments } from './arguments.ts';
import { rulesWith } from './rules.ts';
import { runTask } from './run-task.ts';
import type { Task } from './tasks.ts';

/** What a thread is started with. */
export interface Orders {
  args: Arguments;
  /** Texts of the pack files. */
  packs: readonly string[];
}

/** Does the tasks that the main thread sends, one after the other, and answers each with its outcome. */
export function serve(port: MessagePort, { args, packs }: Orders): void {
  const rules = rulesWith(packs);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (task: Task) => {
    last = last.then(async () => port.postMessage(await runTask(task, args, await rules)));
  });
}
