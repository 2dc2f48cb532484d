import type { FieldName } from '../engine/listing.ts';
import type { Report } from '../engine/report.ts';
import { headlineOf } from './level-text.ts';
import { piecesOf } from './marked-text.tsx';
import { questionsFor } from './questions.tsx';
import type { KnowledgeTexts } from './rule-text.ts';
import { startSavedPage, timeIn } from './saved-page.ts';
import { savedCopy } from './texts/english/saved-copy.ts';
import { shared } from './texts/english/shared.ts';
import { type Language, translator } from './texts/t.ts';

/** All that a saved copy holds. Nothing about the reader. */
export interface CopiedListing {
  /** Where the advert stands. */
  address: string;
  /** When it was read. */
  time: Date;
  fields: Partial<Record<FieldName, string>>;
  report: Report;
  texts: KnowledgeTexts;
  language: Language;
}

const FIELDS = [
  ['title', 'savedFieldTitle'],
  ['company', 'savedFieldCompany'],
  ['location', 'savedFieldLocation'],
  ['pay', 'savedFieldPay'],
  ['contact', 'savedFieldContact'],
  ['posted', 'savedFieldPosted'],
  ['body', 'savedFieldBody'],
] as const satisfies readonly (readonly [FieldName, keyof typeof savedCopy])[];

/**
 * One HTML file of an advert and what was found in it. The page's words go in as text nodes, so that nothing in them can
 * become markup, and the file forbids itself scripts and requests.
 *
 * @param document any document; only its factory is used
 */
export function savedCopyOf(document: Document, copied: CopiedListing): string {
  const { language, report, texts } = copied;
  const t = translator(language, shared);
  const s = translator(language, savedCopy);
  const { body, make, html } = startSavedPage(document, s('savedTitle'), language);
  const row = (label: string, ...content: (Node | string)[]): Node[] => {
    const value = make('dd');
    value.dir = 'auto';
    value.append(...content);
    return [make('dt', label), value];
  };

  body.append(
    make('h1', s('savedTitle')),
    make(
      'dl',
      '',
      ...row(s('savedAddress'), copied.address),
      ...row(s('savedTime'), `${timeIn(copied.time, language.code)} (${copied.time.toISOString()})`),
    ),
    make('h2', s('savedFound')),
    make('p', headlineOf(report.level, t)),
    make(
      'ul',
      '',
      ...report.signs.map((sign) => {
        const text = texts.rules[sign.rule];
        const quotes = [...new Set(sign.quotes.map((quote) => quote.text))].flatMap((quote) => [make('q', quote), ' ']);
        const item = make('li', `${text?.title ?? t('signTitle')}: `);
        item.append(...quotes, make('br'), text?.explain ?? t('signExplain'));
        return item;
      }),
    ),
    make('h2', t('askTitle')),
    make(
      'ul',
      '',
      ...(report.signs.length > 0 ? questionsFor(report.signs, texts, 6) : [t('askAnyone')]).map((q) => make('li', q)),
    ),
    make('h2', s('savedAdvert')),
    make(
      'dl',
      '',
      ...FIELDS.flatMap(([field, label]) => {
        const text = copied.fields[field];
        if (!text) return [];
        return row(
          s(label),
          ...piecesOf(text, report, field).map((piece) => (piece.strength ? make('mark', piece.text) : piece.text)),
        );
      }),
    ),
    make('footer', s('savedNote')),
  );
  return html();
}

/** Name of the file: the day, so that copies sort by time; nothing of the advert, which may be a give-away on a disk. */
export function savedCopyName(time: Date): string {
  return `advert-${time.toISOString().slice(0, 16).replace(/[:T]/g, '-')}.html`;
}
