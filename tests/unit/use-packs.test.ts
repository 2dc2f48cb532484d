import { expect, test, vi } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import type { Pack } from '../../src/engine/pack.ts';
import { usePacks } from '../../src/packs/use-packs.ts';

vi.mock('../../src/engine/check.ts', () => ({ createChecker: vi.fn(() => ({})) }));

const OWN: Pack = {
  includes: {},
  scene: [],
  rules: [],
  combinations: [],
  reassuring: [],
  pay: {},
  common: {},
  languages: [],
};

test('whoever takes only packs has no checker made, and others have one', () => {
  const rules = usePacks(OWN, ['{']);
  expect([rules.taken, rules.problems.length]).toEqual([[], 1]);
  expect(createChecker).not.toHaveBeenCalled();
  expect(rules.check).toBe(rules.check);
  expect(createChecker).toHaveBeenCalledOnce();
});
