import type { Pack } from '../../src/engine/pack.ts';

/** A pack without a rule or a word. */
export const EMPTY_PACK: Pack = {
  includes: {},
  scene: [],
  rules: [],
  combinations: [],
  reassuring: [],
  pay: {},
  common: {},
  languages: [],
};
