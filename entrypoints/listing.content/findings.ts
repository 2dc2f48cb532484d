import pack from 'virtual:rules';
import type { CardSummary, PageState } from '../../src/browser/messages.ts';
import { type Checker, createChecker } from '../../src/engine/check.ts';
import { isAtLeast, type Level, LEVELS, type Quote, type Report } from '../../src/engine/report.ts';
import type { ListCard, ListingView } from '../../src/overlay/callbacks.ts';
import { contentHash } from '../../src/page/content-hash.ts';
import type { PageListing } from '../../src/page/page-field.ts';
import { type Card, readPage } from '../../src/page/read-page.ts';
import type { Settings } from '../../src/settings/schema.ts';

/** The card in one page lives as long as the page; more than anyone scrolls past is forgotten. */
const MOST_REMEMBERED = 500;

/** What a reading asks to be drawn and shown. */
export interface Found {
  listing?: ListingView;
  cards?: ListCard[];
  toolbar: { level: Level; count: number };
}

/** The last reading of a page and its reports. */
export interface Findings {
  /** Reads and checks the page as it is now. */
  read(url: string, settings: Settings): Found;
  /** What the popup shows. */
  state(): PageState;
  /** Where the words of a quote stand now. */
  locate(quote: Quote, id: string): Range | undefined;
  forget(): void;
}

/** Reads a document and keeps reports by the hash of the words, so that an unchanged advert is not checked again. */
export function createFindings(document: Document): Findings {
  let check: Checker | undefined;
  let state: PageState = { status: 'nothing' };
  let mutedKey = '';
  const reports = new Map<string, Report>();
  const listings = new Map<string, PageListing>();

  function reportOf(listing: PageListing, hash: string, settings: Settings): Report {
    const known = reports.get(hash);
    listings.set(hash, listing);
    if (known) return known;
    check ??= createChecker([pack]);
    const report = check(listing, { muted: new Set(settings.mutedRules) });
    if (reports.size >= MOST_REMEMBERED) {
      reports.clear();
      listings.clear();
      listings.set(hash, listing);
    }
    reports.set(hash, report);
    return report;
  }

  function viewOf(listing: PageListing, settings: Settings): ListingView & { shown: boolean } {
    const id = contentHash(listing);
    const report = reportOf(listing, id, settings);
    const shown = isAtLeast(report.level, settings.showFrom) && !settings.dismissed.includes(id);
    return { id, report, site: document.location.hostname, shown };
  }

  function listCard(card: Card, settings: Settings): ListCard & { shown: boolean } {
    const { element, listing, idNow } = card;
    return { ...viewOf(listing, settings), title: listing.fields.title?.text ?? '', element, idNow: () => (idNow() === card.id ? contentHash(listing) : undefined) };
  }

  return {
    read(url, settings) {
      const muted = settings.mutedRules.join();
      if (muted !== mutedKey) reports.clear();
      mutedKey = muted;
      const reading = readPage(document, url);
      if (reading.status === 'nothing' || reading.status === 'unreadable') {
        state = { status: reading.status };
        return { toolbar: { level: 'none', count: 0 } };
      }
      const listing = reading.status === 'listing' ? reading.listing : reading.pane;
      const view = listing && viewOf(listing, settings);
      const cards = reading.status === 'list' ? reading.cards.map((card) => ({ card, view: listCard(card, settings) })) : undefined;
      state = {
        status: reading.status,
        ...(view && listing && { listing: { title: listing.fields.title?.text ?? '', hash: view.id }, report: view.report }),
        ...(cards && { cards: cards.map(({ card, view: { report } }) => summaryOf(card.listing, report.level)) }),
      };
      const levels = [...(view ? [view.report.level] : []), ...(cards ?? []).map(({ view: { report } }) => report.level)];
      const level = levels.reduce<Level>((worst, next) => (LEVELS.indexOf(next) > LEVELS.indexOf(worst) ? next : worst), 'none');
      const count = view && view.report.level !== 'none' ? view.report.signs.length : levels.filter((l) => l !== 'none').length;
      return {
        ...(view?.shown && { listing: view }),
        ...(cards && { cards: cards.map((c) => c.view).filter((c) => c.shown) }),
        toolbar: { level: view && view.report.level !== 'none' ? view.report.level : level, count: Math.min(count, 99) },
      };
    },
    state: () => state,
    locate: ({ field, start, end }, id) => listings.get(id)?.fields[field]?.locate?.(start, end),
    forget() {
      state = { status: 'nothing' };
      listings.clear();
    },
  };
}

function summaryOf({ fields }: PageListing, level: Level): CardSummary {
  const { title, company, location, pay } = fields;
  return {
    title: title?.text ?? '',
    ...(company && { company: company.text }),
    ...(location && { location: location.text }),
    ...(pay && { pay: pay.text }),
    level,
  };
}
