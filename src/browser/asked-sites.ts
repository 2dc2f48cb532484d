import { browser } from './browser.ts';
import { tellTab } from './messages.ts';
import { READER, readTab } from './read-this-tab.ts';

const SCRIPT = 'asked-sites';

/** One host and nothing wider: a reader says yes to one site, in one sentence. */
const ONE_HOST = /^(?:\*|https?):\/\/(?:\*\.)?([a-z0-9-][a-z0-9.-]*)\/\*$/;

/** The match patterns of the boards that are read without asking. */
export function boardPatterns(): readonly string[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.flatMap(({ matches = [] }) => matches);
}

/**
 * Hosts that the reader asked to have read always, in alphabetical order. The browser's own list of permissions is the
 * only one: what is taken back there is gone here too.
 */
export async function askedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return hostsIn(origins).sort();
}

/**
 * Asks for one host; the browser shows its own question. Must be called in the click itself, before anything is awaited.
 *
 * @returns false when the reader or the browser said no
 */
export async function askForSite(host: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [patternOf(host)] });
  } catch {
    return false;
  }
}

/** Gives a host back. Pages of it that are open stop being read. */
export async function leaveSite(host: string): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => ONE_HOST.exec(origin)?.[1] === host);
  await browser.permissions.remove({ origins: given }).catch(() => false);
}

/** Calls back when a site was added or taken back, here or in the browser. Returns a function that stops it. */
export function watchAskedSites(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}

/** For the background: puts the reader into the sites that were asked for, and takes it out of those given back. */
export function keepReadingAskedSites(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await register();
    for (const host of hostsIn(origins)) await eachTab({ url: patternOf(host) }, readTab);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await register();
    const hosts = hostsIn(origins);
    // Without the permission their addresses are hidden, so every tab is told; those of other hosts stay.
    if (hosts.length > 0) await eachTab({}, (tab) => tellTab(tab, { kind: 'leave', hosts }));
  });
  // An update of the extension forgets what was registered.
  browser.runtime.onInstalled.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
}

let registering: Promise<unknown> = Promise.resolve();

/** One after the other: two at once would both find nothing registered. */
function register(): Promise<unknown> {
  registering = registering.then(registerNow).catch(() => undefined);
  return registering;
}

async function registerNow(): Promise<void> {
  const matches = (await askedSites()).map(patternOf);
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: SCRIPT, matches, js: [READER], runAt: 'document_idle' }]);
}

function hostsIn(origins: readonly string[]): string[] {
  // Firefox gives the hosts of boards without the paths that the manifest names.
  const boards = new Set(
    boardPatterns().flatMap((pattern) => [pattern, pattern.replace(/^([^/]*\/\/[^/]*)\/.*$/, '$1/*')]),
  );
  const own = origins.filter((origin) => !boards.has(origin));
  return [...new Set(own.flatMap((origin) => ONE_HOST.exec(origin)?.[1] ?? []))];
}

function patternOf(host: string): string {
  return `*://${host}/*`;
}

async function eachTab(filter: { url?: string }, act: (tabId: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query(filter).catch(() => []);
  await Promise.all(tabs.map(({ id }) => id !== undefined && act(id)));
}
