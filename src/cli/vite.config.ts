import path from 'node:path';
import { defineConfig } from 'vite';
import { rulesPlugin } from '../rulepack/vite-plugin.ts';

const root = path.join(import.meta.dirname, '../..');

/** Bundles the command with its rules into one file, so that it starts without compiling anything. */
export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  plugins: [rulesPlugin(path.join(root, 'rules'))],
  build: {
    ssr: path.join(root, 'src/cli/bin.ts'),
    outDir: path.join(root, '.output/cli'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: 'tahadhari.mjs', banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : '') },
    },
  },
  ssr: { noExternal: /^(?!happy-dom)/, external: ['happy-dom'] },
});
