import {
  askForCheck,
  type CardSummary,
  MOST_LISTINGS,
  type PageState,
  type PlainListing,
} from '../../src/browser/messages.ts';
import { isAtLeast, LEVELS, type Level, type Quote, type Report } from '../../src/engine/report.ts';
import type { ListCard, ListingView } from '../../src/overlay/callbacks.ts';
import { contentHash } from '../../src/page/content-hash.ts';
import { inSlices } from '../../src/page/in-slices.ts';
import type { PageListing } from '../../src/page/page-field.ts';
import type { Card } from '../../src/page/read-list.ts';
import { type PageReading, readPageInSteps } from '../../src/page/read-page.ts';
import type { PageSettings } from '../../src/settings/page-settings.ts';
import { type KnowledgeTexts, textsTogether } from '../../src/ui/rule-text.ts';
import { savedCopyOf } from '../../src/ui/saved-copy.ts';
import { ENGLISH, type Language } from '../../src/ui/texts/t.ts';

/** Reports are kept as long as the page; more than anyone scrolls past is forgotten. */
const MOST_REMEMBERED = 1000;
const LONGEST_TEXT = 200_000;
/** Readings of a page that changes its address all the time. */
const MOST_ROUNDS = 3;

/** What a reading asks to be drawn and shown. */
export interface Found {
  listing?: ListingView;
  cards?: ListCard[];
  toolbar: { level: Level; count: number };
  texts: KnowledgeTexts;
  /** The words of the card. */
  language: Language;
}

/** The last reading of a page and its reports. */
export interface Findings {
  /**
   * Reads the page as it is now and has new adverts checked.
   *
   * @param address of the page, whenever it is asked
   * @param settled false when the page is still changing: then a pane is left out until two readings of it are the same
   * @returns undefined when the answer came too late: the page was read again in the meantime, or nobody answered
   */
  read(address: () => string, settings: PageSettings, settled?: boolean): Promise<Found | undefined>;
  /** What the popup shows. */
  state(): PageState;
  /** Where the words of a quote stand now. */
  locate(quote: Quote, id: string): Range | undefined;
  /**
   * What a note about a wrong warning is made of, as JSON: the sign, its words, the advert, the board. Nothing about the
   * reader.
   *
   * @param rule undefined when a sign was missed
   */
  noteAbout(rule: string | undefined, id: string): string;
  /** Says from now on that the page could not be read. */
  withhold(): void;
  /**
   * A listing and its signs as the text of an HTML file; undefined when it is not on the page.
   *
   * @param id of the listing; undefined is the main one of the page
   */
  copyOf(id: string | undefined, address: string, time: Date): string | undefined;
  forget(): void;
}

