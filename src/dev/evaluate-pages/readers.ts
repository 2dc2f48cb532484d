import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { Window } from 'happy-dom';
import { build, type Rollup } from 'vite';
import { withoutMachinery } from '../../page/saved-page.ts';
import { chromiumOptions, ensureBrowser } from '../browser.ts';
import { type PlainReading, readPlainly } from './plain-reading.ts';

/** Something in which a saved page can be read. */
export interface Reader {
  name: string;
  read(html: string, url: string, generic: boolean): Promise<PlainReading>;
  close(): Promise<void>;
}

/** The DOM of the unit tests and the command line: quick, and no browser. */
export function happyDomReader(): Reader {
  return {
    name: 'a DOM that is no browser',
    async read(html, url, generic) {
      const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
      const document = new window.DOMParser().parseFromString(withoutMachinery(html), 'text/html');
      return readPlainly(document as unknown as Document, url, generic);
    },
    close: async () => undefined,
  };
}

/**
 * A real Chromium. The saved page answers at its real address, everything else is refused, the page's own scripts rest,
 * and the reader runs in a world of its own like a content script. Undefined where there is no Chromium.
 */
export async function chromiumReader(): Promise<Reader | undefined> {
  const executable = ensureBrowser('chromium');
  if (!executable) return undefined;
  const code = await bundle();
  const { args, chromiumSandbox } = chromiumOptions(executable, ['--disable-gpu']);
  const browser: Browser = await chromium.launch({
    executablePath: executable,
    ...(args && { args }),
    ...(chromiumSandbox !== undefined && { chromiumSandbox }),
  });
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  let html = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && !route.request().frame().parentFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  return {
    name: `Chromium ${browser.version()}`,
    async read(page, url, generic) {
      html = page;
      const tab = await context.newPage();
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      const session = await context.newCDPSession(tab);
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'reader',
      });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `${code}\nJSON.stringify(readPlainly(document, ${JSON.stringify(url)}, ${generic}))`,
        contextId,
        returnByValue: true,
      });
      await tab.close();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return JSON.parse(result.value as string) as PlainReading;
    },
    close: () => browser.close(),
  };
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome109',
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'reader' },
    },
  })) as Rollup.RollupOutput[];
  const chunk = built[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The reader could not be built.');
  return chunk.code;
}
