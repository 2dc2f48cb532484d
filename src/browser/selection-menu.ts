import { browser } from './browser.ts';
import { handOver } from './handed-text.ts';
import { openPage } from './open-page.ts';

const ITEM = 'check-selection';

/**
 * Adds "check the selected text" to the menu of every page. Where a browser has no such menu, on phones, does nothing.
 *
 * @param title the words of the entry
 * @param watch calls back when the title may be another one, because the reader chose a language
 */
export function keepSelectionMenu(title: () => Promise<string>, watch: (onChange: () => void) => void): void {
  if (!browser.contextMenus) return;
  let shown = '';
  const add = async (): Promise<void> => {
    const words = await title();
    if (words === shown) return;
    shown = words;
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ITEM, title: words, contexts: ['selection'] }, () => {
      // Reading it keeps the browser from writing it to the console: another start of this script added it already.
      void browser.runtime.lastError;
    });
  };
  browser.runtime.onInstalled.addListener(() => void add());
  browser.runtime.onStartup.addListener(() => void add());
  watch(() => void add());
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    if (menuItemId !== ITEM) return;
    await handOver((await selectedIn(tab?.id, frameId)) || selectionText);
    await openPage('message');
  });
}

/** The menu's own text has lost its lines, which mean much in an advert. The click gave us the page (activeTab). */
async function selectedIn(tabId: number | undefined, frameId: number): Promise<string> {
  if (tabId === undefined) return '';
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func: () => String(getSelection() ?? '') });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    // A page of the browser, or a PDF.
    return '';
  }
}
