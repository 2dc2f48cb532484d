import type { FieldName } from '../engine/listing.ts';
import { textOfHtml } from './html-text.ts';
import { type Json, type JsonObject, readJsonLd } from './json-ld.ts';

/** What a page's schema.org JobPosting says, as texts for people. Whatever is missing or a placeholder is left out. */
export interface JobPosting {
  texts: Partial<Record<FieldName, string>>;
  url?: string;
  lang?: string;
}

const PLACES_NAMED = 5;
const PLACEHOLDER = /^(n\/?a|null|undefined|none|anywhere|unknown|not specified|-+|\.+|0+)$/i;

/** The JobPostings in the JSON-LD of a page, at most 50. */
export function readJobPostings(document: Document): JobPosting[] {
  return readJsonLd(document, 'JobPosting').slice(0, 50).map(jobPostingOf);
}

/** Turns one JobPosting object of unknown shape into texts. */
export function jobPostingOf(object: JsonObject): JobPosting {
  const texts: JobPosting['texts'] = {};
  const organisation = object.hiringOrganization ?? object.hiringorganization;
  const title = asLine(object.title) ?? asLine(object.name);
  const company =
    asLine(organisation) ?? asLine(asObject(organisation)?.name) ?? asLine(asObject(organisation)?.legalName);
  const location = locationOf(object);
  const pay = payOf(object.baseSalary) ?? payOf(object.estimatedSalary);
  const contact = contactOf(object);
  const posted = asLine(object.datePosted);
  const body = bodyOf(object);
  if (title) texts.title = title;
  if (company) texts.company = company;
  if (location) texts.location = location;
  if (pay) texts.pay = pay;
  if (contact) texts.contact = contact;
  if (posted) texts.posted = /^\d{4}-\d\d-\d\d/.exec(posted)?.[0] ?? posted;
  if (body) texts.body = body;
  const posting: JobPosting = { texts };
  const url = asLine(object.url);
  const lang = asLine(object.inLanguage);
  if (url) posting.url = url;
  if (lang) posting.lang = lang;
  return posting;
}

function asList(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function asObject(value: Json | undefined): JsonObject | undefined {
  const first = asList(value)[0];
  return first && typeof first === 'object' && !Array.isArray(first) ? first : undefined;
}

/** One line of text from a string or number, or the first of a list of them. */
function asLine(value: Json | undefined): string | undefined {
  const first = asList(value)[0];
  if (typeof first !== 'string' && typeof first !== 'number') return undefined;
  const line = textOfHtml(String(first)).replace(/\s+/g, ' ').trim();
  return line && !PLACEHOLDER.test(line) ? line : undefined;
}

function bodyOf(object: JsonObject): string | undefined {
  let body = '';
  for (const key of [
    'description',
    'responsibilities',
    'qualifications',
    'skills',
    'jobBenefits',
    'incentiveCompensation',
  ]) {
    const value = asList(object[key]).filter((item) => typeof item === 'string');
    const text = value.map(textOfHtml).join('\n');
    // Boards repeat parts of the description in the other properties.
    if (text && !body.includes(text)) body += body ? `\n${text}` : text;
  }
  return body || undefined;
}

function locationOf(object: JsonObject): string | undefined {
  const places = asList(object.jobLocation).flatMap((place) => placeOf(place) ?? []);
  const named = [...new Set(places)];
  const more = named.length - PLACES_NAMED;
  const where = named.slice(0, PLACES_NAMED).join('; ') + (more > 0 ? `; +${more}` : '');
  const isRemote = asList(object.jobLocationType).some((type) => typeof type === 'string' && /telecommute/i.test(type));
  if (!isRemote) return where || undefined;
  const from = asList(object.applicantLocationRequirements).flatMap((place) => placeOf(place) ?? []);
  const bounds = where || [...new Set(from)].slice(0, PLACES_NAMED).join('; ');
  return bounds ? `Remote (${bounds})` : 'Remote';
}

const ADDRESS = ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry'];

/** "Mombasa, Kenya". Boards shuffle the parts of an address, so each is named once and none is trusted to be what it says. */
function placeOf(place: Json): string | undefined {
  const object = asObject(place);
  if (!object) return asLine(place);
  const address = object.address ?? place;
  if (typeof address === 'string') return asLine(address);
  const parts: string[] = [];
  for (const key of ADDRESS) {
    const value = asObject(address)?.[key];
    const part = asLine(value) ?? asLine(asObject(value)?.name);
    if (part && !parts.some((known) => known.toLowerCase() === part.toLowerCase())) parts.push(part);
  }
  return parts.join(', ') || asLine(object.name);
}

const UNITS: Record<string, string> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
  ANN: 'year',
};

/** "KES 30,000 - 45,000 per month" from a MonetaryAmount; a plain text as it is. Nought is the boards' "unknown". */
function payOf(value: Json | undefined): string | undefined {
  const amount = asObject(value);
  if (!amount) {
    const line = asLine(value);
    return line && /\d/.test(line) ? withCommas(line) : line;
  }
  const range = asObject(amount.value) ?? amount;
  const low = sumOf(range.minValue) ?? sumOf(range.value);
  const high = sumOf(range.maxValue);
  const sum = low && high && low !== high ? `${low} - ${high}` : (low ?? high);
  if (!sum) return undefined;
  const currency = asLine(amount.currency) ?? asLine(range.currency);
  const unit = asLine(range.unitText) ?? asLine(amount.unitText) ?? asLine(range.unitCode) ?? asLine(amount.unitCode);
  const per = unit && (UNITS[unit.toUpperCase()] ?? unit.toLowerCase());
  return [currency, sum, per && `per ${per}`].filter(Boolean).join(' ');
}

function sumOf(value: Json | undefined): string | undefined {
  const line = asLine(value);
  if (line === undefined || Number(line) === 0) return undefined;
  return withCommas(line.replace(/\.0+$/, ''));
}

function withCommas(text: string): string {
  const [, whole, rest] = /^(\d{4,12})(\.\d+)?$/.exec(text) ?? [];
  return whole ? whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ?? '') : text;
}

function contactOf(object: JsonObject): string | undefined {
  const found: string[] = [];
  for (const holder of [asObject(object.applicationContact), asObject(object.hiringOrganization)]) {
    for (const key of ['name', 'email', 'telephone', 'url']) {
      // The organisation's own name and web page are no contact for this job.
      if (holder !== asObject(object.applicationContact) && (key === 'name' || key === 'url')) continue;
      const line = asLine(holder?.[key]);
      if (line) found.push(line);
    }
  }
  return [...new Set(found)].join(', ') || undefined;
}
