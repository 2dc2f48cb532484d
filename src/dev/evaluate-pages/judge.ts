import { shareOfWords } from '../../page/compare-texts.ts';
import type { PlainFields, PlainReading } from './plain-reading.ts';
import { COMPARED, type Compared, type SavedPage } from './saved-pages.ts';

/** What is right about the reading of one page. */
export interface Verdict {
  page: SavedPage;
  reading: PlainReading;
  /** Sentences for people; none when all is right. */
  faults: string[];
  /** Of pages with a listing. */
  right?: Record<Compared, boolean>;
  /** The number of cards, of lists. */
  cardsRight?: boolean;
  /** The body against the one that the site file finds, of details read without it. */
  bodyRight?: boolean;
}

/**
 * A body is right when it holds nearly all words of the one that the site file finds and few others. A site file takes
 * the description alone; facts beside it and lines about the employer belong to the advert too, so some more is no fault.
 */
const WORDS_FOUND = 0.95;
const WORDS_WANTED = 0.75;
const TIMES_AS_LONG = 1.33;

/** Compares a reading with what people wrote down, and a body with the one that the site file finds. */
export function judge(page: SavedPage, reading: PlainReading, wantedBody?: string): Verdict {
  const faults = reading.isUnchanged ? [] : ['the page was changed'];
  if (page.kind === 'negative') {
    if (reading.status !== 'nothing') faults.push(`wanted nothing, read ${reading.status}`);
    return { page, reading, faults };
  }
  const wanted = page.kind === 'list' ? 'list' : 'listing';
  if (reading.status !== wanted) faults.push(`wanted a ${wanted}, read ${reading.status}`);
  const fields: PlainFields = (page.kind === 'list' ? reading.cards?.[0] : reading.listing) ?? {};
  const right = Object.fromEntries(
    COMPARED.map((name) => [name, plain(page.seen[name]) === plain(fields[name] ?? null)]),
  ) as Record<Compared, boolean>;
  for (const name of COMPARED) {
    if (!right[name])
      faults.push(`${name}: wanted ${JSON.stringify(page.seen[name])}, read ${JSON.stringify(fields[name] ?? null)}`);
  }
  const verdict: Verdict = { page, reading, faults, right };
  if (page.kind === 'list') {
    const count = reading.cards?.length ?? 0;
    verdict.cardsRight = count === page.cards;
    if (!verdict.cardsRight) faults.push(`cards: wanted ${page.cards}, read ${count}`);
  } else if (!fields.body) {
    faults.push('no body');
  }
  if (wantedBody !== undefined) {
    const body = fields.body ?? '';
    const found = shareOfWords(wantedBody, body);
    const own = shareOfWords(body, wantedBody);
    const longer = wordCount(body) / Math.max(1, wordCount(wantedBody));
    verdict.bodyRight = found >= WORDS_FOUND && own >= WORDS_WANTED && longer <= TIMES_AS_LONG;
    if (!verdict.bodyRight)
      faults.push(
        `body: ${percent(found)} of the wanted words, ${percent(own)} of its own are wanted, ${longer.toFixed(2)} times as long`,
      );
  }
  return verdict;
}

/** Compares what a person reads: zero-width characters and kinds of white space do not show. */
function plain(text: string | null): string {
  return (text ?? '')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
