import type { Level } from '../engine/report.ts';
import type { shared } from './texts/english/shared.ts';
import type { Translate } from './texts/t.ts';

const HEADLINES = {
  serious: 'levelSerious',
  caution: 'levelCaution',
  check: 'levelCheck',
  none: 'levelNone',
} as const;

/** What a level says to the reader, in at most eight words. */
export function headlineOf(level: Level, t: Translate<typeof shared>): string {
  return t(HEADLINES[level]);
}
