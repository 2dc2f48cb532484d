import type { Page } from '@playwright/test';

/** All that a page consists of, but for the one element of ours beside head and body. */
export interface Snapshot {
  attributes: string[];
  head: string;
  body: string;
  besides: string[];
}

/** The page as it stands now. */
export function snapshot(page: Page): Promise<Snapshot> {
  return page.evaluate(() => ({
    attributes: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    head: document.head.outerHTML,
    body: document.body.outerHTML,
    besides: [...document.documentElement.children]
      .map(({ localName }) => localName)
      .filter((name) => !['head', 'body', 'tahadhari-card'].includes(name)),
  }));
}

/** The page that a browser makes of this HTML when nobody else touches it. For pages without scripts. */
export function snapshotOf(page: Page, html: string): Promise<Snapshot> {
  return page.evaluate((text) => {
    const { documentElement, head, body } = new DOMParser().parseFromString(text, 'text/html');
    return {
      attributes: [...documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
      head: head.outerHTML,
      body: body.outerHTML,
      besides: [],
    };
  }, html);
}
