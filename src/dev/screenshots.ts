/** `npm run screenshots`: pictures of every screen in `.reports/screens`, to be looked at before a change goes in. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Worker } from '@playwright/test';
import { addPages } from './screens/extra-pages.ts';
import { LOOKS } from './screens/looks.ts';
import { SCENES } from './screens/scenes.ts';
import { SETTLED } from './screens/stage.ts';
import { withDemoBrowser } from './start/demo-browser.ts';
import type { Board } from './start/serve-board.ts';

const FOLDER = '.reports/screens';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** Own pages are drawn as long as they are, pages with a card as a window shows them. */
const WHOLE = /^(popup|options|learn|welcome|training|self-check|workshop|feedback)/;

try {
  const drawn = await withDemoBrowser(true, draw);
  console.log(`${drawn} pictures are in ${FOLDER}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Draws all scenes, or those whose name holds a word of the command line. */
async function draw(context: BrowserContext, board: Board): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await addPages(context, board);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const only = process.argv.slice(2);
  let drawn = 0;
  for (const look of LOOKS)
    for (const { name, play } of SCENES) {
      if (only.length > 0 && !only.some((part) => `${name}-${look.name}`.includes(part))) continue;
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
      await choose(worker, look.language);
      await page.setViewportSize({ width: look.width, height: look.width < 600 ? 640 : 800 });
      await play({ page, worker, board, look });
      await page.waitForTimeout(SETTLED);
      await page.screenshot({ path: path.join(FOLDER, `${name}-${look.name}.png`), fullPage: WHOLE.test(name) });
      await page.close();
      drawn += 1;
    }
  return drawn;
}

/** Speaks to a reader in Kenya, who has chosen a language. */
function choose(worker: Worker, language: string): Promise<void> {
  return worker.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen, country: 'KE' } }),
    language,
  );
}
