import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { rulesPlugin } from '../src/rulepack/vite-plugin.ts';

const OF_THE_BUILD = ['tests/size.test.ts', 'tests/static.test.ts', 'tests/command.test.ts'];

export default defineConfig({
  root: path.join(import.meta.dirname, '..'),
  plugins: [rulesPlugin(path.join(import.meta.dirname, '../rules'))],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: ['tests/fake-browser.ts'],
    // The property and linear-time tests take a few seconds; a machine that others use too takes several times that.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'source', include: ['tests/**/*.test.{ts,tsx}'], exclude: OF_THE_BUILD } },
      // Apart, because these look at what `wxt build` wrote.
      { extends: true, test: { name: 'output', include: OF_THE_BUILD } },
    ],
  },
});
