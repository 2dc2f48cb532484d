import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FieldName } from '../../engine/listing.ts';

/** The fields that people wrote down when they looked at a page. */
export const COMPARED = ['title', 'company', 'location', 'pay'] as const satisfies readonly FieldName[];
export type Compared = (typeof COMPARED)[number];

export interface SavedPage {
  file: string;
  /** Its real address; a plausible one on the same board where nobody noted it. */
  url: string;
  kind: 'detail' | 'list' | 'negative';
  /** What a person sees: of a list, on its first card. */
  seen: Record<Compared, string | null>;
  /** Cards of a list that a person can read, counted in the source by the board's own ids. */
  cards?: number;
}

interface Line {
  file: string;
  board: string;
  url_if_known: string | null;
  kind: SavedPage['kind'];
  what_a_human_sees: SavedPage['seen'];
}

/** Other people's pages: they lie outside of the repository. */
export const PAGES = resolve('../shared/data/pages');

/** Pages whose address is not known or only described: a plausible one on the same board. */
const ADDRESSES: Record<string, string> = {
  'linkedin/guest-fragment-kb-junior-bi.html.gz': 'https://cz.linkedin.com/jobs/view/1',
  'linkedin/guest-list-more-2023.html.gz': 'https://www.linkedin.com/jobs/search?keywords=c',
  'linkedin/loggedin-classic-search-2025-09.html.gz': 'https://www.linkedin.com/jobs/search/?currentJobId=4296883460',
  'fuzu/detail-technical-sales-intern-2025-12.html.gz': 'https://www.fuzu.com/kenya/jobs/technical-sales-intern',
  'topjobs-lk/detail-avenierr-2026-06.html.gz': 'https://topjobs.lk/employer/JobAdvertismentServlet?jc=1',
};

/** Where the notes describe rather than quote: what the page says in its own words. */
const IN_ITS_OWN_WORDS: Record<string, Partial<SavedPage['seen']>> = {
  'myjobmag/list-ke-2025-12.html.gz': { company: 'a Law Firm' },
  'teamtailor/detail-adaptive-teams-2025-02.html.gz': { location: 'Multiple locations · Fully Remote' },
};

const CARDS: Record<string, number> = {
  'linkedin/guest-list-more-2023.html.gz': 25,
  // Seven, of which four are masked.
  'linkedin/guest-search-full-stack-sydney-2025-01.html.gz': 3,
  // Twenty-five, of which eighteen are placeholders.
  'linkedin/loggedin-classic-search-2025-09.html.gz': 7,
  'indeed/serp-flutter-india-2026-05.html.gz': 16,
  'glassdoor/serp-paris-fr-2025-11.html.gz': 30,
  'seek/serp-full-stack-2025-01.html.gz': 22,
  'jobstreet/serp-product-manager-my-2025-06.html.gz': 32,
  'naukri/serp-data-analyst-2025-08.html.gz': 20,
  'jobwebkenya/list-2025-12.html.gz': 3,
  'myjobmag/list-ke-2025-12.html.gz': 3,
  'brightermonday/list-ke-2025-12.html.gz': 2,
  'hh/list-sales-2026-07.html.gz': 2,
  'jobscz/list-kukleny-2024-10.html.gz': 15,
  'catho/serp-supply-chain-2026-02.html.gz': 5,
  'upwork/most-recent-feed-2024-09.html.gz': 2,
  'upwork/loggedin-feed-2025-05.html.gz': 50,
  'wuzzuf/serp-ai-engineer-2026-05.html.gz': 15,
};

/** The saved pages whose file name contains `filter`; undefined where there are none. */
export function savedPages(filter: string): SavedPage[] | undefined {
  if (!existsSync(`${PAGES}/index.jsonl`)) return undefined;
  return readFileSync(`${PAGES}/index.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .filter(({ file }) => file.includes(filter))
    .map(({ file, board, url_if_known: known, kind, what_a_human_sees: seen }) => ({
      file,
      url: ADDRESSES[file] ?? /^https?:\S+/.exec(known ?? '')?.[0] ?? `https://${board}.example/`,
      kind,
      seen: { ...seen, ...IN_ITS_OWN_WORDS[file] },
      ...(CARDS[file] !== undefined && { cards: CARDS[file] }),
    }));
}

export function htmlOf({ file }: SavedPage): string {
  return gunzipSync(readFileSync(`${PAGES}/${file}`)).toString('utf8');
}
