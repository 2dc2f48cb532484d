/** The parts of a job listing that rules look at, in the order in which a person reads them. */
export const FIELD_NAMES = ['title', 'company', 'location', 'pay', 'contact', 'posted', 'body'] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** Where a text comes from. `user`: pasted or selected by the reader. */
export type FieldSource = 'page' | 'json-ld' | 'microdata' | 'rdfa' | 'open-graph' | 'user';

/** One part of a listing: text as the reader sees it. Offsets into it are UTF-16 code units. */
export interface Field {
  text: string;
  source: FieldSource;
}

/**
 * A job listing. Every field but the body may be missing, and missing is a normal value: boards
 * hide the company, and most adverts state no pay.
 */
export interface Listing<F extends Field = Field> {
  url?: string;
  /** Id of the site file that read it, for example `linkedin`. */
  site?: string;
  /** BCP 47 tag of the advert, when the page states one. */
  lang?: string;
  /** ISO 3166-1 alpha-2 code of the country where the advert is seen, when known. */
  country?: string;
  fields: Partial<Record<FieldName, F>> & { body: F };
}

/** A listing made of plain texts, for pasted messages, files and tests. */
export function listingOf(
  texts: { [name in FieldName]?: string | undefined },
  about: Omit<Listing, 'fields'> = {},
): Listing {
  const fields: Listing['fields'] = { body: { text: texts.body ?? '', source: 'user' } };
  for (const name of FIELD_NAMES) {
    const text = texts[name];
    if (text) fields[name] = { text, source: 'user' };
  }
  return { ...about, fields };
}
