import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/** Who may import whom. A folder that is not named here fails the test, so that nobody forgets it. */
interface Row {
  folder: string;
  /** Our own folders that it may import. */
  may: string[];
  /** Folders from which it may take types only. */
  types?: string[];
  packages: RegExp;
  why: string;
}

const NONE = /^$/;
const ROWS: Row[] = [
  {
    folder: 'src/engine',
    may: [],
    packages: NONE,
    why: 'the engine is pure: it runs in pages, tests, the command line and at build time',
  },
  {
    folder: 'src/ui',
    may: [],
    types: ['src/engine', 'src/packs'],
    packages: /^preact/,
    why: 'parts draw what they are given; the report, and what is wrong with a pack, are the only types they share',
  },
  {
    folder: 'src/overlay',
    may: ['src/ui', 'src/engine'],
    packages: /^preact/,
    why: 'it draws a report and calls back; training and self-check draw the same card',
  },
  {
    folder: 'src/pages',
    may: ['src/ui', 'src/engine', 'src/overlay'],
    types: ['src/settings', 'src/browser', 'src/packs', 'src/files'],
    packages: /^preact/,
    why: 'components get data and callbacks, so that they can be shown anywhere',
  },
  {
    folder: 'src/page',
    may: ['src/engine'],
    packages: NONE,
    why: 'it reads a document and knows nothing of the extension',
  },
  {
    folder: 'src/files',
    may: [],
    packages: /^zod\/mini$/,
    why: 'files that people hand to each other, read and written as texts; it stores and shows nothing',
  },
  {
    folder: 'src/packs',
    may: ['src/engine', 'src/files'],
    packages: /^zod\/mini$/,
    why: 'files of other people become packs of the engine here, in any browser and in tests; it stores and shows nothing',
  },
  {
    folder: 'src/settings',
    may: ['src/browser', 'src/packs'],
    types: ['src/ui'],
    packages: /^zod\/mini$/,
    why: 'stored through the one seam of the browser',
  },
  {
    folder: 'src/settings/migrations',
    may: [],
    packages: NONE,
    why: 'frozen: a migration must not change when the code does',
  },
  {
    folder: 'src/browser',
    may: ['src/engine'],
    types: ['src/ui', 'src/packs'],
    packages: /^(webextension-polyfill|zod\/mini)$/,
    why: 'the only folder that touches the browser',
  },
  {
    folder: 'src/rulepack',
    may: ['src/engine'],
    types: ['src/ui', 'src/pages', 'src/packs'],
    packages: /^(zod|yaml|vite|node:.*)$/,
    why: 'build time only, never shipped',
  },
  {
    folder: 'src/cli',
    may: ['src/engine', 'src/page', 'src/rulepack', 'src/packs', 'src/ui'],
    packages: /^(node:.*|happy-dom|vite|virtual:.*)$/,
    why: 'the same engine and packs for Node; what is wrong with a pack it says in the words of the screens',
  },
  {
    folder: 'src/dev',
    may: ['src/engine', 'src/page', 'src/rulepack', 'src/cli', 'src/dev'],
    packages: /.*/,
    why: 'scripts for people who work on it; nothing imports them',
  },
  {
    folder: 'entrypoints',
    may: [
      'src/engine',
      'src/page',
      'src/overlay',
      'src/pages',
      'src/ui',
      'src/settings',
      'src/browser',
      'src/packs',
      'src/files',
    ],
    packages: /^(preact|wxt\/.*|virtual:.*)/,
    why: 'wiring; rules come through the virtual modules',
  },
];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function sources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'));
}

function importsOf(file: string, code: string): Import[] {
  const { module } = parseSync(file.endsWith('.mjs') ? file : file.replace(/\.ts$/, '.ts'), code);
  const found: Import[] = [];
  for (const { moduleRequest, entries } of module.staticImports)
    found.push({
      from: file,
      to: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    });
  for (const { entries } of module.staticExports)
    for (const entry of entries)
      if (entry.moduleRequest) found.push({ from: file, to: entry.moduleRequest.value, typeOnly: entry.isType });
  for (const { moduleRequest } of module.dynamicImports) {
    const written = code.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    if (/^[\w@./:-]+$/.test(written)) found.push({ from: file, to: written, typeOnly: false });
  }
  return found;
}

