import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumOptions, ensureBrowser, howToGet, loadExtension, welcomePage } from '../browser.ts';
import { type Board, serveBoard } from './serve-board.ts';

const BUILD = '.output/chrome-mv3-demo';

/**
 * Builds the extension with the demo board allowed, opens a browser with a fresh profile and serves the board, until `use`
 * is done. Leaves nothing behind. Throws an `Error` whose message is for people when there is no browser or no build.
 */
export async function withDemoBrowser<T>(
  hidden: boolean,
  use: (context: BrowserContext, board: Board) => Promise<T>,
): Promise<T> {
  const executable = ensureBrowser('chromium');
  if (!executable) throw new Error(howToGet('chromium'));
  build();
  const board = await serveBoard();
  const profile = mkdtempSync(path.join(tmpdir(), 'tahadhari-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...chromiumOptions(executable),
      headless: hidden,
      // Playwright's own handlers end the process before the profile is removed.
      handleSIGINT: false,
      handleSIGTERM: false,
      viewport: hidden ? { width: 1280, height: 800 } : null,
    });
    let closing: Promise<void> | undefined;
    // The second of two calls of Playwright's own does not wait for the browser to be gone.
    const close = () => (closing ??= context.close());
    const stop = () => void close();
    process.on('SIGINT', stop).on('SIGTERM', stop);
    try {
      await loadExtension(context, BUILD);
      const welcome = await welcomePage(context);
      if (hidden) await welcome.close();
      return await use(context, board);
    } finally {
      await close();
      process.off('SIGINT', stop).off('SIGTERM', stop);
    }
  } finally {
    board.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function build(): void {
  const wxt = path.join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '--mode', 'demo', '--level', 'warn'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}\nThe build failed; its message above says why.`);
}
