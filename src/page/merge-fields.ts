import { FIELD_NAMES, type FieldName } from '../engine/listing.ts';
import { agree, lettersOf, shareOfWords } from './compare-texts.ts';
import type { JobPosting } from './job-posting.ts';
import type { PageFields } from './page-field.ts';

/**
 * The posting among the page's structured data that speaks of the listing on screen. Undefined when none does: after a
 * navigation inside the page, the data of the listing before may still be there.
 */
export function postingFor(seen: PageFields, postings: readonly JobPosting[], url: string): JobPosting | undefined {
  const title = seen.title?.text;
  if (title === undefined) return postings.length === 1 ? postings[0] : undefined;
  const fitting = postings.filter((posting) => {
    const said = posting.texts.title;
    return (
      said === undefined ||
      agree(said, title) ||
      shareOfWords(said, title) >= 0.5 ||
      pathOf(posting.url) === pathOf(url)
    );
  });
  const company = seen.company?.text;
  const sameCompany = fitting.filter(({ texts }) => company && texts.company && agree(texts.company, company));
  return sameCompany[0] ?? (postings.length === 1 || fitting.length === 1 ? fitting[0] : undefined);
}

function pathOf(url: string | undefined): string | undefined {
  try {
    return url && new URL(url).pathname;
  } catch {
    return undefined;
  }
}

/**
 * What a person sees wins. Structured data fills the gaps, and stands beside it as an alternative where it says
 * something else.
 */
export function mergeFields(
  seen: PageFields,
  posting: JobPosting | undefined,
  distrust: readonly FieldName[] = [],
): PageFields {
  const merged: PageFields = { ...seen };
  for (const name of FIELD_NAMES) {
    const text = distrust.includes(name) ? undefined : posting?.texts[name];
    if (!text) continue;
    const field = merged[name];
    if (!field) merged[name] = { text, source: 'json-ld' };
    else if (!saysSame(name, field.text, text)) {
      merged[name] = { ...field, alternatives: [...(field.alternatives ?? []), { text, source: 'json-ld' }] };
    }
  }
  return merged;
}

function saysSame(name: FieldName, seen: string, said: string): boolean {
  // "3 days ago" and a date cannot be compared.
  if (name === 'posted') return true;
  if (name === 'pay') return digitsOf(seen) === digitsOf(said);
  // Of a body, one source may show only a part.
  return name === 'body' ? agree(seen, said) : lettersOf(seen) === lettersOf(said);
}

function digitsOf(pay: string): string {
  return (pay.match(/\d+/g) ?? []).join('');
}
