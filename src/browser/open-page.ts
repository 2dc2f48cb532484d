import { browser } from './browser.ts';
import type { Message } from './messages.ts';

type OwnPage = Extract<Message, { kind: 'open' }>['page'] | 'self-check' | 'welcome' | 'workshop';

const PATHS: Record<OwnPage, string> = {
  feedback: 'feedback.html',
  learn: 'learn.html',
  message: 'popup.html#message',
  options: 'options.html',
  welcome: 'welcome.html',
  'self-check': 'self-check.html',
  training: 'training.html',
  workshop: 'workshop.html',
};

/** Opens one of our pages in a new tab; `topic` is an awareness topic. */
export async function openPage(page: OwnPage, topic?: string): Promise<void> {
  const path = topic === undefined ? PATHS[page] : `${PATHS[page]}#${topic}`;
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Closes the tab in which one of our pages stands; `window.close` may not do that where the reader opened it. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