/** Reads a document and keeps reports by the hash of the words, so that an unchanged advert is checked once. */
export function createFindings(document: Document): Findings {
  let state: PageState = { status: 'nothing' };
  let askedKey = '';
  let language: Language | undefined;
  let turn = 0;
  let lastRead: string | undefined;
  let texts: KnowledgeTexts = { rules: {}, combinations: {}, reassuring: {} };
  const reports = new Map<string, Report>();
  const listings = new Map<string, PageListing>();

  /** Reads the page at its address; again when that changed in the meantime, for not every browser tells of it. */
  async function readAt(address: () => string, goesOn: () => boolean): Promise<PageReading | undefined> {
    for (let round = 1; ; round++) {
      const url = address();
      const reading = await inSlices(readPageInSteps(document, url), goesOn);
      if (!reading || address() === url || round === MOST_ROUNDS) return reading;
    }
  }

  async function checkNew(
    all: readonly { id: string; listing: PageListing }[],
    settings: PageSettings,
  ): Promise<boolean> {
    const { speak } = settings;
    const asked = [speak, settings.packsChanged, ...settings.mutedRules, '', ...settings.reads].join();
    if (asked !== askedKey || reports.size > MOST_REMEMBERED) reports.clear();
    askedKey = asked;
    listings.clear();
    for (const { id, listing } of all) listings.set(id, listing);
    const fresh = all.filter(({ id }) => !reports.has(id)).slice(0, MOST_LISTINGS);
    if (fresh.length === 0) return true;
    const answer = await askForCheck({
      listings: fresh.map(({ listing }) => plain(listing)),
      muted: settings.mutedRules,
      speak,
      languages: settings.reads,
    });
    if (!answer) return false;
    language = answer.language;
    fresh.forEach(({ id }, i) => {
      const report = answer.reports[i];
      if (report) reports.set(id, report);
    });
    texts = textsTogether(texts, answer.texts);
    return true;
  }

  function viewOf(id: string, settings: PageSettings): ListingView | undefined {
    const report = reports.get(id);
    if (!report) return undefined;
    const quiet = !isAtLeast(report.level, settings.showFrom) || settings.dismissed.includes(id);
    return { id, report, site: document.location.hostname, ...(quiet && { quiet }) };
  }

  return {
    async read(address, settings, settled = true) {
      const mine = ++turn;
      const goesOn = () => mine === turn;
      const reading = await readAt(address, goesOn).catch((error: unknown) => {
        if (goesOn()) throw error;
      });
      if (!reading) return undefined;
      const { main: read, cards } = partsOf(reading);
      const isChanging = !settled && reading.status === 'list' && read?.id !== lastRead;
      lastRead = read?.id;
      const main = isChanging ? undefined : read;
      const all = [...(main ? [main] : []), ...(cards ?? [])];
      const isAnswered = all.length === 0 || (await checkNew(all, settings));
      if (!isAnswered || mine !== turn) return undefined;
      const view = main && viewOf(main.id, settings);
      const drawn = (cards ?? []).flatMap(({ card, id }) => {
        const own = viewOf(id, settings);
        return own ? [{ card, view: listCard(card, own) }] : [];
      });
      state = {
        status: reading.status,
        ...(view &&
          main && {
            listing: { title: main.listing.fields.title?.text ?? '', hash: view.id },
            report: view.report,
            texts,
          }),
        ...(cards && { cards: drawn.map(({ card, view: { report } }) => summaryOf(card.listing, report.level)) }),
      };
      return {
        ...(view && { listing: view }),
        ...(cards && { cards: drawn.map((one) => one.view) }),
        toolbar: toolbarOf(
          view?.report,
          drawn.map((one) => one.view.report.level),
        ),
        texts,
        language: language ?? ENGLISH,
      };
    },
    state: () => state,
    locate: ({ field, start, end }, id) => listings.get(id)?.fields[field]?.locate?.(start, end),
    noteAbout(rule, id) {
      const listing = listings.get(id);
      return JSON.stringify({
        rule,
        quotes: reports.get(id)?.signs.find((sign) => sign.rule === rule)?.quotes,
        site: listing?.site,
        fields: listing ? plain(listing).fields : {},
      });
    },
    withhold() {
      turn++;
      state = { status: 'unreadable' };
      listings.clear();
    },
    copyOf(wanted, address, time) {
      const id = wanted ?? state.listing?.hash;
      const listing = id === undefined ? undefined : listings.get(id);
      const report = id === undefined ? undefined : reports.get(id);
      if (!listing || !report) return undefined;
      const fields = Object.fromEntries(Object.entries(listing.fields).map(([name, { text }]) => [name, text]));
      return savedCopyOf(document, { address, time, fields, report, texts, language: language ?? ENGLISH });
    },
    forget() {
      turn++;
      state = { status: 'nothing' };
      listings.clear();
    },
  };
}

function partsOf(reading: PageReading): {
  main?: { id: string; listing: PageListing };
  cards?: { id: string; listing: PageListing; card: Card }[];
} {
  const main = reading.status === 'listing' ? reading.listing : reading.status === 'list' ? reading.pane : undefined;
  return {
    ...(main && { main: { id: contentHash(main), listing: main } }),
    ...(reading.status === 'list' && {
      cards: reading.cards.map((card) => ({ id: contentHash(card.listing), listing: card.listing, card })),
    }),
  };
}

function listCard({ element, listing, isStillHere }: Card, view: ListingView): ListCard {
  const title = listing.fields.title;
  return {
    ...view,
    title: title?.text ?? '',
    element,
    // Boards without ids of their own: another advert in the element has its title elsewhere.
    idNow: () => (isStillHere() && (!title?.locate || title.locate(0, title.text.length)) ? view.id : undefined),
  };
}

/** The pane's own advert comes first; else the worst of the list, and how many there are. */
function toolbarOf(report: Report | undefined, cards: readonly Level[]): Found['toolbar'] {
  if (report && report.level !== 'none') return { level: report.level, count: Math.min(report.signs.length, 99) };
  const level = cards.reduce<Level>(
    (worst, next) => (LEVELS.indexOf(next) > LEVELS.indexOf(worst) ? next : worst),
    'none',
  );
  return { level, count: Math.min(cards.filter((one) => one !== 'none').length, 99) };
}

function plain({ fields, lang, country }: PageListing): PlainListing {
  const texts: PlainListing['fields'] = {};
  let room = LONGEST_TEXT;
  for (const [name, field] of Object.entries(fields) as [keyof PlainListing['fields'], { text: string }][]) {
    // One more than fits, so that the engine says that something was cut.
    texts[name] = field.text.slice(0, room + 1);
    room = Math.max(0, room - field.text.length);
  }
  return { fields: texts, ...(lang && { lang }), ...(country && { country }) };
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
