import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const OUTPUT = path.join(import.meta.dirname, '../../.output');

/** The folder of a build, such as `chrome-mv3` or `chrome-mv3-demo`. */
export function buildFolder(name: string): string {
  const folder = path.join(OUTPUT, name);
  if (!existsSync(folder))
    throw new Error(`There is no .output/${name}: run npm run build and npm run build:demo first.`);
  return folder;
}

/** A changed copy of a build in a temporary folder, which the caller removes. `edit` gets the manifest and the folder. */
export function changedBuild(from: string, edit: (manifest: Record<string, unknown>, folder: string) => void): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tahadhari-build-'));
  cpSync(from, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  edit(manifest, folder);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
