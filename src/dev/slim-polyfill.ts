import type { Plugin } from 'vite';

const POLYFILL = /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/;
const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Leaves the table of calls out of webextension-polyfill, but for messages: there a listener may answer with a promise only
 * since Chrome 148. All else is the browser's own, which gives promises itself in MV3; the table describes seventy parts of
 * the browser, and every page of a board would pay for it. Stops the build when the table is not where it was.
 */
export function slimPolyfill(): Plugin {
  return {
    name: 'tahadhari-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!POLYFILL.test(id.split('?')[0] ?? '')) return undefined;
      const table = TABLE.exec(code)?.[1];
      if (!table) throw new Error('webextension-polyfill has changed: correct TABLE in src/dev/slim-polyfill.ts');
      const all = JSON.parse(table) as Record<string, Record<string, unknown>>;
      const used = { runtime: { sendMessage: all.runtime?.sendMessage } };
      return { code: code.replace(table, JSON.stringify(used)), map: null };
    },
  };
}
