import { expect, test } from 'vitest';
import { matchesPattern } from '../../src/page/match-pattern.ts';

test.each([
  ['*://*.example.com/*', 'https://example.com/', true],
  ['*://*.example.com/*', 'http://ke.example.com/jobs?x=1', true],
  ['*://*.example.com/*', 'https://example.com.evil.org/', false],
  ['*://*.example.com/*', 'https://notexample.com/', false],
  ['*://*.example.com/*', 'ftp://example.com/', false],
  ['https://example.com/*', 'http://example.com/', false],
  ['https://example.com/*', 'https://www.example.com/', false],
  ['*://*.example.com/jobs/*', 'https://example.com/jobs/1', true],
  ['*://*.example.com/jobs/*', 'https://example.com/news/1', false],
  ['*://*.example.com/a*b*c', 'https://example.com/a-b-b-c', true],
  ['*://*.example.com/a*b*c', 'https://example.com/a-c', false],
  ['*://*.example.com/', 'https://example.com/x', false],
  ['no pattern', 'https://example.com/', false],
])('%s and %s: %s', (pattern, url, expected) => {
  expect(matchesPattern(pattern, new URL(url))).toBe(expected);
});