function rowOf(file: string): Row | undefined {
  return ROWS.filter((row) => file.startsWith(`${row.folder}/`)).sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** The sentence that a forbidden import earns, or undefined. */
function complaint({ from, to, typeOnly }: Import): string | undefined {
  const row = rowOf(from);
  if (!row)
    return `${from} stands in no folder of the house; move it, or add a row with a reason to tests/architecture.test.ts`;
  if (!to.startsWith('.')) return row.packages.test(to) ? undefined : `${from} imports the package ${to}: ${row.why}`;
  const target = path.posix.join(path.posix.dirname(from), to);
  const home = rowOf(target);
  if (home === row) return undefined;
  const folder = home?.folder ?? path.posix.dirname(target);
  const isAllowed = row.may.includes(folder) || (typeOnly && row.types?.includes(folder));
  return isAllowed ? undefined : `${from} imports ${target}: ${row.why}`;
}

const WXT = 'wxt/utils/define-content-script';

/** All files and packages that code at run time reaches from a file. */
function reachedFrom(entry: string): [files: string[], packages: Set<string>] {
  const seen = [entry];
  const packages = new Set<string>();
  for (const file of seen)
    for (const { to, typeOnly } of importsOf(file, readFileSync(file, 'utf8'))) {
      if (typeOnly) continue;
      if (!to.startsWith('.')) packages.add(to);
      const target = path.posix.join(path.posix.dirname(file), to);
      if (to.startsWith('.') && /\.tsx?$/.test(target) && !seen.includes(target)) seen.push(target);
    }
  return [seen, packages];
}

const files = [...sources('src'), ...sources('entrypoints')];

describe('the folder is the architecture', () => {
  test('imports go one way', () => {
    const complaints = files.flatMap((file) =>
      importsOf(file, readFileSync(file, 'utf8'))
        .map(complaint)
        .filter((c) => c !== undefined),
    );
    expect(complaints).toEqual([]);
  });

  test('every folder that has files has a row, and every row has files', () => {
    expect(files.filter((file) => !rowOf(file))).toEqual([]);
    const empty = ROWS.filter(
      (row) => row.folder !== 'src/settings/migrations' && !files.some((file) => file.startsWith(`${row.folder}/`)),
    );
    expect(empty.map((row) => row.folder)).toEqual([]);
  });

  test('the check itself catches what it should', () => {
    const caught = (file: string, code: string) =>
      importsOf(file, code)
        .map(complaint)
        .filter((c) => c !== undefined);
    expect(caught('src/engine/x.ts', "import { render } from 'preact';")).toHaveLength(1);
    expect(caught('src/engine/x.ts', "import { y } from './y.ts';")).toEqual([]);
    expect(caught('src/overlay/x.tsx', "import { browser } from '../browser/browser.ts';")).toHaveLength(1);
    expect(caught('src/ui/x.tsx', "import type { Report } from '../engine/report.ts';")).toEqual([]);
    expect(caught('src/ui/x.tsx', "import { isAtLeast } from '../engine/report.ts';")).toHaveLength(1);
    expect(caught('src/page/x.ts', "export { y } from '../overlay/y.ts';")).toHaveLength(1);
    expect(caught('src/page/x.ts', "const y = import('../overlay/y.ts');")).toHaveLength(1);
    expect(caught('src/new/x.ts', "import './y.ts';")).toHaveLength(1);
  });

  test('no library that checks forms goes into the pages of boards', () => {
    const [seen, packages] = reachedFrom('entrypoints/listing.content/index.ts');
    expect(seen).toContain('src/settings/page-settings.ts');
    expect([...packages].sort()).toEqual(['preact', 'preact/hooks', 'webextension-polyfill', WXT]);
  });

  test('the browser API is named only through src/browser', () => {
    const naming = files.filter((file) => {
      // src/dev drives browsers from outside.
      if (file.startsWith('src/dev/') || file.startsWith('src/browser/')) return false;
      const code = readFileSync(file, 'utf8');
      const named = /\b(chrome|browser)\.(runtime|storage|tabs|action|scripting|i18n)\b/.test(code);
      return named && !code.includes("from '../browser/browser.ts'");
    });
    expect(naming).toEqual([]);
  });

  test('nothing makes HTML or code from strings', () => {
    const unsafe =
      /\.innerHTML|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function\(|[^.\w]eval\(/;
    const found = files.filter((file) => !file.startsWith('src/dev/') && unsafe.test(readFileSync(file, 'utf8')));
    // The command line gives a saved page to a document without scripts; there is no other way in.
    expect(found.filter((file) => file !== 'src/cli/read-html.ts')).toEqual([]);
  });

  test('no file holds more than one idea', () => {
    const long = files.filter((file) => !file.endsWith('.css') && readFileSync(file, 'utf8').split('\n').length > 420);
    expect(long).toEqual([]);
  });

  test('the top level is fixed', () => {
    const allowed =
      /^(\..*|package\.json|package-lock\.json|tsconfig\.json|wxt\.config\.ts|entrypoints|src|rules|public|tests|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|node_modules)$/;
    expect(readdirSync('.').filter((name) => !allowed.test(name))).toEqual([]);
    expect(statSync('rules').isDirectory()).toBe(true);
  });
});
