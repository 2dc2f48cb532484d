import { isWanted } from './about-work.ts';
import { addressOf, isAt } from './address.ts';
import { contentHash } from './content-hash.ts';
import type { Cards, Site } from './define-site.ts';
import type { PageListing } from './page-field.ts';
import { pageListingOf } from './page-listing.ts';
import { readFields, readId } from './read-fields.ts';
import { attribute, contains, find, findAll } from './safe-dom.ts';

/** One result in a list. */
export interface Card {
  /** The board's own id, unique in the list. */
  id: string;
  element: Element;
  listing: PageListing;
  /** True while the element still shows this result: lists put another one into the same element while people scroll. */
  isStillHere(): boolean;
}

const MOST_CARDS = 500;

/**
 * The results of a list, by the first rule of the site file that finds some; one step for each result.
 *
 * @returns the results; `found` without any means that there is a list whose results look different now
 */
export function* readCards(
  document: Document,
  url: string,
  site: Site,
): Generator<void, { cards: Card[]; found: boolean }> {
  let found = false;
  for (const rule of site.cards ?? []) {
    const items = itemsOf(document, url, rule);
    if (items.length === 0) continue;
    const cards = new Map<string, Card>();
    let masked = 0;
    let unwanted = 0;
    let last: Element | undefined;
    for (const element of items) {
      // Of two frames around one card, the outer says more.
      if (last && contains(last, element)) continue;
      const listing = readCard(element, rule, url, site);
      yield;
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

/** The elements that a rule takes for results; none where it is not for this page. */
function itemsOf(document: Document, url: string, { item, min = 1, path }: Cards): Element[] {
  if (path && !isAt(url, path)) return [];
  const items = findAll(document, item).slice(0, MOST_CARDS);
  return items.length < min ? [] : items;
}

/** Cards that were read before: lists grow while people scroll, and are read again each time. */
const readBefore = new WeakMap<Element, { text: string; page: string; rule: Cards; listing: PageListing }>();

function readCard(element: Element, rule: Cards, page: string, site: Site): PageListing | undefined {
  const text = element.textContent ?? '';
  const before = readBefore.get(element);
  if (before && before.text === text && before.page === page && before.rule === rule) return before.listing;
  const fields = readFields(element, rule.fields);
  if (!fields.title) return undefined;
  const listing = pageListingOf(fields, page, site, undefined, linkOf(element, rule, page));
  readBefore.set(element, { text, page, rule, listing });
  return listing;
}

/** The address of a card's listing; '' when it does not tell. */
function linkOf(element: Element, { link }: Cards, url: string): string {
  const anchor = link === '' ? element : link && find(element, link);
  const href = anchor && attribute(anchor, 'href');
  return (href && (/^https?:/i.test(href) ? href : addressOf(href, url)?.href)) || '';
}
