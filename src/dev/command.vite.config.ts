import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import { rulesPlugin } from '../rulepack/vite-plugin.ts';
import { noticesPlugin, noticesText } from './notices.ts';

const root = path.join(import.meta.dirname, '../..');
const outDir = path.join(root, '.output/cli');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

/**
 * Bundles the command and the library with their rules and all that they need, so that they start without compiling
 * anything and installing them brings no further package.
 */
export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  plugins: [
    rulesPlugin(path.join(root, 'rules')),
    noticesPlugin(),
    { name: 'notices-file', writeBundle: () => writeFileSync(path.join(outDir, 'THIRD-PARTY.txt'), noticesText()) },
  ],
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: { tahadhari: path.join(root, 'src/cli/bin.ts'), engine: path.join(root, 'src/cli/engine.ts') },
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: 'parts/[name]-[hash].mjs',
        banner: (chunk) => (chunk.name === 'tahadhari' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  ssr: { noExternal: true },
});
