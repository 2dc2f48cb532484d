import type { FieldName } from '../../engine/listing.ts';
import type { PageListing } from '../../page/page-field.ts';
import { type PageReading, readPage } from '../../page/read-page.ts';

export type PlainFields = Partial<Record<FieldName, string>>;

/** A reading that can leave the page: texts without places. */
export interface PlainReading {
  status: PageReading['status'];
  because?: string;
  sure?: number;
  listing?: PlainFields;
  cards?: PlainFields[];
  pane?: PlainFields;
  /** Time of the reading, and whether the page was the same after it. */
  milliseconds: number;
  isUnchanged: boolean;
}

/** Reads a page and measures it; `generic` takes all site files away. */
export function readPlainly(document: Document, url: string, generic: boolean): PlainReading {
  const before = document.documentElement.outerHTML;
  const start = performance.now();
  const reading = readPage(document, url, generic ? { sites: [] } : {});
  const milliseconds = performance.now() - start;
  return {
    status: reading.status,
    milliseconds,
    isUnchanged: document.documentElement.outerHTML === before,
    ...(reading.status === 'unreadable' && { because: reading.because }),
    ...(reading.status === 'listing' && { sure: reading.sure, listing: textsOf(reading.listing) }),
    ...(reading.status === 'list' && { cards: reading.cards.map(({ listing }) => textsOf(listing)) }),
    ...(reading.status === 'list' && reading.pane && { pane: textsOf(reading.pane) }),
  };
}

function textsOf({ fields }: PageListing): PlainFields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.text]));
}
