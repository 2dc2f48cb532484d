import { isWanted } from './about-work.ts';
import { isAt } from './address.ts';
import type { Site } from './define-site.ts';
import { readGeneric } from './generic-reader.ts';
import { isPutAway } from './hidden-elements.ts';
import { type JobPosting, readJobPostings } from './job-posting.ts';
import { mergeFields } from './merge-fields.ts';
import { readMicrodata, readRdfa } from './microdata.ts';
import type { PageFields, PageListing } from './page-field.ts';
import { contactOf, langOf, pageListingOf } from './page-listing.ts';
import { type Card, readCards } from './read-list.ts';
import { readListing, readPane } from './read-listing.ts';
import { bodyOf, find, findAll, frameDocument, titleOf } from './safe-dom.ts';
import { siteFor } from './site-for.ts';
import { sites as allSites } from './sites/index.ts';

type Unreadable =
  /** The board is known, but its page looks different now. */
  | 'layout-not-known'
  /** Something like a listing, but not surely one. */
  | 'not-sure';

/** What a page offers. */
export type PageReading =
  | { status: 'listing'; listing: PageListing; sure: number }
  | { status: 'list'; cards: Card[]; pane?: PageListing }
  | { status: 'nothing' }
  | { status: 'unreadable'; because: Unreadable };

/** What else there is to know of a page. */
export interface ReadOptions {
  /** All that are known, unless others are given. */
  sites?: readonly Site[];
  /** How many frames are around the document. */
  framesAbove?: number;
}

const NOTHING: PageReading = { status: 'nothing' };
const SURE_ENOUGH = 0.5;
const WORTH_SAYING = 0.35;
const MOST_FRAMES = 10;
const MOST_FRAMES_DEEP = 2;

const CHALLENGE =
  '#challenge-form, #challenge-running, #cf-challenge-running, #turnstile-wrapper, [id^="cf-chl-"], iframe[src*="captcha-delivery.com"]';
const CHALLENGE_TITLE =
  /^\s*(just a moment|attention required|access denied|are you (a )?(robot|human)|¿eres humano|security check|pardon our interruption|403|404|page not found)/i;

/**
 * Reads what a page offers: one listing, a list of them, or nothing. Writes nothing and asks nobody. An exception in
 * here is a bug, whatever the page.
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading {
  const steps = readPageInSteps(document, url, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, in steps of one result of a list each: between two of them others may have their turn. */
export function* readPageInSteps(
  document: Document,
  url: string,
  { sites = allSites, framesAbove = 0 }: ReadOptions = {},
): Generator<void, PageReading> {
  const site = siteFor(url, sites);
  if (CHALLENGE_TITLE.test(titleOf(document))) return NOTHING;
  if (site?.negative && find(document, site.negative)) return NOTHING;
  const postings = readJobPostings(document);
  const known = site && (yield* readKnown(document, url, site, postings));
  if (known) return known;
  if (find(document, CHALLENGE)) return NOTHING;
  const reading = readUnknown(document, url, site, postings);
  return reading.status === 'listing' ? reading : (readFrames(document, url, { sites, framesAbove }) ?? reading);
}

/** A listing in a frame of the same origin: career pages hang the advert into the employer's own page. */
function readFrames(document: Document, url: string, { sites, framesAbove = 0 }: ReadOptions): PageReading | undefined {
  if (framesAbove >= MOST_FRAMES_DEEP) return undefined;
  for (const frame of findAll(document, 'iframe').slice(0, MOST_FRAMES)) {
    if (isPutAway(frame)) continue;
    const inner = frameDocument(frame);
    if (!inner || !bodyOf(inner)) continue;
    const own = /^https?:/.test(inner.URL) ? inner.URL : url;
    const reading = readPage(inner, own, { ...(sites && { sites }), framesAbove: framesAbove + 1 });
    if (reading.status === 'listing') return reading;
  }
  return undefined;
}

function* readKnown(
  document: Document,
  url: string,
  site: Site,
  postings: JobPosting[],
): Generator<void, PageReading | undefined> {
  const onPath = isOnPath(site, url);
  const { exists } = site.isListing;
  const hasListing = exists !== undefined && find(document, exists) !== undefined;
  if (onPath && hasListing) {
    const listing = readListing(document, url, site, postings);
    if (listing) return isWanted(listing, site.isListing) ? { status: 'listing', listing, sure: 0.95 } : NOTHING;
  }
  if (onPath && !exists) {
    // Similar jobs below a listing are cards too.
    const reading = readUnknown(document, url, site, postings);
    if (reading.status === 'listing') return reading;
  }
  const { cards, found } = yield* readCards(document, url, site);
  if (cards.length) {
    const pane = readPane(document, url, site, cards);
    return pane ? { status: 'list', cards, pane } : { status: 'list', cards };
  }
  const listing = hasListing ? readListing(document, url, site, postings) : undefined;
  if (listing) return { status: 'listing', listing, sure: 0.9 };
  return found ? { status: 'unreadable', because: 'layout-not-known' } : undefined;
}

function isOnPath({ isListing: { path } }: Site, url: string): boolean {
  return path !== undefined && isAt(url, path);
}

function readUnknown(
  document: Document,
  url: string,
  site: Site | undefined,
  postings: readonly JobPosting[],
): PageReading {
  const onPath = site !== undefined && isOnPath(site, url);
  const microdata = readMicrodata(document) ?? readRdfa(document);
  // A known board that shows none of its marks here: its home page, its help, its blog.
  if (site && !onPath && postings.length !== 1 && !microdata) return NOTHING;
  const generic = readGeneric(document, url, postings);
  const seen: PageFields = { ...generic.fields, ...microdata };
  const { posting } = generic;
  const body = bodyOf(document);
  const fields = mergeFields({ ...seen, ...(body && contactOf(body, seen)) }, posting, site?.distrust);
  const sure = Math.min(1, generic.sure + (microdata ? 0.5 : 0));
  if (fields.title && sure >= SURE_ENOUGH) {
    return { status: 'listing', listing: pageListingOf(fields, url, site, langOf(document, posting)), sure };
  }
  // A login wall at the address of a listing.
  if (sure < WORTH_SAYING && find(document, 'input[type="password"]')) return NOTHING;
  if (onPath) return { status: 'unreadable', because: 'layout-not-known' };
  return sure >= WORTH_SAYING ? { status: 'unreadable', because: 'not-sure' } : NOTHING;
}
