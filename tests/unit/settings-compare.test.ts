import { expect, test } from 'vitest';
import { changesBetween } from '../../src/settings/compare.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/schema.ts';

test('names what is different, in both ways, and nothing else', () => {
  const other = { ...DEFAULT_SETTINGS, country: 'KE', sitesOff: ['jobs.example'] };
  expect(changesBetween(DEFAULT_SETTINGS, other)).toEqual([
    { field: 'sitesOff', before: [], after: ['jobs.example'] },
    { field: 'country', before: '', after: 'KE' },
  ]);
  expect(changesBetween(other, { ...other })).toEqual([]);
});
