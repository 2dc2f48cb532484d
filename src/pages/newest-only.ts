/** Asks for one thing at a time, and then only for the newest. */
export interface NewestOnly<T> {
  /** What was asked before and not begun is forgotten. */
  ask(question: T): void;
  /** No answer is given any more. */
  stop(): void;
}

/**
 * For questions that come faster than their answers, such as a text while it is typed: the answerer is never asked twice
 * at once, and the last question is always answered.
 *
 * @param answer a rejection is told to `onFailure`; the newest question is asked all the same
 */
export function newestOnly<T, A>(
  answer: (question: T) => Promise<A>,
  onAnswer: (answered: A, question: T) => void,
  onFailure: () => void,
): NewestOnly<T> {
  let waiting: { question: T } | undefined;
  let isBusy = false;
  let isStopped = false;

  async function run(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (waiting && !isStopped) {
      const { question } = waiting;
      waiting = undefined;
      try {
        const answered = await answer(question);
        if (!isStopped) onAnswer(answered, question);
      } catch {
        if (!isStopped) onFailure();
      }
    }
    isBusy = false;
  }

  return {
    ask(question) {
      waiting = { question };
      void run();
    },
    stop() {
      isStopped = true;
    },
  };
}
