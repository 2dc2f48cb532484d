/** Finds and installs the browsers that `npm start` and the tests use, and starts Chromium with the extension in it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, LaunchOptions, Page } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Variable with the path of a browser, for one that stands at an unusual place. */
  variable: string;
  /** Command names on Linux, most wanted first. */
  commands: string[];
  macApps: string[];
  /** Under Program Files or the user's own programs. */
  windowsPaths: string[];
  debianPackage: string;
  /** For people: what to install. */
  spoken: string;
}

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    macApps: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
    windowsPaths: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
    spoken: 'Chrome, Chromium or Edge',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    macApps: ['Firefox'],
    windowsPaths: ['Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
    spoken: 'Firefox',
  },
};

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** The path of an installed browser, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable } = KNOWN[name];
  return [process.env[variable], ...places(KNOWN[name])].find((file): file is string => !!file && existsSync(file));
}

/** The path of a browser, installing Debian's package when there is none and we may; undefined when that is impossible. */
export function ensureBrowser(name: BrowserName): string | undefined {
  const found = findBrowser(name);
  if (found || !isRoot || !existsSync('/usr/bin/apt-get')) return found;
  const { debianPackage } = KNOWN[name];
  console.log(`Installing ${debianPackage} (apt-get) …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', debianPackage);
  return findBrowser(name);
}

/** One sentence for someone who has no such browser. */
export function howToGet(name: BrowserName): string {
  const { spoken, variable } = KNOWN[name];
  return `No ${spoken} was found: install one, or set ${variable}=/path/to/it, and run this again.`;
}

/** How to start Chromium so that an unpacked extension can be loaded, and the browser itself stays quiet. */
export function chromiumOptions(
  executablePath: string,
  extra: readonly string[] = [],
): LaunchOptions & { executablePath: string } {
  return {
    executablePath,
    chromiumSandbox: !isRoot,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      // Chrome dropped --load-extension in version 137; this switch allows the protocol command used below.
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...extra,
    ],
  };
}

/** Loads an unpacked build into a running Chromium and returns the id of the extension. */
export async function loadExtension(context: BrowserContext, build: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('This Chromium cannot take an extension; update it.');
  const session = await browser.newBrowserCDPSession();
  // Playwright's types know the stable part of the protocol only.
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: path.resolve(build) });
  await session.detach();
  return id;
}

function places({ commands, macApps, windowsPaths }: Known): string[] {
  const { env } = process;
  if (process.platform === 'darwin')
    return macApps.flatMap((app) =>
      ['/Applications', `${env.HOME}/Applications`].map((dir) => `${dir}/${app}.app/Contents/MacOS/${macBinary(app)}`),
    );
  if (process.platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((key) =>
      windowsPaths.map((place) => path.join(env[key] ?? '', place)),
    );
  const folders = (env.PATH ?? '').split(path.delimiter);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function macBinary(app: string): string {
  return app === 'Firefox' ? 'firefox' : app;
}

function apt(...args: string[]): void {
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Milliseconds that a page may take to come up on a slow machine. */
const PATIENCE = 30_000;

/**
 * The page that the extension opens once it is installed. It comes up over other pages, and pages that cannot be seen are not
 * read: whoever looks at others closes it first.
 */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const found = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The welcome page did not come up after the extension was installed.');
}
