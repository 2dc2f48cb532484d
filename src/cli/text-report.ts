import type { Report } from '../engine/report.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { plain } from './plain.ts';

const HEADLINES: Record<Report['level'], string> = {
  serious: 'Stop and check first',
  caution: 'Ask before you answer',
  check: 'Worth asking about',
  none: 'No sign found. Many bad offers show none.',
};

/** A report for people: what was found, in whose words, and what to ask. */
export function textReport(name: string, report: Report, knowledge: KnowledgeTexts): string {
  if (report.read.words === 0) return plain(`${name}: There are no words here.`);
  const lines = [`${name}: ${HEADLINES[report.level]}`];
  if (report.level !== 'none')
    for (const { rule, quotes } of report.signs) {
      const text = knowledge.rules[rule];
      lines.push(`  “${quotes.map((quote) => quote.text.replaceAll(/\s+/g, ' ')).join('” … “')}”`);
      lines.push(`    ${text?.title ?? rule}. ${text?.explain ?? ''}`.trimEnd());
      if (text?.ask[0]) lines.push(`    Ask: ${text.ask[0]}`);
    }
  for (const { id } of report.combinations) lines.push(`  Together: ${knowledge.combinations[id]?.title ?? id}`);
  for (const { id } of report.reassuring) lines.push(`  Speaks for it: ${knowledge.reassuring[id]?.title ?? id}`);
  if (report.read.capped) lines.push(`  Only the first ${report.read.characters} characters were looked at.`);
  return plain(lines.join('\n'));
}
