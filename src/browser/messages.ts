import * as z from 'zod/mini';
import { LEVELS, type Report } from '../engine/report.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import type { Language } from '../ui/texts/t.ts';
import { browser } from './browser.ts';

/** More adverts than any page shows at once. */
export const MOST_LISTINGS = 500;

let known: ReturnType<typeof describeMessages> | undefined;

/** Describing the shapes takes milliseconds, which a page would feel; most pages are never asked anything. */
function messages(): ReturnType<typeof describeMessages> {
  known ??= describeMessages();
  return known;
}

/** Everything that may be sent between our own parts; all else is storage and its change event. */
function describeMessages() {
  const level = z.enum(LEVELS);
  /** A page may hold more text than anyone reads; the engine looks at 200,000 characters of a listing. */
  const text = z.optional(z.string().check(z.maxLength(250_000)));
  const short = z.optional(z.string().check(z.maxLength(4000)));
  /** A listing as it travels: its texts without their places on the page. */
  const plainListing = z.object({
    lang: short,
    country: short,
    fields: z.object({
      title: text,
      company: text,
      location: text,
      pay: text,
      contact: text,
      posted: text,
      body: text,
    }),
  });
  return z.discriminatedUnion('kind', [
    /** Tab to background: check these listings. Answered with `CheckAnswer`. */
    z.object({
      kind: z.literal('check'),
      listings: z.array(plainListing).check(z.maxLength(MOST_LISTINGS)),
      muted: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(500)),
      /** Code of the language that the reader's screens speak. */
      speak: z.string().check(z.regex(/^[a-z]{2,3}$/)),
      /** Codes of languages to read in any case. */
      languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))).check(z.maxLength(40)),
    }),
    /** Tab to background: what to show on the toolbar. */
    z.object({ kind: z.literal('report'), level, count: z.number().check(z.minimum(0), z.maximum(999)) }),
    /** Extension page to tab: what was found? Answered with `PageState`. */
    z.object({ kind: z.literal('get-report') }),
    /** Extension page to tab: save a copy of the listing, because the reader pressed for it. Answered with `SaveAnswer`. */
    z.object({ kind: z.literal('save-copy') }),
    /** Background to tab: stop, if the page is on one of these hosts, which the reader gave back. */
    z.object({ kind: z.literal('leave'), hosts: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(500)) }),
    /** Tab to background: open one of our pages. */
    z.object({
      kind: z.literal('open'),
      page: z.enum(['learn', 'message', 'options', 'training']),
      topic: z.optional(z.string().check(z.maxLength(60), z.regex(/^[a-z-]*$/))),
    }),
  ]);
}

export type Message = z.infer<ReturnType<typeof describeMessages>>;
export type PlainListing = Extract<Message, { kind: 'check' }>['listings'][number];

/** One card of a result list, as the popup shows it. */
export interface CardSummary {
  title: string;
  company?: string;
  location?: string;
  pay?: string;
  level: Report['level'];
}

/** What a tab answers to `get-report`. */
export interface PageState {
  status: 'listing' | 'list' | 'nothing' | 'unreadable' | 'off';
  listing?: { title: string; hash: string };
  report?: Report;
  cards?: CardSummary[];
}

/** Reports in the order of the listings asked about, and the words that people read about what was found. */
export interface CheckAnswer {
  reports: Report[];
  texts: KnowledgeTexts;
  /** The words of the card; undefined is English, which every script has. */
  language?: Language;
}

/** Whether there was a listing to save. */
export interface SaveAnswer {
  saved: boolean;
}

type Answer = PageState | CheckAnswer | SaveAnswer | undefined;
type Handlers = {
  [K in Message['kind']]?: (
    message: Extract<Message, { kind: K }>,
    tabId: number | undefined,
  ) => Answer | Promise<Answer>;
};

/**
 * Answers messages from our own extension. Anything from elsewhere, and anything of an unknown shape, is dropped
 * without an answer.
 *
 * @returns a function that stops listening
 */
export function handleMessages(handlers: Handlers): () => void {
  const listener = (raw: unknown, sender: { id?: string; tab?: { id?: number } }): Promise<Answer> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const parsed = messages().safeParse(raw);
    if (!parsed.success) return undefined;
    const handler = handlers[parsed.data.kind] as
      | ((m: Message, tabId: number | undefined) => Answer | Promise<Answer>)
      | undefined;
    return handler ? Promise.resolve(handler(parsed.data, sender.tab?.id)) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => {
    // After an update of the extension there is nothing left to take the listener from.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener as never);
  };
}

/** Sends to the background. Quiet when nobody listens, for example after an update of the extension. */
export async function tellBackground(body: Message): Promise<void> {
  try {
    await browser.runtime.sendMessage(body);
  } catch {
    // The extension was updated or removed while this page stayed open; there is nobody left to tell.
  }
}

/** What a tab or a page asks of the background. */
export type Question = Omit<Extract<Message, { kind: 'check' }>, 'kind'>;

/** Has the background check listings. Undefined when it is gone, for example after an update of the extension. */
export async function askForCheck(question: Question): Promise<CheckAnswer | undefined> {
  try {
    return (await browser.runtime.sendMessage({ kind: 'check', ...question } satisfies Message)) as
      | CheckAnswer
      | undefined;
  } catch {
    return undefined;
  }
}

/** Sends to a tab. Quiet when our script does not run in it. */
export async function tellTab(tabId: number, body: Message): Promise<void> {
  await browser.tabs.sendMessage(tabId, body).catch(() => undefined);
}

/** Asks a tab what was found there. Undefined when our script does not run in it. */
export async function askTab(tabId: number): Promise<PageState | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, { kind: 'get-report' } satisfies Message)) as PageState | undefined;
  } catch {
    return undefined;
  }
}

/** Has a tab save a copy of its listing. False when it has none, or when our script does not run in it. */
export async function askTabToSave(tabId: number): Promise<boolean> {
  try {
    const answer = await browser.tabs.sendMessage(tabId, { kind: 'save-copy' } satisfies Message);
    return (answer as SaveAnswer | undefined)?.saved ?? false;
  } catch {
    return false;
  }
}

/** True while this script still belongs to a living extension; false after an update or removal. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
