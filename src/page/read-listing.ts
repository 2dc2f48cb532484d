import { agree } from './compare-texts.ts';
import type { Site } from './define-site.ts';
import { readGeneric } from './generic-reader.ts';
import type { JobPosting } from './job-posting.ts';
import { mergeFields, postingFor } from './merge-fields.ts';
import type { PageListing } from './page-field.ts';
import { contactOf, langOf, pageListingOf } from './page-listing.ts';
import { readFields, readId } from './read-fields.ts';
import type { Card } from './read-list.ts';
import { find } from './safe-dom.ts';

/** The one listing of a page whose board is known; undefined when its title is not where the site file says. */
export function readListing(
  document: Document,
  url: string,
  site: Site,
  postings: JobPosting[],
): PageListing | undefined {
  const root = findFirst(document, site.root) ?? document;
  const seen = readFields(root, site.fields);
  if (!seen.title) return undefined;
  const posting = postingFor(seen, postings, url);
  const fields = mergeFields({ ...seen, ...contactOf(root, seen) }, posting, site.distrust);
  const body = fields.body ?? readGeneric(document, url, posting ? [posting] : []).fields.body;
  if (body) fields.body = body;
  return pageListingOf(fields, url, site, langOf(root, posting));
}

/** The listing that stands open beside a list; undefined unless it is the one that the address and the list speak of. */
export function readPane(document: Document, url: string, site: Site, cards: readonly Card[]): PageListing | undefined {
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
  return pageListingOf({ ...fields, ...contactOf(root, fields) }, url, site, langOf(root));
}

function findFirst(document: Document, selectors: readonly string[] = []): Element | undefined {
  for (const selector of selectors) {
    const found = find(document, selector);
    if (found) return found;
  }
  return undefined;
}
