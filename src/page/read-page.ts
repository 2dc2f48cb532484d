import { FIELD_NAMES } from '../engine/listing.ts';
import { offersWork } from './about-work.ts';
import { agree } from './compare-texts.ts';
import { findContactLinks } from './contact-links.ts';
import { contentHash } from './content-hash.ts';
import { countryOf } from './country-of.ts';
import type { Cards, Site } from './define-site.ts';
import { readGeneric } from './generic-reader.ts';
import { isPutAway } from './hidden-elements.ts';
import { type JobPosting, readJobPostings } from './job-posting.ts';
import { matchesPattern } from './match-pattern.ts';
import { mergeFields, postingFor } from './merge-fields.ts';
import { readMicrodata, readRdfa } from './microdata.ts';
import type { PageFields, PageListing } from './page-field.ts';
import { readFields, readId } from './read-fields.ts';
import { attribute, bodyOf, closest, contains, find, findAll, frameDocument, titleOf } from './safe-dom.ts';
import { sites as allSites } from './sites/index.ts';

/** One result in a list. */
export interface Card {
  /** The board's own id, unique in the list. */
  id: string;
  element: Element;
  listing: PageListing;
  /** True while the element still shows this result: lists put another one into the same element while people scroll. */
  isStillHere(): boolean;
}

type Unreadable =
  /** The board is known, but its page looks different now. */
  | 'layout-not-known'
  /** Something like a listing, but not surely one. */
  | 'not-sure';

export type PageReading =
  | { status: 'listing'; listing: PageListing; sure: number }
  | { status: 'list'; cards: Card[]; pane?: PageListing }
  | { status: 'nothing' }
  | { status: 'unreadable'; because: Unreadable };

export interface ReadOptions {
  sites?: readonly Site[];
  /** How many frames are around the document. */
  framesAbove?: number;
}

const NOTHING: PageReading = { status: 'nothing' };
const SURE_ENOUGH = 0.5;
const WORTH_SAYING = 0.35;
const MOST_CARDS = 500;
const MOST_FRAMES = 10;
const MOST_FRAMES_DEEP = 2;

const CHALLENGE =
  '#challenge-form, #challenge-running, #cf-challenge-running, #turnstile-wrapper, [id^="cf-chl-"], iframe[src*="captcha-delivery.com"]';
const CHALLENGE_TITLE =
  /^\s*(just a moment|attention required|access denied|are you (a )?(robot|human)|¿eres humano|security check|pardon our interruption|403|404|page not found)/i;

/** The site file for an address. */
export function siteFor(url: string, sites: readonly Site[] = allSites): Site | undefined {
  const address = addressOf(url);
  return address && sites.find((site) => site.matches.some((pattern) => matchesPattern(pattern, address)));
}

/**
 * Reads what a page offers: one listing, a list of them, or nothing. Writes nothing and asks nobody. An exception in
 * here is a bug, whatever the page.
 */
