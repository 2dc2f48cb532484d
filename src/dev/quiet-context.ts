import type { Plugin } from 'vite';

const CONTEXT = 'wxt/utils/content-script-context';
const QUIET = `\0${CONTEXT}`;
const LOUD = /[\\/]content-script-context\.m?js$/;
const CONTENT_SCRIPT = /[\\/]entrypoints[\\/][^\\/]+\.content(?:[\\/]index)?\.tsx?$/;

/**
 * Leaves WXT's context out of the content script. It tells each page that we are there, by an event and by a message, and
 * a page that forges that event would turn the warnings off. The reader knows by itself when it has to leave. Stops the
 * build when WXT's context is in it, or when it has a content script and nothing was left out.
 */
export function quietContext(): Plugin {
  return {
    name: 'tahadhari-context',
    enforce: 'pre',
    resolveId: (id) => (id === CONTEXT ? QUIET : undefined),
    load: (id) => (id === QUIET ? 'export class ContentScriptContext {}' : undefined),
    generateBundle() {
      if (!isQuiet([...this.getModuleIds()]))
        throw new Error('WXT has changed: correct CONTEXT in src/dev/quiet-context.ts');
    },
  };
}

/**
 * Whether a build leaves WXT's context out wherever it could come in.
 *
 * @param modules ids of all modules of the build
 */
export function isQuiet(modules: readonly string[]): boolean {
  const files = modules.map((id) => id.split('?')[0] ?? '');
  if (files.some((id) => LOUD.test(id))) return false;
  return files.includes(QUIET) || !files.some((id) => CONTENT_SCRIPT.test(id));
}
