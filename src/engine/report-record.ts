import type { Quote, Report } from './report.ts';

interface QuoteRecord {
  field: string;
  start: number;
  end: number;
  quote: string;
}

/** A report as a file holds it, from the command and from the self-check: one record an advert. Offsets are UTF-16 into the field. */
export interface ReportRecord {
  id?: string | number | undefined;
  level: string;
  signs: (QuoteRecord & { rule: string; category: string; strength: string; quotes: QuoteRecord[] })[];
  combinations: string[];
  reassuring: string[];
  /** Lines of the fair-recruitment checklist that the advert has; only where they were looked for. */
  mentions?: string[];
  capped?: true;
}

/** A report in the form of a file; every sign names its first quote and lists all. */
export function recordOf(id: string | number | undefined, report: Report): ReportRecord {
  return {
    ...(id !== undefined && { id }),
    level: report.level,
    signs: report.signs.map(({ rule, category, strength, quotes }) => {
      const records = quotes.map(quoteRecord);
      return { rule, category, strength, ...(records[0] as QuoteRecord), quotes: records };
    }),
    combinations: report.combinations.map((combination) => combination.id),
    reassuring: report.reassuring.map((detail) => detail.id),
    ...(report.mentions && { mentions: report.mentions.map((mention) => mention.id) }),
    ...(report.read.capped && { capped: true as const }),
  };
}

function quoteRecord({ field, start, end, text }: Quote): QuoteRecord {
  return { field, start, end, quote: text };
}
