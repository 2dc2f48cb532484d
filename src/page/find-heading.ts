import { standsBeside } from './beside-listing.ts';
import { lettersOf, shareOfWords } from './compare-texts.ts';
import type { JobPosting } from './job-posting.ts';
import { findAllIn, nameOf } from './safe-dom.ts';

/** The heading that the page's title repeats best. The first `h1` is often the board's own name. */
export function findHeading(
  places: readonly ParentNode[],
  names: readonly string[],
  postings: readonly JobPosting[],
): Element | undefined {
  const said = new Set(postings.map((posting) => lettersOf(posting.texts.title ?? '')));
  let best: Element | undefined;
  let bestScore = 0;
  for (const heading of findAllIn(places, 'h1, h2, h3, [role="heading"], [itemprop="title"]').slice(0, 100)) {
    const text = (heading.textContent ?? '').trim();
    if (text.length < 2 || text.length > 200 || standsBeside(heading)) continue;
    const isFirst = nameOf(heading) === 'h1';
    const isSaid = said.has(lettersOf(text));
    const share = Math.max(0, ...names.map((name) => shareOfWords(text, name)));
    if (!isFirst && !isSaid && share < 0.6) continue;
    const score = share + (isFirst ? 0.2 : 0) + (isSaid ? 0.5 : 0) + Math.min(text.length, 100) / 1000;
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  return best ?? (names.length ? undefined : findAllIn(places, 'h1, h2')[0]);
}
