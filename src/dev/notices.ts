/** A Vite plugin that lists the packages that really are in the bundle, with their licences. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Licences that may be shipped together with MIT code and ask for no more than their own text. */
const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);
const PACKAGE_FOLDER = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

const byPackage = new Map<string, string>();

/** Collects a notice for each bundled package; a licence that is not allowed stops the build. */
export function noticesPlugin(): Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = PACKAGE_FOLDER.exec(id.replaceAll('\\', '/'))?.[1];
          if (!folder || renderedLength === 0) continue;
          const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
          if (!ALLOWED.has(license))
            this.error(`${name} has the licence ${license}: leave it out, or allow it in src/dev/notices.ts`);
          byPackage.set(name, `${name} ${version} (${license})\n\n${licenceText(folder)}`);
        }
      }
    },
  };
}

/** The notices of everything bundled so far, for a file inside the extension. */
export function noticesText(): string {
  return [...byPackage]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, notice]) => notice)
    .join('\n\n----\n\n');
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
}
