import { Worker } from 'node:worker_threads';
import type { Outcome } from './outcome.ts';
import type { Orders } from './serve.ts';
import type { Task } from './tasks.ts';

/** From so many characters on, further threads are worth the time in which each prepares its own rules. */
const WORTH_THREADS = 2_000_000;
/** Tasks for each thread, so that none waits for the next. */
const TASKS_EACH = 3;

interface Hand {
  worker: Worker;
  waiting: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }[];
}

/** Does tasks in this thread, and in as many others as were asked for or the work is worth. */
export class Crew {
  private readonly orders: Orders;
  private readonly self: URL;
  private readonly here: (task: Task) => Promise<Outcome>;
  private readonly jobs: number;
  private hands: Hand[] = [];
  private characters = 0;

  /**
   * @param cores how many threads run at once on this machine
   * @param self the module that does tasks when it is started as a worker thread
   * @param here does a task in this thread
   */
  constructor(orders: Orders, cores: number, self: URL, here: (task: Task) => Promise<Outcome>) {
    this.orders = orders;
    this.self = self;
    this.here = here;
    this.jobs = orders.args.jobs ?? cores;
  }

  /** How many tasks may be under way. */
  width(): number {
    return this.hands.length === 0 ? 1 : this.hands.length * TASKS_EACH;
  }

  run(task: Task): Promise<Outcome> {
    this.characters += task.characters;
    if (
      this.hands.length === 0 &&
      this.jobs > 1 &&
      (this.orders.args.jobs !== undefined || this.characters > WORTH_THREADS)
    )
      this.hands = Array.from({ length: this.jobs }, () => this.hire());
    if (this.hands.length === 0) return this.here(task);
    const freest = this.hands.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    return new Promise((resolve, reject) => {
      freest.waiting.push({ resolve, reject });
      freest.worker.postMessage(task);
    });
  }

  private hire(): Hand {
    const hand: Hand = { worker: new Worker(this.self, { workerData: this.orders }), waiting: [] };
    // A thread answers in the order in which it was asked.
    hand.worker.on('message', (outcome: Outcome) => hand.waiting.shift()?.resolve(outcome));
    const fail = (error: Error): void => {
      for (const { reject } of hand.waiting.splice(0)) reject(error);
    };
    hand.worker.on('error', (error) => fail(error as Error));
    hand.worker.on('exit', () => fail(new Error('a thread ended early')));
    return hand;
  }

  async close(): Promise<void> {
    await Promise.all(this.hands.map(({ worker }) => worker.terminate()));
  }
}
