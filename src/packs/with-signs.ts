import { combinationsOf, levelOf } from '../engine/level.ts';
import type { Pack } from '../engine/pack.ts';
import type { Report, Sign } from '../engine/report.ts';

/**
 * A report with other signs: what they make up together, and its level, are worked out again.
 *
 * @param own our own rules, for combinations and for signs that are serious alone
 */
export function withSigns(report: Report, signs: Sign[], own: Pack): Report {
  const combinations = combinationsOf(signs, own.combinations);
  const alone = new Set(own.rules.filter((rule) => rule.alone).map(({ id }) => id));
  return {
    ...report,
    signs,
    combinations,
    level: levelOf(signs, combinations, report.reassuring.length, alone, report.read.words),
  };
}
