import type { PackFileRule } from './pack-file.ts';

/** What the workshop offers to build on. */
export interface WorkshopGround {
  /** Our own word lists by name: what each stands for. */
  concepts: Record<string, string>;
  /** Our own rules to begin from, without what people read and with the phrases that are looked for in every text. */
  rules: Pick<PackFileRule, 'id' | 'category' | 'strength' | 'detect'>[];
}
