import type { Language } from './texts/t.ts';

/** A file of our own in the making. */
export interface SavedPage {
  body: HTMLElement;
  /** An element of the file. Text goes in as text nodes, so that nothing in it can become markup. */
  make(name: string, text?: string, ...children: (Node | string)[]): HTMLElement;
  /** The file as it is written to the disk. */
  html(): string;
}

/** Whoever opens the file sees it as here, in black on white; no sheet and no script comes from elsewhere. */
const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}' +
  'dt{font-weight:600;margin-top:.75rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}' +
  'mark{background:none;border-bottom:2px solid #855200;font-weight:600;color:inherit}li{margin:.5rem 0}' +
  'q{font-weight:600}footer{margin-top:2rem;border-top:1px solid #6e7874;padding-top:.5rem}';
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Begins an HTML file that forbids itself scripts and requests.
 *
 * @param document any document; only its factory is used
 */
export function startSavedPage(document: Document, title: string, language: Language): SavedPage {
  const file = document.implementation.createHTMLDocument(title);
  file.documentElement.lang = language.code;
  file.documentElement.dir = language.dir;
  const make: SavedPage['make'] = (name, text = '', ...children) => {
    const element = file.createElement(name);
    if (text) element.append(text);
    element.append(...children);
    return element;
  };
  const policy = make('meta');
  policy.setAttribute('http-equiv', 'Content-Security-Policy');
  policy.setAttribute('content', POLICY);
  const charset = make('meta');
  charset.setAttribute('charset', 'utf-8');
  file.head.prepend(charset, policy);
  file.head.append(make('style', STYLE));
  return { body: file.body, make, html: () => `<!doctype html>\n${file.documentElement.outerHTML}\n` };
}

/** A moment in the reader's language, to the minute. */
export function timeIn(time: Date, code: string): string {
  return new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, { dateStyle: 'long', timeStyle: 'short' }).format(
    time,
  );
}
