import { combinationsOf, levelOf } from '../engine/level.ts';
import type { Pack } from '../engine/pack.ts';
import { isAtLeast, type Report, type Sign } from '../engine/report.ts';

/**
 * A report with further signs: what they make up together, and its level, are worked out again. A report may leave out
 * signs that its level and combinations rest on, so neither is lost; a further sign never lowers a level.
 *
 * @param further none leaves the report as it is
 * @param own our own rules, for combinations and for signs that are serious alone
 */
export function withSigns(report: Report, further: readonly Sign[], own: Pack): Report {
  if (further.length === 0) return report;
  const signs = [...report.signs, ...further];
  const known = new Set(report.combinations.map(({ id }) => id));
  const combinations = [
    ...report.combinations,
    ...combinationsOf(signs, own.combinations).filter(({ id }) => !known.has(id)),
  ];
  const alone = new Set(own.rules.filter((rule) => rule.alone).map(({ id }) => id));
  const level = levelOf(signs, combinations, report.reassuring.length, alone, report.read.words);
  return { ...report, signs, combinations, level: isAtLeast(level, report.level) ? level : report.level };
}
