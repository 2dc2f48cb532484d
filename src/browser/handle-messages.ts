import { browser } from './browser.ts';
import { isExtensionAlive } from './messages.ts';

/** What is done with each kind of message; a kind without a handler is dropped. */
export type Handlers<M extends { kind: string }, Answer> = {
  [K in M['kind']]?: (message: Extract<M, { kind: K }>, tabId: number | undefined) => Answer | Promise<Answer>;
};

/**
 * Answers messages from our own extension. Anything from elsewhere, and anything of an unknown shape, is dropped without
 * an answer.
 *
 * @param read a message from something that arrived; undefined when it has not the shape of one
 * @returns a function that stops listening
 */
export function handleMessages<M extends { kind: string }, Answer>(
  read: (raw: Record<string, unknown>) => M | undefined,
  handlers: Handlers<M, Answer | undefined>,
): () => void {
  const listener = (
    raw: unknown,
    sender: { id?: string; tab?: { id?: number } },
  ): Promise<Answer | undefined> | undefined => {
    if (sender.id !== browser.runtime.id || typeof raw !== 'object' || raw === null) return undefined;
    const message = read(raw as Record<string, unknown>);
    const handler = message && handlers[message.kind as M['kind']];
    if (!message || !handler) return undefined;
    return Promise.resolve(handler(message as Extract<M, { kind: M['kind'] }>, sender.tab?.id));
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => {
    // After an update of the extension there is nothing left to take the listener from.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener as never);
  };
}
