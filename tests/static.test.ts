import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const OUTPUT = path.join(import.meta.dirname, '../.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-demo', 'firefox-mv3-demo'];

interface Ban {
  what: string;
  files: RegExp;
  pattern: RegExp;
  /** A text that the pattern must find, so that no ban is dead. */
  example: string;
}

const SCRIPTS = /\.(js|mjs|html)$/;
const SHIPPED = /\.(js|mjs|html|css|json)$/;

const BANS: Ban[] = [
  {
    what: 'fetch of anything but the own files',
    files: SCRIPTS,
    pattern: /\bfetch\s*\((?!\s*\w+\.runtime\.getURL\(`\$\{\w+\}\/\$\{\w+\}\.json`\)\))/,
    example: 'await fetch (u)',
  },
  { what: 'XMLHttpRequest', files: SCRIPTS, pattern: /XMLHttpRequest/, example: 'new XMLHttpRequest' },
  { what: 'sendBeacon', files: SCRIPTS, pattern: /sendBeacon/, example: 'navigator.sendBeacon(u)' },
  {
    what: 'WebSocket',
    files: SCRIPTS,
    pattern: /WebSocket|WebTransport|RTCPeerConnection/,
    example: 'new WebSocket(u)',
  },
  { what: 'EventSource', files: SCRIPTS, pattern: /EventSource/, example: 'new EventSource(u)' },
  { what: 'new Image', files: SCRIPTS, pattern: /\bnew Image\b/, example: 'new Image().src=u' },
  { what: 'eval', files: SCRIPTS, pattern: /\beval\s*\(/, example: 'eval(code)' },
  { what: 'Function from a string', files: SCRIPTS, pattern: /\bFunction\s*\(/, example: 'new Function(code)' },
  { what: 'importScripts', files: SCRIPTS, pattern: /importScripts/, example: 'importScripts(u)' },
  {
    what: 'a remote import',
    files: SCRIPTS,
    pattern: /import\s*\(?\s*["'`]https?:/,
    example: 'import("https://a.example")',
  },
  {
    what: 'a remote address that a page would load',
    files: /\.html$/,
    pattern: /<(?!a\b)[^>]*\s(src|href|action|data|poster|srcset)\s*=\s*["']?\s*(https?:)?\/\//i,
    example: '<link rel=stylesheet href="//a.example/x.css">',
  },
  {
    what: 'a remote style or font',
    files: /\.css$/,
    pattern: /(url\(\s*["']?|@import\s+["'])(https?:)?\/\//,
    example: 'url(//a.example/f)',
  },
  {
    what: 'the address of a package registry or a content network',
    files: SHIPPED,
    pattern: /registry\.|npmjs|npmmirror|yarnpkg|pypi|crates\.io|unpkg|jsdelivr|cdnjs|googleapis/i,
    example: 'https://registry.npmjs.org/x',
  },
  { what: 'a source map', files: SHIPPED, pattern: /sourceMappingURL/, example: '//# sourceMappingURL=x' },
  {
    what: 'a path of this machine',
    files: SHIPPED,
    pattern: new RegExp(escaped(process.cwd())),
    example: process.cwd(),
  },
];

describe.each(BUILDS)('%s', (build) => {
  const folder = path.join(OUTPUT, build);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

  test.each(BANS)('is free of $what', ({ files: meant, pattern }) => {
    const found = files
      .filter(({ name }) => meant.test(name))
      .flatMap(({ name, text }) => {
        const at = text.search(pattern);
        return at < 0 ? [] : [`${name}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
      });
    expect(found, 'nothing may leave the browser: take this out, or leave out the package that brings it').toEqual([]);
  });

  test('and could not fetch anything else', () => {
    const manifest = JSON.parse(files.find(({ name }) => name === 'manifest.json')?.text ?? '{}');
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'self';");
  });

  test('lists the licences of what is bundled', () => {
    const notices = files.find(({ name }) => name === 'THIRD-PARTY.txt')?.text ?? '';
    for (const name of ['preact', 'zod', 'webextension-polyfill']) expect(notices).toContain(`${name} `);
  });
});

test.each(BANS)('the search for $what finds an example', ({ pattern, example }) => {
  expect(example).toMatch(pattern);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
