import { FIELD_NAMES } from '../engine/listing.ts';
import { findContactLinks } from './contact-links.ts';
import { countryOf } from './country-of.ts';
import type { Site } from './define-site.ts';
import type { JobPosting } from './job-posting.ts';
import type { PageFields, PageListing } from './page-field.ts';
import { attribute, closest } from './safe-dom.ts';

/** The contacts behind the links inside `root`, unless a contact was seen. */
export function contactOf(root: ParentNode, seen: PageFields): PageFields {
  const text = seen.contact ? undefined : findContactLinks(root);
  return text ? { contact: { text, source: 'page' } } : {};
}

/** The language of the listing where the page marks it. The language of the page's own buttons says nothing. */
export function langOf(root: ParentNode, posting?: JobPosting): string | undefined {
  const holder = 'closest' in root ? closest(root as Element, '[lang]:not(html)') : undefined;
  return posting?.lang ?? (holder && attribute(holder, 'lang'));
}

/**
 * The listing that these fields make, with what the page's address and the site file add.
 *
 * @param page the address of the page
 * @param own the address of the listing itself, where it is another one than the page's; '' when it is not known
 */
export function pageListingOf(
  fields: PageFields,
  page: string,
  site: Site | undefined,
  lang?: string,
  own = page,
): PageListing {
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
