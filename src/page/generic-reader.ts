import type { FieldName } from '../engine/listing.ts';
import { lettersOf, shareOfWords } from './compare-texts.ts';
import { findHeading } from './find-heading.ts';
import { findProse } from './find-prose.ts';
import { howSure } from './how-sure.ts';
import type { JobPosting } from './job-posting.ts';
import { findLabelled, type Labelled } from './labels.ts';
import { postingFor } from './merge-fields.ts';
import { fieldOfElement, type PageField, type PageFields, partOfField } from './page-field.ts';
import { readHint } from './read-hints.ts';
import { attribute, bodyOf, closest, drawnParentOf, drawsInside, find, parentOf, titleOf } from './safe-dom.ts';
import { findLine, findPassage } from './said-text.ts';
import { LIMITS, type Limits } from './walk.ts';

/** What could be read of a page whose board is not known. */
export interface GenericReading {
  fields: PageFields;
  /** How sure it is that the page is one job listing, from 0 to 1. */
  sure: number;
  /** The structured data that speaks of this listing. */
  posting?: JobPosting;
}

const LANDMARK = 'main, [role="main"], article, [role="article"]';

/**
 * Reads a page of which no site file is known: headings, label-value pairs, names that developers gave, running text,
 * what the page says to those who share it (Open Graph). Open shadow roots are read like the page.
 */
export function readGeneric(
  document: Document,
  url: string,
  postings: readonly JobPosting[],
  limits: Limits = LIMITS,
): GenericReading {
  const body = bodyOf(document);
  const prose = body && findProse(body, limits);
  if (!body || !(prose || postings.length)) return { fields: {}, sure: 0 };
  const shadows = prose?.shadows ?? [];

  const names = [titleOf(document), metaOf(document, 'og:title')].filter(Boolean);
  const heading = findHeading([document, ...shadows], names, postings);
  const fields: PageFields = {};
  take('title', heading && fieldOfElement(heading, { inline: true, limits }));
  const posting = postingFor(fields, postings, url);

  const holder = prose?.element ?? body;
  // Without a heading the part that the page marks as its main one is the best guess.
  const frame = heading ? commonAncestor(holder, heading) : (closest(holder, LANDMARK) ?? holder);
  // What structured data says may be looked for everywhere.
  const whole = fieldOfElement(posting ? body : frame, { limits });
  const text = whole?.text ?? '';
  const places = [frame, ...shadows.filter(({ host }) => drawsInside(frame, host))];
  for (const [name, said] of Object.entries(posting?.texts ?? {}) as [FieldName, string][]) {
    if (whole && name !== 'body') take(name, findLine(whole, said));
  }
  if (!posting?.texts.title) guessTitle();
  const labelled = findLabelled(text);
  for (const value of labelled) if (value.isPlain) takeLabelled(value);
  guess('company', () => readHint(places, 'companyLink') ?? readHint(places, 'company'));
  guess('location', () => readHint(places, 'location'));
  take('pay', readHint(places, 'pay'));
  guess('posted', () => readHint(places, 'posted'));
  guess('company', () => {
    for (const part of fields.title && whole ? partsOfTitle(names[0] ?? '', fields.title.text) : []) {
      const line = whole && findLine(whole, part);
      if (line) return line;
    }
    return undefined;
  });
  // A bare word such as "Email" over an empty box of a form is no contact.
  for (const value of labelled) if (!value.isPlain && value.name !== 'contact') takeLabelled(value);
  take('body', findBody());

  const sure = howSure({ url, names, text, places, prose, fields, hasHeading: heading !== undefined, posting });
  return { fields, sure, ...(posting ? { posting } : {}) };

  /** A page without headings repeats its title as a line of its own, or says it only to those who share it. */
  function guessTitle(): void {
    for (const name of fields.title || !whole ? [] : names) {
      for (const part of [name, ...partsOfTitle(name, '')]) take('title', whole && findLine(whole, part));
    }
    const shared = metaOf(document, 'og:title').trim();
    if (shared) take('title', { text: shared, source: 'open-graph' });
  }

  function take(name: FieldName, field: PageField | undefined): void {
    if (field && !fields[name]) fields[name] = field;
  }

  /** A guess must not speak against structured data. */
  function guess(name: FieldName, read: () => PageField | undefined): void {
    const guessed = fields[name] ? undefined : read();
    const said = posting?.texts[name];
    if (guessed && (said === undefined || shareOfWords(guessed.text, said) >= 0.3)) take(name, guessed);
  }

  /**
   * The element that holds the advert that structured data repeats, with whatever else stands in it; or else the running
   * text. An element with less than half of the running text holds a summary.
   */
  function findBody(): PageField | undefined {
    const running = prose && fieldOfElement(prose.element, { limits, leaveOut: prose.around });
    const said = posting?.texts.body;
    if (said === undefined) return running;
    const passage = whole && findPassage(whole, said);
    const holder = passage && holderOf(passage);
    const advert = holder && fieldOfElement(holder, { limits, ...(prose && { leaveOut: prose.around }) });
    if (!running) return advert ?? passage;
    const letters = lettersOf(running.text);
    if (advert && prose && drawsInside(prose.element, holder) && lettersOf(advert.text).length * 2 >= letters.length)
      return advert;
    if (letters.includes(lettersOf(said))) return running;
    return passage ?? (shareOfWords(said, running.text) >= 0.6 ? running : undefined);
  }

  function takeLabelled({ name, start, end }: Labelled): void {
    take(name, whole && partOfField(whole, start, end));
  }
}

/** The smallest element that holds all of a text. */
function holderOf(field: PageField): Element | undefined {
  const node = field.locate?.(0, field.text.length)?.commonAncestorContainer;
  return node && (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : parentOf(node));
}

function metaOf(document: Document, property: string): string {
  const meta = find(document, `meta[property="${property}"], meta[name="${property}"]`);
  return (meta && attribute(meta, 'content')) ?? '';
}

function commonAncestor(element: Element, other: Element): Element {
  let ancestor = element;
  while (!drawsInside(ancestor, other)) {
    const parent = drawnParentOf(ancestor);
    if (!parent) break;
    ancestor = parent;
  }
  return ancestor;
}

/** "Driver at Simba Ltd | Board" without "Driver": "Simba Ltd" and "Board". */
function partsOfTitle(pageTitle: string, title: string): string[] {
  const hiring = /^(.{2,80}?) (?:is )?hiring /i.exec(pageTitle)?.[1];
  const rest = pageTitle.replace(title, ' | ').split(/\s[-–—|·•:@]\s|\s*[|·•]\s*|\s(?:at|bei|chez|en|em|w|в|ở)\s/);
  return [hiring, ...rest].filter((part): part is string => part !== undefined && part.trim().length > 1);
}
