import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** Fails when axe finds anything on a page; `where` names the state of it in the failure. */
export async function expectQuietAxe(page: Page, where?: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, where).toEqual([]);
}

/**
 * Names of the rules of axe that a page breaks, with a comma between; '' when there are none. For pages that Playwright does
 * not drive.
 *
 * @param evaluate runs an expression in the page
 * @param root expression of what is looked at
 */
export async function brokenIn(evaluate: <T>(expression: string) => Promise<T>, root = 'document'): Promise<string> {
  if (!(await evaluate<boolean>('"axe" in globalThis'))) await evaluate(`${axe.source};0`);
  return evaluate(`axe.run(${root}).then((r) => r.violations.map((v) => v.id).join())`);
}
