/** `npm run schemas`: writes what editors know of the files in `rules/`, after a format in `src/rulepack` was changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorFiles } from './editor-files.ts';

const root = path.join(import.meta.dirname, '../../..');
for (const { path: file, text } of editorFiles()) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
  console.log(`wrote ${file}`);
}
