import { type Handlers, handleMessages } from './handle-messages.ts';
import type { DoneAnswer, PageState } from './messages.ts';

/** What the background and our pages may send to a tab. */
export type TabMessage =
  /** What was found? Answered with `PageState`. */
  | { kind: 'get-report' }
  /** Save a copy of the listing, because the reader pressed for it. Answered with `DoneAnswer`. */
  | { kind: 'save-copy' }
  /** Open a note about a sign that was missed in the listing. Answered with `DoneAnswer`. */
  | { kind: 'note-missed' }
  /** Stop, if the page is on one of these hosts, which the reader gave back. */
  | { kind: 'leave'; hosts: string[] };

/** Answers what is sent to this tab. Returns a function that stops listening. */
export function handleTabMessages(handlers: Handlers<TabMessage, DoneAnswer | PageState | undefined>): () => void {
  return handleMessages(readTabMessage, handlers);
}

/** By hand: this goes into every page of a board, and only one of the messages holds anything. */
function readTabMessage({ kind, hosts }: Record<string, unknown>): TabMessage | undefined {
  if (kind === 'get-report' || kind === 'save-copy' || kind === 'note-missed') return { kind };
  if (kind !== 'leave' || !Array.isArray(hosts)) return undefined;
  return { kind, hosts: hosts.filter((host) => typeof host === 'string') };
}
