import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { noticesPlugin, noticesText } from './src/dev/notices.ts';
import { quietContext } from './src/dev/quiet-context.ts';
import { slimPolyfill } from './src/dev/slim-polyfill.ts';
import { slimSites } from './src/dev/slim-sites.ts';
import { filesOnDemand, rulesPlugin } from './src/rulepack/vite-plugin.ts';

const isRoot = process.getuid?.() === 0;
const rules = path.join(import.meta.dirname, 'rules');

export default defineConfig({
  imports: false,
  manifestVersion: 3, // Firefox too; WXT would default to MV2 there
  targetBrowsers: ['chrome', 'firefox'],
  webExt: { disabled: true, ...(isRoot && { chromiumArgs: ['--no-sandbox'] }) },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage', // settings, nothing else
      'activeTab', // "Check this page" in the popup, for that one page
      'scripting', // puts the reader into that one page
      'contextMenus', // "Check the selected text"
    ],
    // "Always check this site": asked for one host at a time, when the reader wants it.
    optional_host_permissions: ['*://*/*'],
    // Board hosts are the content script's `matches`; no page is read that is not a job board unless the reader asks.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tahadhari@tahadhari.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '109',
          // What an administrator may set; Firefox takes it from its policies without a schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const { path: relativeDest, contents } of filesOnDemand(rules)) files.push({ relativeDest, contents });
    },
    'build:done': (wxt) => writeFileSync(path.join(wxt.config.outDir, 'THIRD-PARTY.txt'), noticesText()),
  },
  vite: () => ({
    plugins: [rulesPlugin(rules), noticesPlugin(), quietContext(), slimPolyfill(), slimSites()],
    // The engine of the self-check page is a module of its own, so that it can run beside the page.
    worker: { format: 'es' },
    build: { target: ['chrome109', 'firefox142'], modulePreload: { polyfill: false } }, // the polyfill is the only fetch() in the bundle
    // Development JSX would write paths of this machine into the demo build.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  }),
});
