/**
 * The second half of `npm start`: builds the extension with the demo board allowed and opens a browser with both. Without
 * a screen, or with `--hidden`, it prints what the extension found and draws a picture instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumOptions, ensureBrowser, howToGet, loadExtension } from '../browser.ts';
import { type Board, serveBoard } from './serve-board.ts';
import { type Verdict, verdictOf, WANTED } from './verdicts.ts';

const BUILD = '.output/chrome-mv3-demo';
const PICTURES = '.reports';
/** Milliseconds in which the card has come to rest before it is drawn. */
const SETTLED = 600;

const { env, platform, argv } = process;
const hasScreen = platform !== 'linux' || !!env.DISPLAY || !!env.WAYLAND_DISPLAY;
const hidden = argv.includes('--hidden') || !hasScreen;

process.exitCode = await start();

async function start(): Promise<number> {
  const executable = ensureBrowser('chromium');
  if (!executable) return fail(howToGet('chromium'));
  const wxt = path.join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const build = spawnSync(process.execPath, [wxt, 'build', '--mode', 'demo', '--level', 'warn'], { stdio: 'inherit' });
  if (build.status !== 0) return fail('The build failed; its message above says why.');

  const board = await serveBoard();
  const profile = mkdtempSync(path.join(tmpdir(), 'tahadhari-'));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...chromiumOptions(executable),
      headless: hidden,
      viewport: hidden ? { width: 1280, height: 800 } : null,
    });
    await loadExtension(context, BUILD);
    const status = hidden ? await report(context, board) : await show(context, board);
    await context.close();
    return status;
  } finally {
    board.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Leaves the browser to the person in front of it. Ctrl-C makes Playwright close it, which ends the wait too. */
async function show(context: BrowserContext, board: Board): Promise<number> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(board.url);
  console.log(`A browser is open with a demo job board of three adverts (${board.url}). Close it to stop.`);
  await new Promise((closed) => context.once('close', closed));
  return 0;
}

async function report(context: BrowserContext, board: Board): Promise<number> {
  console.log(
    hasScreen ? 'The browser runs hidden.' : 'There is no screen here, so the browser runs hidden.',
    'The demo job board has three adverts:\n',
  );
  mkdirSync(PICTURES, { recursive: true });
  const page = context.pages()[0] ?? (await context.newPage());
  let differing = 0;
  for (const { file, level } of WANTED) {
    const verdict = await verdictOf(page, board.url + file);
    const picture = path.join(PICTURES, `demo-${path.basename(file, '.html')}.png`);
    await page.waitForTimeout(SETTLED);
    await page.screenshot({ path: picture });
    console.log(formatVerdict(verdict), `\n  Picture: ${picture}\n`);
    if (verdict.level === level) continue;
    differing += 1;
    console.error(`  This advert is written to be “${level}”, but the verdict is “${verdict.level}”.\n`);
  }
  return differing === 0 ? 0 : 1;
}

function formatVerdict({ title, level, quotes }: Verdict): string {
  const words = quotes.map((quote) => `“${quote.replace(/\s+/g, ' ')}”`).join(', ');
  return `${level.toUpperCase()}: ${title}\n  ${words || 'no sign found; many bad offers show none'}`;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
