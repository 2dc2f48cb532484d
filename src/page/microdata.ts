import type { FieldSource } from '../engine/listing.ts';
import type { Alternative, Fields } from './define-site.ts';
import type { PageFields } from './page-field.ts';
import { readFields } from './read-fields.ts';
import { find, findAll } from './safe-dom.ts';

interface Language {
  source: FieldSource;
  /** Finds the elements that are one JobPosting. */
  scopes: string;
  /** Selects the elements of one property. */
  property: (name: string, tag?: string) => string;
}

const MICRODATA: Language = {
  source: 'microdata',
  scopes: '[itemscope][itemtype*="schema.org/JobPosting" i]',
  property: (name, tag = '') => `${tag}[itemprop~="${name}" i]`,
};

const RDFA: Language = {
  source: 'rdfa',
  scopes: '[typeof~="JobPosting"], [typeof~="schema:JobPosting"], [typeof*="schema.org/JobPosting" i]',
  property: (name, tag = '') =>
    ['~="', '~="schema:', '$="schema.org/'].map((start) => `${tag}[property${start}${name}"]`).join(', '),
};

/** schema.org JobPosting written into the page's own elements: what a person sees, so it can be located. */
function fieldsOf({ property }: Language): Fields {
  const meta = (name: string): Alternative => ({ select: property(name, 'meta'), attribute: 'content' });
  const inside = (outer: string, inner: string) =>
    property(outer)
      .split(', ')
      .flatMap((one) => inner.split(', ').map((two) => `${one} ${two}`))
      .join(', ');
  return {
    title: [property('title'), meta('title')],
    company: [
      inside('hiringOrganization', property('name')),
      { select: inside('hiringOrganization', property('name', 'meta')), attribute: 'content' },
      property('hiringOrganization'),
      meta('hiringOrganization'),
    ],
    location: [
      inside('jobLocation', property('address')),
      property('jobLocation'),
      {
        select: inside(
          'jobLocation',
          ['addressLocality', 'addressRegion', 'addressCountry'].map((name) => property(name, 'meta')).join(', '),
        ),
        attribute: 'content',
        all: ', ',
      },
      meta('jobLocation'),
    ],
    pay: [property('baseSalary'), meta('baseSalary')],
    posted: [
      property('datePosted'),
      meta('datePosted'),
      { select: property('datePosted', 'time'), attribute: 'datetime' },
    ],
    body: [
      { select: property('description'), all: '\n' },
      // Some career pages cut the description into its parts.
      {
        select: ['responsibilities', 'qualifications', 'skills', 'jobBenefits']
          .map((name) => property(name))
          .join(', '),
        all: '\n',
      },
    ],
  };
}

/** The fields of the one JobPosting in the page's microdata. A page with several is a list, and none is read. */
export function readMicrodata(document: Document): PageFields | undefined {
  return readMarked(document, MICRODATA);
}

/** The same in RDFa: `typeof="JobPosting"` and `property="title"`, with or without a prefix. */
export function readRdfa(document: Document): PageFields | undefined {
  return readMarked(document, RDFA);
}

function readMarked(document: Document, language: Language): PageFields | undefined {
  const scopes = findAll(document, language.scopes);
  // Similar jobs below the listing are marked too, but seldom with their texts.
  const whole = scopes.length > 1 ? scopes.filter((scope) => find(scope, language.property('description'))) : scopes;
  const scope = whole[0];
  if (!scope || whole.length > 1) return undefined;
  const fields = readFields(scope, fieldsOf(language), language.source);
  return fields.title || fields.body ? fields : undefined;
}
