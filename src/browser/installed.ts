import { browser } from './browser.ts';

/** Calls back once, right after the extension was installed; not after updates of it or of the browser. */
export function whenInstalled(act: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') act();
  });
}

/** Calls back when the browser starts; what a toolbar button looks like is forgotten until then. */
export function whenStarted(act: () => void): void {
  browser.runtime.onStartup.addListener(act);
}
