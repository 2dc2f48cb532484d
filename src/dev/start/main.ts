/**
 * The second half of `npm start`: opens a browser with the extension and the demo board. Without a screen, or with
 * `--hidden`, it prints what the extension found and draws pictures instead.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { withDemoBrowser } from './demo-browser.ts';
import type { Board } from './serve-board.ts';
import { type Verdict, verdictOf, WANTED } from './verdicts.ts';

const PICTURES = '.reports';
/** Milliseconds in which the card has come to rest before it is drawn. */
const SETTLED = 600;

const { env, platform, argv } = process;
const hasScreen = platform !== 'linux' || !!env.DISPLAY || !!env.WAYLAND_DISPLAY;
const hidden = argv.includes('--hidden') || !hasScreen;

try {
  process.exitCode = await withDemoBrowser(hidden, hidden ? report : show);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Leaves the browser to the person in front of it, until they close it or press Ctrl-C. */
async function show(context: BrowserContext, board: Board): Promise<number> {
  const page = context.pages()[0] ?? (await context.newPage());
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    // On a Mac the browser lives on without a window.
    const ifLast = () => context.pages().length === 0 && resolve();
    page.once('close', ifLast);
    context.on('page', (other) => other.once('close', ifLast));
  });
  await page.goto(board.url);
  // The welcome page stays open beside it.
  await page.bringToFront();
  console.log(`A browser is open with a demo job board of three adverts (${board.url}). Close it to stop.`);
  await closed;
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
    console.log(`${formatVerdict(verdict)}\n  Picture: ${picture}\n`);
    if (verdict.level === level) continue;
    differing += 1;
    console.error(`  This advert is written to be “${level}”, but the verdict is “${verdict.level}”.\n`);
  }
  return differing === 0 ? 0 : 1;
}

function formatVerdict({ title, level, quotes }: Verdict): string {
  const words = quotes.map((quote) => `“${quote.replace(/\s+/g, ' ')}”`).join(', ');
  return `${level.toUpperCase()}: ${title}\n  ${words || 'No sign found. Many bad offers show none.'}`;
}
