import type { Plugin } from 'vite';

const CONTEXT = 'wxt/utils/content-script-context';

/**
 * Leaves WXT's context out of the content script. It tells each page that we are there, by an event and by a message, and
 * a page that forges that event would turn the warnings off. The reader knows by itself when it has to leave.
 */
export function quietContext(): Plugin {
  return {
    name: 'tahadhari-context',
    enforce: 'pre',
    resolveId: (id) => (id === CONTEXT ? `\0${CONTEXT}` : undefined),
    load: (id) => (id === `\0${CONTEXT}` ? 'export class ContentScriptContext {}' : undefined),
  };
}
