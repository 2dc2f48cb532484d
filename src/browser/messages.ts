import type { Pack } from '../engine/pack.ts';
import type { Report } from '../engine/report.ts';
import type { OwnRule } from '../packs/own-rule.ts';
import type { PackProblem } from '../packs/pack-file.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import type { Language } from '../ui/texts/t.ts';
import type { BackgroundMessage } from './background-messages.ts';
import { browser } from './browser.ts';
import type { TabMessage } from './tab-messages.ts';

/** More adverts than any page shows at once. */
export const MOST_LISTINGS = 500;

/** Everything that may be sent between our own parts; all else is storage and its change event. */
export type Message = BackgroundMessage | TabMessage;
export type PlainListing = Extract<BackgroundMessage, { kind: 'check' }>['listings'][number];

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
  /** The words that people read about what was found: signs of packs have theirs nowhere else. */
  texts?: KnowledgeTexts;
  cards?: CardSummary[];
}

/** Reports in the order of the listings asked about, and the words that people read about what was found. */
export interface CheckAnswer {
  reports: Report[];
  texts: KnowledgeTexts;
  /** The words of the card; undefined is English, which every script has. */
  language?: Language;
}

/** What a pack file would do. */
export interface TryAnswer {
  /** What keeps it from being used; none when it can be. */
  problems: PackProblem[];
  /** With the pack, in the order of the listings; none when there are problems. */
  reports: Report[];
  /** Without it; none where it was tried alone. */
  before: Report[];
}

/** The packs that count beside our own rules. */
export interface PacksAnswer {
  packs: Pack[];
  /** What people read about their rules. */
  texts: KnowledgeTexts['rules'];
}

/** Whether there was a listing to do it with. */
export interface DoneAnswer {
  done: boolean;
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

/** Has the background try a pack file. Undefined when it is gone. */
export async function askToTryPack(
  question: Omit<Extract<Message, { kind: 'try-pack' }>, 'kind'>,
): Promise<TryAnswer | undefined> {
  try {
    return (await browser.runtime.sendMessage({ kind: 'try-pack', ...question } satisfies Message)) as
      | TryAnswer
      | undefined;
  } catch {
    return undefined;
  }
}

/** One of our own rules; undefined when the background is gone or knows none of that id. */
export async function askForOwnRule(id: string): Promise<OwnRule | undefined> {
  try {
    return (await browser.runtime.sendMessage({ kind: 'own-rule', id } satisfies Message)) as OwnRule | undefined;
  } catch {
    return undefined;
  }
}

/** The packs that count, with the words about them in a language. Undefined when the background is gone. */
export async function askForPacks(speak: string): Promise<PacksAnswer | undefined> {
  try {
    return (await browser.runtime.sendMessage({ kind: 'packs', speak } satisfies Message)) as PacksAnswer | undefined;
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

/** Has a tab do something with its listing. False when it has none, or when our script does not run in it. */
export async function askTabTo(kind: 'note-missed' | 'save-copy', tabId: number): Promise<boolean> {
  try {
    const answer = await browser.tabs.sendMessage(tabId, { kind } satisfies Message);
    return (answer as DoneAnswer | undefined)?.done ?? false;
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
