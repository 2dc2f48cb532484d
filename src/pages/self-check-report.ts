import type { Level, Report } from '../engine/report.ts';
import { recordOf } from '../engine/report-record.ts';
import type { FairEntry } from '../ui/fair-recruitment.ts';
import { piecesOf } from '../ui/marked-text.tsx';
import type { KnowledgeTexts, RuleText } from '../ui/rule-text.ts';
import { startSavedPage, timeIn } from '../ui/saved-page.ts';
import { selfCheck } from '../ui/texts/english/self-check.ts';
import { type Language, type Translate, translator } from '../ui/texts/t.ts';
import { compareSigns } from './compare-signs.ts';

/** A text and what was found in it. */
export interface Checked {
  text: string;
  report: Report;
}

/** All that a report on an advert is made of. */
export interface Visit {
  now: Checked;
  /** As it was first pasted; undefined when it was typed from nothing. */
  before: Checked | undefined;
  /** The lines of the checklist that concern the writer. */
  entries: readonly FairEntry[];
  texts: KnowledgeTexts;
  language: Language;
  time: Date;
}

const WORDS = {
  serious: 'selfSerious',
  caution: 'selfCaution',
  check: 'selfCheckLevel',
  none: 'selfNone',
} as const satisfies Record<Level, keyof typeof selfCheck>;

/** What a writer can do about a sign: write it better, or have an answer to what readers ask. */
export function adviceOn(
  text: RuleText | undefined,
  p: Translate<typeof selfCheck>,
): { lead: string; words: string } | undefined {
  if (text?.rewrite) return { lead: p('selfInstead'), words: text.rewrite };
  return text && text.ask.length > 0 ? { lead: p('selfMayAsk'), words: text.ask.join(' ') } : undefined;
}

/** What a level says to the writer of an advert. */
export function writerHeadline(level: Level, p: Translate<typeof selfCheck>): string {
  return p(WORDS[level]);
}

/** The lines of the checklist, parted by whether the advert has them; each with the words that say so. */
export function checklistOf(
  entries: readonly FairEntry[],
  report: Report | undefined,
): { mentioned: { entry: FairEntry; quote: string }[]; missing: FairEntry[] } {
  const found = new Map(report?.mentions?.map(({ id, quotes }) => [id, quotes[0]?.text ?? '']));
  return {
    mentioned: entries.flatMap((entry) => {
      const quote = found.get(entry.id);
      return quote === undefined ? [] : [{ entry, quote }];
    }),
    missing: entries.filter(({ id }) => !found.has(id)),
  };
}

/** One part of the report, apart from how it is written. */
interface Part {
  title: string;
  lines: string[];
  items: { title: string; quotes: string[]; lines: string[] }[];
  advert?: Checked;
}

function partsOf({ now, before, entries, texts }: Visit, p: Translate<typeof selfCheck>): Part[] {
  const { mentioned, missing } = checklistOf(entries, now.report);
  const titleOf = (rule: string) => texts.rules[rule]?.title ?? rule;
  const parts: Part[] = [
    {
      title: p('selfResult'),
      lines: [writerHeadline(now.report.level, p)],
      items: now.report.signs.map(({ rule, quotes }) => {
        const text = texts.rules[rule];
        const advice = adviceOn(text, p);
        return {
          title: titleOf(rule),
          quotes: [...new Set(quotes.map((quote) => quote.text))],
          lines: [...(text ? [text.explain] : []), ...(advice ? [`${advice.lead} ${advice.words}`] : [])],
        };
      }),
    },
    {
      title: p('selfFair'),
      lines: [p('selfFairCount', { count: mentioned.length, total: entries.length })],
      items: [
        ...missing.map((entry) => ({
          title: `${p('selfNotYet')}: ${entry.title}`,
          quotes: [],
          lines: [entry.explain, `${p('selfCouldWrite')} ${entry.write}`],
        })),
        ...mentioned.map(({ entry, quote }) => ({
          title: `${p('selfYes')}: ${entry.title}`,
          quotes: [quote],
          lines: [],
        })),
      ],
    },
  ];
  if (before) {
    const { gone, stayed, came } = compareSigns(before.report, now.report);
    parts.push({
      title: p('selfCompare'),
      lines: [],
      items: (
        [
          ['selfGone', gone],
          ['selfStayed', stayed],
          ['selfCame', came],
        ] as const
      ).map(([key, signs]) => ({
        title: p(key),
        quotes: [],
        lines: signs.length > 0 ? signs.map(({ rule }) => titleOf(rule)) : [p('selfNoSigns')],
      })),
    });
    parts.push({ title: `${p('selfReportAdvert')}: ${p('selfBefore')}`, lines: [], items: [], advert: before });
  }
  parts.push({
    title: before ? `${p('selfReportAdvert')}: ${p('selfNow')}` : p('selfReportAdvert'),
    lines: [],
    items: [],
    advert: now,
  });
  return parts;
}

/** The report as plain text, for a message or a document. */
export function reportText(visit: Visit): string {
  const p = translator(visit.language, selfCheck);
  const blocks = partsOf(visit, p).map(({ title, lines, items, advert }) =>
    [
      title.toUpperCase(),
      ...lines,
      ...items.flatMap((item) => [
        `- ${item.title}`,
        ...item.quotes.map((quote) => `  “${quote.replace(/\s+/g, ' ').trim()}”`),
        ...item.lines.map((line) => `  ${line}`),
      ]),
      ...(advert ? [advert.text] : []),
    ].join('\n'),
  );
  const head = `${p('selfReportTitle')}\n${p('selfReportTime', { time: timeIn(visit.time, visit.language.code) })}`;
  return `${[head, ...blocks, p('selfReportFoot')].join('\n\n')}\n`;
}

/**
 * The report as one HTML file, in which nothing can run or load.
 *
 * @param document any document; only its factory is used
 */
export function reportHtml(document: Document, visit: Visit): string {
  const p = translator(visit.language, selfCheck);
  const { body, make, html } = startSavedPage(document, p('selfReportTitle'), visit.language);
  body.append(
    make('h1', p('selfReportTitle')),
    make('p', p('selfReportTime', { time: timeIn(visit.time, visit.language.code) })),
  );
  for (const { title, lines, items, advert } of partsOf(visit, p)) {
    body.append(make('h2', title), ...lines.map((line) => make('p', line)));
    if (items.length > 0)
      body.append(
        make(
          'ul',
          '',
          ...items.map((item) =>
            make(
              'li',
              '',
              make('strong', item.title),
              ...item.quotes.flatMap((quote) => [make('br'), make('q', quote)]),
              ...item.lines.flatMap((line) => [make('br'), line]),
            ),
          ),
        ),
      );
    if (!advert) continue;
    const words = make(
      'dd',
      '',
      ...piecesOf(advert.text, advert.report, 'body').map((piece) =>
        piece.strength ? make('mark', piece.text) : piece.text,
      ),
    );
    words.dir = 'auto';
    body.append(make('dl', '', words));
  }
  body.append(make('footer', p('selfReportFoot')));
  return html();
}

/** The report for programs: a list of records as the command line writes them, the earlier text first. */
export function reportJson({ now, before }: Pick<Visit, 'now' | 'before'>): string {
  const records = [...(before ? [recordOf('before', before.report)] : []), recordOf('now', now.report)];
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** Name of a file of the report: the moment, and nothing of the advert. */
export function reportName(time: Date, ending: 'html' | 'json'): string {
  return `advert-check-${time.toISOString().slice(0, 16).replace(/[:T]/g, '-')}.${ending}`;
}
