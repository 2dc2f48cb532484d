#!/usr/bin/env node
/** Starts the built command; builds it first when rules or code are newer. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const built = path.join(root, '.output/cli/tahadhari.mjs');

function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) time = Math.max(time, statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  return time;
}

function isStale() {
  try {
    const at = statSync(built).mtimeMs;
    return ['rules', 'src/engine', 'src/cli', 'src/page', 'src/rulepack', 'src/packs', 'src/files', 'src/ui'].some(
      (folder) => newest(path.join(root, folder)) > at,
    );
  } catch {
    return true;
  }
}

if (isStale()) {
  console.error('Building the command; this is done once, and takes about half a minute …');
  const { build } = await import('vite');
  try {
    await build({ configFile: path.join(root, 'src/dev/command.vite.config.ts'), logLevel: 'silent' });
  } catch (error) {
    // Rules that are not finished are the usual reason, and their own check says it in plain words.
    const { status } = spawnSync(process.execPath, [path.join(root, 'src/rulepack/check-rules.ts')], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    console.error(status === 0 ? error : 'Nothing was checked: the command cannot be built before this is mended.');
    process.exit(2);
  }
}
await import(pathToFileURL(built).href);
