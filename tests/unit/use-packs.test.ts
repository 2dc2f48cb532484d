import { expect, test } from 'vitest';
import { listingOf } from '../../src/engine/listing.ts';
import { usePacks } from '../../src/packs/use-packs.ts';
import { EMPTY_PACK } from './empty-pack.ts';

test('whoever takes only packs has no checker made, and others have one', () => {
  let timesRead = 0;
  const own = {
    ...EMPTY_PACK,
    // Only a checker asks for the rules.
    get rules() {
      timesRead++;
      return [];
    },
  };
  const inUse = usePacks(own, ['{']);
  expect([inUse.taken, inUse.problems.length]).toEqual([[], 1]);
  expect(timesRead).toBe(0);
  expect(inUse.check(listingOf({ body: 'Cook wanted' })).level).toBe('none');
  const once = timesRead;
  expect(once).toBeGreaterThan(0);
  expect(inUse.check).toBe(inUse.check);
  expect(timesRead).toBe(once);
});
