import { stepsOfCards } from './read-list.ts';
import { siteFor } from './site-for.ts';

/** Milliseconds of reading after which the page has its turn. */
const SLICE = 8;

/**
 * Reads the results of a list bit by bit, so that a long list never stops the page; reading the page as a whole right
 * after that finds them read. Does nothing where no site file knows of lists. Rejects where reading throws.
 */
export async function readAhead(document: Document, url: string): Promise<void> {
  const site = siteFor(url);
  if (!site) return;
  let start = performance.now();
  for (const _ of stepsOfCards(document, url, site)) {
    if (performance.now() - start < SLICE) continue;
    await new Promise((next) => setTimeout(next, 0));
    start = performance.now();
  }
}
