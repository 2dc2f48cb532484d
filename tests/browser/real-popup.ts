import { type BrowserContext, expect, type Page } from '@playwright/test';

/** A popup that the toolbar button opened. Playwright does not list it among the pages, so it is spoken to directly. */
export interface RealPopup {
  evaluate<T>(expression: string): Promise<T>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Tab' | 'Enter' | 'Space' | 'Escape'): Promise<void>;
  /** Presses a button with a real click. */
  click(name: string): Promise<void>;
  text(): Promise<string>;
  screenshot(): Promise<Buffer>;
}

/** Just what is used of the protocol; Playwright's types leave the extension parts out. */
interface Session {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  on(event: string, listener: (event: { sessionId: string; message: string }) => void): void;
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

const KEYS = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
};

/** Presses the toolbar button over a page and returns the popup that opens. Gives the extension activeTab, as for people. */
export async function openPopup(context: BrowserContext, extensionId: string, page: Page): Promise<RealPopup> {
  const session = await sessionOf(context);
  await page.bringToFront();
  // The page's own target will not do: the button belongs to the tab around it.
  const tab = (await targets(session)).find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });

  const address = `chrome-extension://${extensionId}/popup.html`;
  let popup: Target | undefined;
  await expect(async () => {
    popup = (await targets(session)).find(({ type, url }) => type === 'page' && url.startsWith(address));
    expect(popup, 'the popup is open').toBeDefined();
  }).toPass({ timeout: 10_000, intervals: [50] });
  return attach(session, (popup as unknown as Target).targetId);
}

async function attach(session: Session, targetId: string): Promise<RealPopup> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message);
    waiting.get(answer.id)?.(answer);
  });

  function send<T>(method: string, params: object = {}): Promise<T> {
    return new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as T)));
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  }

  async function evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await send<{
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the expression threw');
    return result.value;
  }

  return {
    evaluate,
    type: (text) => send('Input.insertText', { text }),
    async press(key) {
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...KEYS[key] });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...KEYS[key], text: undefined });
    },
    async click(name) {
      const place = await evaluate<{ x: number; y: number } | null>(`(() => {
        const named = (e) => e.getAttribute('aria-label') ??
          (e.getAttribute('aria-labelledby')
            ? e.getAttribute('aria-labelledby').split(' ').map((id) => document.getElementById(id).textContent).join(' ')
            : e.textContent);
        const button = [...document.querySelectorAll('button,summary')].find((e) => named(e).trim() === ${JSON.stringify(name)});
        if (!button) return null;
        button.scrollIntoView({ block: 'center' });
        const box = button.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })()`);
      if (!place) throw new Error(`the popup has no button “${name}”`);
      const mouse = { ...place, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
    },
    // The popup may have no body yet.
    text: () => evaluate('document.body?.innerText ?? ""'),
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
  };
}

async function sessionOf(context: BrowserContext): Promise<Session> {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser of its own');
  return (await browser.newBrowserCDPSession()) as unknown as Session;
}

async function targets(session: Session): Promise<Target[]> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos as Target[];
}
