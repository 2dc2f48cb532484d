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

/** The settings in use; their form is the business of whoever handles them. */
export type SettingsAnswer = object;

/** Sends to the background. Quiet when nobody listens, for example after an update of the extension. */
export async function tellBackground(body: Message): Promise<void> {
  await ask(body);
}

/** Asks the background. Undefined when it is gone: the extension was updated or removed while this page stayed open. */
async function ask<Answer>(question: Message): Promise<Answer | undefined> {
  try {
    return (await browser.runtime.sendMessage(question)) as Answer | undefined;
  } catch {
    return undefined;
  }
}

/** What a tab or a page asks of the background. */
export type Question = Omit<Extract<Message, { kind: 'check' }>, 'kind'>;

/** Has the background check listings. Undefined when it is gone, for example after an update of the extension. */
export function askForCheck(question: Question): Promise<CheckAnswer | undefined> {
  return ask({ kind: 'check', ...question });
}

/** Has the background try a pack file. Undefined when it is gone. */
export function askToTryPack(
  question: Omit<Extract<Message, { kind: 'try-pack' }>, 'kind'>,
): Promise<TryAnswer | undefined> {
  return ask({ kind: 'try-pack', ...question });
}

/** One of our own rules; undefined when the background is gone or knows none of that id. */
export function askForOwnRule(id: string): Promise<OwnRule | undefined> {
  return ask({ kind: 'own-rule', id });
}

/** The packs that count, with the words about them in a language. Undefined when the background is gone. */
export function askForPacks(speak: string): Promise<PacksAnswer | undefined> {
  return ask({ kind: 'packs', speak });
}

/**
 * The settings in use. Undefined when the background is gone.
 *
 * @param language BCP 47 tag of the browser
 */
export function askForSettings(language: string): Promise<SettingsAnswer | undefined> {
  return ask({ kind: 'settings', language });
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
