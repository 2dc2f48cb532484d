import type { Quote, Report } from '../engine/report.ts';
import type { PackProblem } from '../packs/pack-file.ts';

/** A pack in the list of the settings. */
export interface PackView {
  /** Unique in the list. */
  key: string;
  on: boolean;
  /** Set by an administrator: it can only be looked at. */
  isManaged: boolean;
  /** Undefined when the stored text is no pack. */
  about?: PackAbout;
  /** Why it is left out; none when it is not. */
  problems: readonly PackProblem[];
}

/** What a pack says of itself. */
export interface PackAbout {
  name: string;
  version: string;
  author: string;
  about?: string | undefined;
  languages: readonly string[];
  rules: readonly { title: string; explain: string }[];
}

/** What a pack file would do. */
export interface PackPreview {
  text: string;
  about: PackAbout;
  /** There is a pack of the same id, which it would replace. */
  isReplacing: boolean;
  /** How many sample adverts it was tried on. */
  samples: number;
  /** Those that get one of its signs. */
  flagged: readonly FlaggedSample[];
}

export interface FlaggedSample {
  name: string;
  isHonest: boolean;
  before: Report['level'];
  after: Report['level'];
  signs: readonly { title: string; quotes: readonly Quote[] }[];
}
