import type { FieldName } from '../engine/listing.ts';
import type { Fields } from './define-site.ts';
import type { PageField } from './page-field.ts';
import { readFields } from './read-fields.ts';
import { findAll } from './safe-dom.ts';

/** schema.org JobPosting written into the page's own elements: what a person sees, so it can be located. */
const FIELDS: Fields = {
  title: ['[itemprop="title"]', { select: 'meta[itemprop="title"]', attribute: 'content' }],
  company: [
    '[itemprop="hiringOrganization"] [itemprop="name"]',
    { select: '[itemprop="hiringOrganization"] meta[itemprop="name"]', attribute: 'content' },
    '[itemprop="hiringOrganization"]',
    { select: 'meta[itemprop="hiringOrganization"]', attribute: 'content' },
  ],
  location: [
    '[itemprop="jobLocation"] [itemprop="address"]',
    '[itemprop="jobLocation"]',
    { select: '[itemprop="jobLocation"] meta[itemprop^="address"]', attribute: 'content', all: ', ' },
    { select: 'meta[itemprop="jobLocation"]', attribute: 'content' },
  ],
  pay: ['[itemprop="baseSalary"]', { select: 'meta[itemprop="baseSalary"]', attribute: 'content' }],
  posted: [
    '[itemprop="datePosted"]',
    { select: 'meta[itemprop="datePosted"]', attribute: 'content' },
    { select: 'time[itemprop="datePosted"]', attribute: 'datetime' },
  ],
  body: [{ select: '[itemprop="description"]', all: '\n' }],
};

/** The fields of the one JobPosting in the page's microdata. A page with several is a list, and none is read. */
export function readMicrodata(document: Document): Partial<Record<FieldName, PageField>> | undefined {
  const scopes = findAll(document, '[itemscope][itemtype*="schema.org/JobPosting" i]');
  const scope = scopes[0];
  if (!scope || scopes.length > 1) return undefined;
  const fields = readFields(scope, FIELDS, 'microdata');
  return fields.title || fields.body ? fields : undefined;
}
