import { expect, test, vi } from 'vitest';
import type { Checker } from '../../src/engine/check.ts';
import { checkAnyLanguage } from '../../src/engine/check-any-language.ts';
import { listingOf } from '../../src/engine/listing.ts';
import type { PackLanguage } from '../../src/engine/pack.ts';

const LISTING = listingOf({ body: 'مطلوب' });

/** Misses Arabic until it is loaded. */
function checker() {
  const load = vi.fn();
  const check = () => ({ read: load.mock.calls.length > 0 ? {} : { missing: ['ar'] } });
  return { load, check: Object.assign(check, { load }) as unknown as Checker };
}

test('two checks that need a language at once load it once, and both see it', async () => {
  const { check, load } = checker();
  const bring = vi.fn(async (code: string) => ({ code }) as PackLanguage);
  const reports = await Promise.all([checkAnyLanguage(check, bring, LISTING), checkAnyLanguage(check, bring, LISTING)]);
  expect(reports.map(({ read }) => read.missing)).toEqual([undefined, undefined]);
  expect(bring).toHaveBeenCalledTimes(1);
  expect(load).toHaveBeenCalledTimes(1);
});

test('each checker gets the words for itself', async () => {
  const all = [checker(), checker()];
  await Promise.all(
    all.map(({ check }) => checkAnyLanguage(check, async (code) => ({ code }) as PackLanguage, LISTING)),
  );
  for (const { load } of all) expect(load).toHaveBeenCalledTimes(1);
});

test('a language that did not come stays missing and is asked for again', async () => {
  const { check, load } = checker();
  const bring = vi.fn(async (): Promise<PackLanguage | undefined> => undefined);
  expect((await checkAnyLanguage(check, bring, LISTING)).read.missing).toEqual(['ar']);
  bring.mockRejectedValueOnce(new Error('no file'));
  await expect(checkAnyLanguage(check, bring, LISTING)).rejects.toThrow('no file');
  await checkAnyLanguage(check, bring, LISTING);
  expect(bring).toHaveBeenCalledTimes(3);
  expect(load).not.toHaveBeenCalled();
});