export function readPage(
  document: Document,
  url: string,
  { sites = allSites, framesAbove = 0 }: ReadOptions = {},
): PageReading {
  const site = siteFor(url, sites);
  if (CHALLENGE_TITLE.test(titleOf(document))) return NOTHING;
  if (site?.negative && find(document, site.negative)) return NOTHING;
  const postings = readJobPostings(document);
  const known = site && readKnown(document, url, site, postings);
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

function readKnown(document: Document, url: string, site: Site, postings: JobPosting[]): PageReading | undefined {
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
  const { cards, found } = readCards(document, url, site);
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

function isAt(url: string, path: RegExp): boolean {
  const address = addressOf(url);
  return address !== undefined && path.test(address.pathname + address.search);
}

/** False for what people post beside offers of work. */
function isWanted({ fields }: PageListing, { onlyWork }: { onlyWork?: true }): boolean {
  return !onlyWork || offersWork(`${fields.title?.text ?? ''}\n${fields.body.text}`);
}

function addressOf(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

function readListing(document: Document, url: string, site: Site, postings: JobPosting[]): PageListing | undefined {
  const root = findFirst(document, site.root) ?? document;
  const seen = readFields(root, site.fields);
  if (!seen.title) return undefined;
  const posting = postingFor(seen, postings, url);
  const fields = mergeFields({ ...seen, ...contactOf(root, seen) }, posting, site.distrust);
  const body = fields.body ?? readGeneric(document, url, posting ? [posting] : []).fields.body;
  if (body) fields.body = body;
  return listingOf(fields, url, site, langOf(root, posting));
}

function readPane(document: Document, url: string, site: Site, cards: readonly Card[]): PageListing | undefined {
  const pane = site.pane;
  const root = findFirst(document, pane?.root);
  if (!pane || !root) return undefined;
  const fields = readFields(root, site.fields);
  const { title } = fields;
  if (!title) return undefined;
  // While a board loads the next listing, the address is already new and the pane still old.
  const wanted = pane.idInUrl.exec(url)?.[1];
  const shown = pane.id && readId(root, pane.id);
  const fitting = cards.filter(
    (card) => (shown === undefined || card.id === shown) && (wanted === undefined || card.id === wanted),
  );
  const isAgreed =
    wanted !== undefined && shown !== undefined
      ? wanted === shown
      : fitting.some((card) => shown !== undefined || agree(card.listing.fields.title?.text ?? '', title.text));
  if (!isAgreed) return undefined;
  return listingOf({ ...fields, ...contactOf(root, fields) }, url, site, langOf(root));
}

function findFirst(document: Document, selectors: readonly string[] = []): Element | undefined {
  for (const selector of selectors) {
    const found = find(document, selector);
    if (found) return found;
  }
  return undefined;
}

function readCards(document: Document, url: string, site: Site): { cards: Card[]; found: boolean } {
  let found = false;
  for (const rule of site.cards ?? []) {
    const items = findAll(document, rule.item).slice(0, MOST_CARDS);
    if (items.length < (rule.min ?? 1) || (rule.path && !isAt(url, rule.path))) continue;
    const cards = new Map<string, Card>();
    let masked = 0;
    let unwanted = 0;
    let last: Element | undefined;
    for (const element of items) {
      // Of two frames around one card, the outer says more.
      if (last && contains(last, element)) continue;
      const listing = readCard(element, rule, url, site);
      if (!listing) continue;
      last = element;
      if (rule.skip?.test(listing.fields.title?.text ?? '') || !isWanted(listing, rule)) {
        unwanted++;
        continue;
      }
      if (rule.masked?.test(listing.fields.title?.text ?? '')) {
        masked++;
        continue;
      }
      const ownId = readId(element, rule.id);
      const id = ownId ?? contentHash(listing);
      const isStillHere = () => element.isConnected && readId(element, rule.id) === ownId;
      if (!cards.has(id)) cards.set(id, { id, element, listing, isStillHere });
    }
    if (cards.size) return { cards: [...cards.values()], found: true };
    // Chat, news and cars are no sign that the board looks different now.
    found ||= masked + unwanted === 0 && !rule.onlyWork;
  }
  return { cards: [], found };
}

/** Cards that were read before: lists grow while people scroll, and are read again each time. */
const readBefore = new WeakMap<Element, { text: string; page: string; listing: PageListing }>();

function readCard(element: Element, rule: Cards, page: string, site: Site): PageListing | undefined {
  const text = element.textContent ?? '';
  const before = readBefore.get(element);
  if (before && before.text === text && before.page === page) return before.listing;
  const fields = readFields(element, rule.fields);
  if (!fields.title) return undefined;
  const listing = listingOf(fields, page, site, undefined, linkOf(element, rule, page));
  readBefore.set(element, { text, page, listing });
  return listing;
}

/** The address of a card's listing; '' when it does not tell. */
function linkOf(element: Element, { link }: Cards, url: string): string {
  const anchor = link === '' ? element : link && find(element, link);
  const href = anchor && attribute(anchor, 'href');
  return (href && (/^https?:/i.test(href) ? href : addressOf(href, url)?.href)) || '';
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
    return { status: 'listing', listing: listingOf(fields, url, site, langOf(document, posting)), sure };
  }
  // A login wall at the address of a listing.
  if (sure < WORTH_SAYING && find(document, 'input[type="password"]')) return NOTHING;
  if (onPath) return { status: 'unreadable', because: 'layout-not-known' };
  return sure >= WORTH_SAYING ? { status: 'unreadable', because: 'not-sure' } : NOTHING;
}

function contactOf(root: ParentNode, seen: PageFields): PageFields {
  const text = seen.contact ? undefined : findContactLinks(root);
  return text ? { contact: { text, source: 'page' } } : {};
}

/** The language of the listing where the page marks it. The language of the page's own buttons says nothing. */
function langOf(root: ParentNode, posting?: JobPosting): string | undefined {
  const holder = 'closest' in root ? closest(root as Element, '[lang]:not(html)') : undefined;
  return posting?.lang ?? (holder && attribute(holder, 'lang'));
}

/** `own` is the address of the listing itself, where it is another one than the page's; '' when it is not known. */
function listingOf(fields: PageFields, page: string, site: Site | undefined, lang?: string, own = page): PageListing {
  const listing: PageListing = { fields: { body: { text: '', source: 'page' } } };
  for (const name of FIELD_NAMES) {
    const field = fields[name];
    if (field) listing.fields[name] = field;
  }
  const country = countryOf(page) ?? site?.country;
  if (own) listing.url = own;
  if (site) listing.site = site.id;
  if (lang) listing.lang = lang;
  if (country) listing.country = country;
  return listing;
}
