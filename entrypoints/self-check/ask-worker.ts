import { ownLanguage } from '../../src/browser/own-file.ts';
import type { Pack } from '../../src/engine/pack.ts';
import type { Report } from '../../src/engine/report.ts';
import type { CheckWorker } from '../../src/pages/self-check-rules.ts';
import type { FromWorker, ToWorker } from './check-worker.ts';

/**
 * Starts an engine beside the page, so that no key press waits for a check. The background's would do, but in Firefox it
 * shares its thread with our pages.
 *
 * @param packs our own rules first
 */
export function startWorker(packs: Pack[]): CheckWorker {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const open = new Map<number, { resolve: (report: Report) => void; reject: (why: Error) => void }>();
  let last = 0;
  let isGone = false;
  const tell = (message: ToWorker) => worker.postMessage(message);
  worker.addEventListener('message', async ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'need-language') {
      tell({ kind: 'language', code: data.code, words: await ownLanguage(data.code) });
      return;
    }
    if (data.kind === 'report') open.get(data.id)?.resolve(data.report);
    else open.get(data.id)?.reject(new Error('the check failed'));
    open.delete(data.id);
  });
  function end(): void {
    isGone = true;
    for (const { reject } of open.values()) reject(new Error('the check stopped'));
    open.clear();
  }
  worker.addEventListener('error', end);
  tell({ kind: 'start', packs });
  return {
    check: (text, languages) =>
      new Promise((resolve, reject) => {
        if (isGone) throw new Error('the check stopped');
        last += 1;
        open.set(last, { resolve, reject });
        tell({ kind: 'check', id: last, text, languages });
      }),
    stop() {
      worker.terminate();
      end();
    },
  };
}
