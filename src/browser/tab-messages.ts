import * as z from 'zod/mini';
import { type Handlers, handleMessages, type MessageOf } from './handle-messages.ts';
import type { DoneAnswer, PageState } from './messages.ts';

/** What the background and our pages may send to a tab. Apart from the rest: it goes into every page of a board. */
function describe() {
  return {
    /** What was found? Answered with `PageState`. */
    'get-report': z.object({ kind: z.literal('get-report') }),
    /** Save a copy of the listing, because the reader pressed for it. Answered with `DoneAnswer`. */
    'save-copy': z.object({ kind: z.literal('save-copy') }),
    /** Open a note about a sign that was missed in the listing. Answered with `DoneAnswer`. */
    'note-missed': z.object({ kind: z.literal('note-missed') }),
    /** Stop, if the page is on one of these hosts, which the reader gave back. */
    leave: z.object({
      kind: z.literal('leave'),
      hosts: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(500)),
    }),
  };
}

type Shapes = ReturnType<typeof describe>;
export type TabMessage = MessageOf<Shapes>;

/** Answers what is sent to this tab. Returns a function that stops listening. */
export function handleTabMessages(handlers: Handlers<Shapes, DoneAnswer | PageState | undefined>): () => void {
  return handleMessages(describe, handlers);
}
