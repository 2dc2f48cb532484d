/**
 * Stock Firefox with the extension in it, over WebDriver BiDi, which it speaks itself: no driver, no dependency. Playwright
 * cannot load an extension into a stock Firefox.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser, howToGet } from '../../src/dev/browser.ts';
import { openBlackHole } from './black-hole.ts';
import { type BidiConnection, connect } from './firefox-connection.ts';

/** As in `wxt.config.ts`. */
export const ADDON_ID = 'tahadhari@tahadhari.example';
/** Firefox makes up a random one; ours is set, so that the addresses of our pages are known. */
const ADDON_UUID = '11111111-2222-4333-8444-555555555555';

/** Calls home that a fresh profile would make. */
const HUSHED = {
  'app.normandy.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'dom.navigation.navigationRateLimit.count': 0,
  // The browser's own question about a permission, which no test can press, is answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Firefox asks here for lists, updates and video plug-ins of its own, whatever the settings say. */
const FIREFOX_OWN = /^CONNECT ([\w.-]+\.mozilla\.(com|org|net)|update\.googleapis\.com):443$/;

/** Milliseconds that a tab may take to come up. */
const PATIENCE = 30_000;

/** Milliseconds between asking Firefox to end and making it. */
const LAST_WORD = 5_000;

/** The HTML of an address, or undefined for “not found”. */
export type Answer = (address: string) => string | undefined;

export interface Firefox {
  /** Opens an address in a new tab and returns the tab. */
  open(address: string): Promise<string>;
  closeTab(tab: string): Promise<void>;
  /** Opens one of the extension's own pages in a new tab. */
  openOwn(page: string): Promise<string>;
  /** Waits for a tab whose address holds the part, and returns it. */
  tabWith(part: string): Promise<string>;
  /** Evaluates in the page of a tab; strings, numbers, booleans and null come back, the rest as JSON. */
  evaluate<T>(tab: string, expression: string): Promise<T>;
  /** A real click in the middle of an element that the expression names. */
  click(tab: string, elementExpression: string): Promise<void>;
  /** A real key press, of keys that are held together: `Tab`, `Shift+ArrowRight`, `Control+a`; see `KEYS`. */
  press(tab: string, keys: string): Promise<void>;
  type(tab: string, text: string): Promise<void>;
  /** Installs the build again, as an update does. */
  update(): Promise<void>;
  screenshot(tab: string, file: string): Promise<void>;
  /** Prints a tab on A4 into a PDF, as its own styles for paper have it, and returns the PDF. */
  print(tab: string, file: string): Promise<Buffer>;
  /** What went to the world: addresses that no page answers, and all that the proxy saw. */
  leaks(): string[];
  close(): Promise<void>;
}

/** Private-use characters that WebDriver gives to keys. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * Starts Firefox with a build; `answer` gives the HTML of an address, or undefined for "not found".
 *
 * @param home folder that stands for the user's own, for what an administrator sets; the user's own when left out
 */
export async function startFirefox(build: string, answer: Answer, home?: string): Promise<Firefox> {
  const executable = ensureBrowser('firefox');
  if (!executable) throw new Error(howToGet('firefox'));
  const hole = await openBlackHole();
  const profile = mkdtempSync(path.join(tmpdir(), 'tahadhari-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), userPreferences(hole.port));
  const child = launch(executable, profile, home);
  const connection = await connect(await debuggingAddress(child));
  const refused = await intercept(connection, answer);
  const install = () =>
    connection.send('webExtension.install', { extensionData: { type: 'path', path: path.resolve(build) } });
  await install();

  async function tabWith(part: string): Promise<string> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const { contexts } = await connection.send<{ contexts: { context: string; url: string }[] }>(
        'browsingContext.getTree',
        {},
      );
      const found = contexts.find(({ url }) => url.includes(part));
      if (found) return found.context;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no tab shows ${part}`);
  }

  // It would come up over the page of a test, and pages that cannot be seen are not read.
  await connection.send('browsingContext.close', { context: await tabWith('/welcome.html') });

  async function open(address: string): Promise<string> {
    const { context } = await connection.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await connection.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    return context;
  }

  async function evaluate<T>(context: string, expression: string): Promise<T> {
    const answered = await connection.send<{
      type: string;
      result: { value: T };
      exceptionDetails?: { text: string };
    }>('script.evaluate', { expression, target: { context }, awaitPromise: true, userActivation: true });
    if (answered.type === 'exception') throw new Error(answered.exceptionDetails?.text ?? 'the expression threw');
    return answered.result.value;
  }

  function act(context: string, keys: { type: 'keyDown' | 'keyUp'; value: string }[]): Promise<unknown> {
    return connection.send('input.performActions', {
      context,
      actions: [{ type: 'key', id: 'keyboard', actions: keys }],
    });
  }

  return {
    open,
    tabWith,
    openOwn: (page) => open(`moz-extension://${ADDON_UUID}/${page}`),
    async closeTab(context) {
      await connection.send('browsingContext.close', { context });
    },
    evaluate,
    async click(context, element) {
      const place = JSON.parse(
        await evaluate<string>(
          context,
          `(() => { const b = (${element}).getBoundingClientRect();
            return JSON.stringify({ x: Math.round(b.x + b.width / 2), y: Math.round(b.y + b.height / 2) }); })()`,
        ),
      ) as { x: number; y: number };
      const actions = [
        { type: 'pointerMove', ...place },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await connection.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async press(context, keys) {
      const held = keys.split('+').map((name) => KEYS[name] ?? name);
      await act(context, [
        ...held.map((value) => ({ type: 'keyDown' as const, value })),
        ...held.reverse().map((value) => ({ type: 'keyUp' as const, value })),
      ]);
    },
    async type(context, text) {
      await act(
        context,
        [...text].flatMap((value) => [
          { type: 'keyDown' as const, value },
          { type: 'keyUp' as const, value },
        ]),
      );
    },
    async update() {
      await install();
    },
    async screenshot(context, file) {
      const { data } = await connection.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async print(context, file) {
      // Centimetres; Firefox takes no page size and no margins from styles here.
      const { data } = await connection.send<{ data: string }>('browsingContext.print', {
        context,
        page: { width: 21, height: 29.7 },
        margin: { top: 1.6, bottom: 1.6, left: 1.6, right: 1.6 },
      });
      const pdf = Buffer.from(data, 'base64');
      writeFileSync(file, pdf);
      return pdf;
    },
    leaks: () => [...refused, ...hole.asked.filter((address) => !FIREFOX_OWN.test(address))],
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.send('browser.close').catch(() => child.kill());
      const last = setTimeout(() => child.kill('SIGKILL'), LAST_WORD);
      await ended;
      clearTimeout(last);
      hole.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Answers pages from memory; whatever else is asked for is refused and written down. */
async function intercept(connection: BidiConnection, answer: Answer): Promise<string[]> {
  const refused: string[] = [];
  connection.on('network.beforeRequestSent', async ({ isBlocked, request: { request, url } }) => {
    if (!isBlocked) return;
    const body = answer(url);
    if (body === undefined) {
      if (!url.startsWith('data:') && !url.endsWith('/favicon.ico')) refused.push(url);
      await connection.send('network.failRequest', { request }).catch(() => undefined);
      return;
    }
    await connection.send('network.provideResponse', {
      request,
      statusCode: 200,
      headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
      body: { type: 'string', value: body },
    });
  });
  await connection.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await connection.send('network.addIntercept', { phases: ['beforeRequestSent'] });
  return refused;
}

function userPreferences(proxyPort: number): string {
  const preferences: Record<string, string | number | boolean> = {
    ...HUSHED,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function launch(executable: string, profile: string, home: string | undefined): ChildProcess {
  const display = process.env.HEADED ? [] : ['--headless'];
  // System access lets BiDi go to the extension's own pages.
  const remote = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  return spawn(executable, [...display, '--no-remote', '--profile', profile, ...remote, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(home && { HOME: home }) },
  });
}

/** Firefox says on its error stream where it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (data) => {
      said += String(data);
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`Firefox ended with ${status}: ${said.slice(-500)}`)));
  });
}
