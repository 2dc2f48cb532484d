import { expect } from '@playwright/test';
import type { Firefox } from './firefox.ts';

/** Gives a file to a page, as if the reader had chosen it in the window that Firefox shows for that. */
export async function giveFile(
  firefox: Firefox,
  tab: string,
  { name, content, input = 'input[type=file]' }: { name: string; content: string; input?: string },
): Promise<void> {
  await firefox.evaluate(
    tab,
    `(() => { const all = new DataTransfer(); all.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}));
      const input = document.querySelector(${JSON.stringify(input)}); input.files = all.files;
      input.dispatchEvent(new Event("change", { bubbles: true })); return 0; })()`,
  );
}

/** From now on, keeps what a page saves instead of showing the window that Firefox has for that. */
export async function catchSaved(firefox: Firefox, tab: string): Promise<void> {
  await firefox.evaluate(
    tab,
    `globalThis.saved = undefined; const make = URL.createObjectURL;
     URL.createObjectURL = (blob) => { saved = blob; return make.call(URL, blob); };
     HTMLAnchorElement.prototype.click = () => {}; 0`,
  );
}

/** The text of what a page saved last, after `catchSaved`; waits for it. */
export async function savedText(firefox: Firefox, tab: string): Promise<string> {
  await expect.poll(() => firefox.evaluate(tab, '!!globalThis.saved')).toBe(true);
  return firefox.evaluate<string>(tab, 'saved.text()');
}
