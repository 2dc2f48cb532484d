import type { Checker } from '../../src/engine/check.ts';
import { createChecker } from '../../src/engine/check.ts';
import { checkAnyLanguage } from '../../src/engine/check-any-language.ts';
import { listingOf } from '../../src/engine/listing.ts';
import type { Pack, PackLanguage } from '../../src/engine/pack.ts';
import type { Report } from '../../src/engine/report.ts';

/** What the page tells the worker. It has no files of its own: the page reads them. */
export type ToWorker =
  | { kind: 'start'; packs: Pack[] }
  | { kind: 'check'; id: number; text: string; languages: string[] }
  | { kind: 'language'; code: string; words: PackLanguage | undefined };

/** What the worker tells the page. */
export type FromWorker = { kind: 'report'; id: number; report: Report } | { kind: 'need-language'; code: string };

let check: Checker | undefined;
const awaited = new Map<string, (words: PackLanguage | undefined) => void>();

function tell(message: FromWorker): void {
  postMessage(message);
}

function languageFromPage(code: string): Promise<PackLanguage | undefined> {
  return new Promise((resolve) => {
    awaited.set(code, resolve);
    tell({ kind: 'need-language', code });
  });
}

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'start') check = createChecker(data.packs);
  else if (data.kind === 'language') awaited.get(data.code)?.(data.words);
  else if (check) {
    const { id, text, languages } = data;
    const report = await checkAnyLanguage(check, languageFromPage, listingOf({ body: text }), { languages });
    tell({ kind: 'report', id, report });
  }
});
