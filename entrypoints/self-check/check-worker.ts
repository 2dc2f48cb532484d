import { type Checker, createChecker } from '../../src/engine/check.ts';
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
export type FromWorker =
  | { kind: 'report'; id: number; report: Report }
  | { kind: 'failed'; id: number }
  | { kind: 'need-language'; code: string };

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

async function answer(id: number, text: string, languages: string[]): Promise<void> {
  try {
    if (!check) throw new Error('asked before the rules came');
    const report = await checkAnyLanguage(check, languageFromPage, listingOf({ body: text }), { languages });
    tell({ kind: 'report', id, report });
  } catch {
    // Whatever it was, the page must not wait for ever.
    tell({ kind: 'failed', id });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'start') check = createChecker(data.packs);
  else if (data.kind === 'language') awaited.get(data.code)?.(data.words);
  else void answer(data.id, data.text, data.languages);
});
