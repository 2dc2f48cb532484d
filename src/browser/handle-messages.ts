import type * as z from 'zod/mini';
import { browser } from './browser.ts';
import { isExtensionAlive } from './messages.ts';

/** The shapes of messages by their kind; each says its own kind, as a literal. */
type Shapes = Record<string, z.ZodMiniType<{ kind: string }>>;
type Infer<S extends Shapes, K extends keyof S> = z.infer<S[K]>;

/** Any of the messages that shapes describe. */
export type MessageOf<S extends Shapes> = { [K in keyof S]: Infer<S, K> }[keyof S];

/** What is done with each kind; a kind without a handler is dropped. */
export type Handlers<S extends Shapes, Answer> = {
  [K in keyof S]?: (message: Infer<S, K>, tabId: number | undefined) => Answer | Promise<Answer>;
};

/**
 * Answers messages from our own extension. Anything from elsewhere, and anything of an unknown shape, is dropped without
 * an answer.
 *
 * @param describe makes the shapes; called at the first message, because that takes milliseconds that a page would feel
 * @returns a function that stops listening
 */
export function handleMessages<S extends Shapes, Answer>(
  describe: () => S,
  handlers: Handlers<S, Answer | undefined>,
): () => void {
  let shapes: S | undefined;
  const listener = (
    raw: unknown,
    sender: { id?: string; tab?: { id?: number } },
  ): Promise<Answer | undefined> | undefined => {
    if (sender.id !== browser.runtime.id || typeof raw !== 'object' || raw === null) return undefined;
    const { kind } = raw as { kind?: unknown };
    shapes ??= describe();
    if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return undefined;
    const parsed = (shapes[kind] as S[keyof S]).safeParse(raw);
    const handler = handlers[kind];
    if (!parsed.success || !handler) return undefined;
    return Promise.resolve(handler(parsed.data as Infer<S, string>, sender.tab?.id));
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => {
    // After an update of the extension there is nothing left to take the listener from.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener as never);
  };
}
