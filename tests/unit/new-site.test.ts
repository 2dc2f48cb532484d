import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  addToRegistry,
  complaintAbout,
  constantOf,
  draftSite,
  registrableDomain,
} from '../../src/dev/new-site/draft.ts';

const SITE = {
  id: 'mfano-board',
  name: "Mfano's Board",
  url: 'https://jobs.mfano.co.ke/ads/12-gardener',
  today: '2026-11-28',
};

describe('new-site', () => {
  test.each([
    ['www.example.com', 'example.com'],
    ['jobs.example.co.ke', 'example.co.ke'],
    ['example.org', 'example.org'],
    ['a.b.example.com.br', 'example.com.br'],
  ])('%s belongs to %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));

  test.each([
    [{}, 'Say an id'],
    [{ ...SITE, id: 'My Board' }, 'is no id'],
    [{ ...SITE, url: 'mfano' }, 'is no web address'],
    [{ ...SITE, url: 'javascript:1' }, 'is no web address'],
  ])('says what is wrong with %j', (call, words) => expect(complaintAbout(call)).toContain(words));

  test('writes a site file, a listing and a page without one', () => {
    const drafts = draftSite(SITE);
    expect(drafts.map(({ path }) => path)).toEqual([
      'src/page/sites/mfano-board.ts',
      'tests/fixtures/sites/mfano-board/detail.html',
      'tests/fixtures/sites/mfano-board/detail.json',
      'tests/fixtures/sites/mfano-board/not-about.html',
      'tests/fixtures/sites/mfano-board/not-about.json',
    ]);
    const code = drafts[0]!.text;
    expect(code).toContain("matches: ['*://*.mfano.co.ke/*']");
    expect(code).toContain("name: 'Mfano\\'s Board'");
    expect(code).toContain('path: /^\\/ads./');
    expect(code).toContain("on: '2026-11-28'");
    expect(code).toContain('Never seen');
  });

  test.each(['aaa', 'mfano-board', 'jobs-zz', 'zzz'])('puts %s into the registry, in alphabetical order', (id) => {
    const registry = addToRegistry(readFileSync('src/page/sites/index.ts', 'utf8'), id);
    const imported = [...registry.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, name]) => name);
    expect(imported).toContain(id);
    expect(imported).toEqual([...imported].sort());
    const listed = [...registry.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
    expect(listed).toEqual(imported.map((name) => constantOf(name!)));
  });
});
