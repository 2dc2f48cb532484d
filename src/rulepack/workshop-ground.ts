import { ALWAYS_READ } from '../engine/pack.ts';
import type { WorkshopGround } from '../packs/workshop-ground.ts';
import type { RuleFiles } from './read-rules.ts';

/** Takes out of the rule files what somebody who writes a rule of their own builds on. */
export function workshopGround({ concepts, rules }: RuleFiles): WorkshopGround {
  return {
    concepts: Object.fromEntries(concepts.map(({ name, data }) => [name, data.stands_for])),
    rules: rules.map(({ data: { id, category, strength, detect } }) => ({
      id,
      category,
      strength,
      detect: detect.flatMap(({ phrases, ...alternative }) => {
        if (!phrases) return [alternative];
        const read = Object.entries(phrases).filter(([code]) => ALWAYS_READ.includes(code));
        // Without its phrases it would say something else.
        return read.length > 0 ? [{ ...alternative, phrases: Object.fromEntries(read) }] : [];
      }),
    })),
  };
}
