import { expect, test } from 'vitest';
import { isQuiet } from '../../src/dev/quiet-context.ts';

const SCRIPT = '/project/entrypoints/listing.content/index.ts';
const QUIET = '\0wxt/utils/content-script-context';

test.each([
  [true, 'the content script without WXT’s context', [SCRIPT, QUIET]],
  [true, 'pages', ['/project/entrypoints/popup/main.tsx']],
  [false, 'a content script of which nothing was left out', [SCRIPT]],
  [false, 'a content script in a file of its own', ['C:\\project\\entrypoints\\listing.content.ts?x']],
  [false, 'a way round', [SCRIPT, QUIET, '/node_modules/wxt/dist/utils/content-script-context.mjs']],
])('%s: %s', (quiet, _what, modules) => expect(isQuiet(modules)).toBe(quiet));
