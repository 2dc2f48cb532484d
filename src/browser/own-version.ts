import { browser } from './browser.ts';

/** The version of the extension, as the browser shows it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
