import type { Pack } from '../engine/pack.ts';

/** One line of the checklist, as whoever writes an advert reads it. */
export interface FairEntry {
  id: string;
  /** What an advert should say. */
  title: string;
  /** Why it matters to readers. */
  explain: string;
  /** A sentence to put into the advert; `…` stands for what only the writer knows. */
  write: string;
  /** `agency`: only those who recruit for others. */
  concerns: 'everyone' | 'agency';
}

/** The fair-recruitment checklist: what finds its lines, checked together with the other rules, and their words. */
export interface FairRecruitment {
  pack: Pack;
  /** In the order in which they are shown. */
  entries: FairEntry[];
}
