import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Board } from '../start/serve-board.ts';

/** A list with the markup of a board, because badges need a board whose lists can be read. */
export const LIST = 'https://www.linkedin.com/jobs/search';

/** Pages beside the three of the board, for what those do not show. */
export async function addPages(context: BrowserContext, board: Board): Promise<void> {
  const advert = readFileSync(path.join(import.meta.dirname, '../demo-board/packing-assistant.html'), 'utf8');
  const mild = 'Some costs are deducted from your salary.';
  const pages: Record<string, string> = {
    'check.html': advert.replace(/Pay a registration fee[^<]*/, mild),
    'empty.html': '<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1><p>It rains.</p></html>',
  };
  for (const [name, body] of Object.entries(pages))
    await context.route(board.url + name, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  const list = readFileSync(path.join(import.meta.dirname, 'list.html'), 'utf8');
  await context.route(`${LIST}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: list }));
}
