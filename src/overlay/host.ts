/** A hostile page may take the card away for ever; a fight without end would freeze the page. */
const MOST_REPAIRS = 5;

const TAG = 'tahadhari-card';

/** Zero size at the top left of the document: fixed and absolute children find their own places from there. */
const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['display', 'block'],
  ['position', 'absolute'],
  ['top', '0'],
  ['left', '0'],
  ['width', '0'],
  ['height', '0'],
  ['visibility', 'visible'],
  ['opacity', '1'],
  ['pointer-events', 'auto'],
  ['z-index', '2147483647'],
];

/** Important declarations of a shadow tree win over all of the page's, even over its inline ones. */
const HOST_RULE = `:host{all:initial!important;${HOST_STYLE.map(([name, value]) => `${name}:${value}!important`).join(';')}}`;

/** Everything that can work a control. A page can make such events itself; those never reach a control. */
const CONTROLLING = [
  ...['click', 'dblclick', 'auxclick', 'keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'submit'],
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
];

/** What happens in the card is not the page's: no shortcuts, no focus traps, no "click outside" of its menus. */
const KEPT_INSIDE = [
  ...['keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'click', 'pointerdown', 'mousedown', 'touchstart'],
];

/** The one element that the overlay adds to a page, with all of its drawing inside its own shadow root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element into the page and keeps it there. Asking again allows the repairs again. */
  attach(): void;
  detach(): void;
}

interface HostOptions {
  document: Document;
  /** Closed, so that scripts of the page cannot reach in. Only builds for tests open it. */
  mode: ShadowRootMode;
  css: string;
}

/** Takes away what an earlier version of the extension left in the page: its script is dead and cannot. */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll(`html > ${TAG}`)) element.remove();
}

/** Makes a host without putting it into the page. No other node of the page is ever written. */
export function createHost({ document, mode, css }: HostOptions): Host {
  const element = document.createElement(TAG);
  const root = element.attachShadow({ mode });
  dress(root, HOST_RULE + css);
  for (const type of CONTROLLING) root.addEventListener(type, stopUntrusted, { capture: true });
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());

  let repairs = 0;
  const guard = new MutationObserver(() => {
    const gone = element.parentNode !== document.documentElement;
    if (!gone && isUntouched(element)) return;
    if (repairs >= MOST_REPAIRS) {
      guard.disconnect();
      return;
    }
    repairs += 1;
    put();
  });

  function put(): void {
    restore(element);
    if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    guard.disconnect();
    // Own writes are no news.
    guard.takeRecords();
    guard.observe(document, { childList: true });
    guard.observe(document.documentElement, { childList: true });
    guard.observe(element, { attributes: true });
  }

  return {
    element,
    root,
    attach() {
      repairs = 0;
      put();
    },
    detach() {
      guard.disconnect();
      element.remove();
    },
  };
}

function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function restore(element: HTMLElement): void {
  // `inert`, `hidden`, `aria-hidden` and the like would silence the card.
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const [name, value] of HOST_STYLE) element.style.setProperty(name, value, 'important');
}

function isUntouched(element: HTMLElement): boolean {
  return (
    [...element.attributes].every(({ name }) => name === 'style') &&
    HOST_STYLE.every(([name]) => element.style.getPropertyPriority(name) === 'important')
  );
}

function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Some versions of Firefox refuse sheets that a content script made (bug 1928865).
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
