import type { PageReading } from '../page/read-page.ts';
import { readPage } from '../page/read-page.ts';
import { withoutMachinery } from '../page/saved-page.ts';

/**
 * Reads a saved page with the same reader as the extension. Scripts of the page do not run and nothing is fetched.
 *
 * @param url where the page is from; decides which site file reads it
 */
export async function readHtml(html: string, url: string): Promise<PageReading> {
  const { Window } = await import('happy-dom');
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    } as never,
  });
  const page = new window.DOMParser().parseFromString(withoutMachinery(html), 'text/html');
  return readPage(page as unknown as Document, url);
}
