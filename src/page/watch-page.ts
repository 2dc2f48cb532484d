import { frameDocument, nameOf } from './safe-dom.ts';

/** What happened since the last call. */
export interface PageChange {
  /** The address now. */
  url: string;
  /** True when the address is another one than at the last call. */
  navigated: boolean;
  /** False when the page did not hold still, and a look in the middle of its changes was due. */
  settled: boolean;
}

export interface WatchOptions {
  /**
   * The narrowest element that holds what is read. The body when left out or not there: where the browser does not tell
   * of pushState, a change anywhere does.
   */
  root?: () => Element | undefined;
  /** True for nodes that are ours: what happens to them is no change of the page. */
  isOurs?: (node: Node) => boolean;
}

const QUIET_MS = 300;
const LONGEST_WAIT_MS = 1_000;
/** Each call that interrupts a storm makes the next wait this much longer: three calls cover more than 20 seconds. */
const PATIENCE = 4;

/**
 * Calls back after the page changed and held still, or went elsewhere without a load. Between changes there is no timer
 * and no work; while the tab is hidden nothing is watched, and one call follows when it is shown again. Forged events
 * do no harm: an event only makes it compare the address. Returns the way to stop.
 */
export function watchPage(
  document: Document,
  onChange: (change: PageChange) => void,
  { root, isOurs = () => false }: WatchOptions = {},
): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  const window: Window & typeof globalThis = view;

  let url = window.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let longestWait = LONGEST_WAIT_MS;
  let watched: Element | undefined;

  const observer = new window.MutationObserver((records) => {
    if (!records.every(isOursOnly)) changed();
    else if (window.location.href !== url) changed();
  });

  function isOursOnly({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (isOurs(target)) return true;
    return addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isOurs);
  }

  function changed(): void {
    if (watched && !watched.isConnected) observe();
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    else clearTimeout(timer);
    const left = waitingSince + longestWait - now;
    timer = setTimeout(report, Math.max(0, Math.min(QUIET_MS, left)), left <= QUIET_MS);
  }

  function report(inStorm: boolean): void {
    timer = undefined;
    longestWait = inStorm ? longestWait * PATIENCE : LONGEST_WAIT_MS;
    const navigated = window.location.href !== url;
    url = window.location.href;
    if (navigated) observe();
    onChange({ url, navigated, settled: !inStorm });
  }

  function observe(): void {
    observer.disconnect();
    watched = root?.() ?? document.body ?? document.documentElement;
    observer.observe(watched, { childList: true, subtree: true, characterData: true });
    // The page may put another element in the place of this one: then its parents change.
    for (let parent = watched.parentElement; parent; parent = parent.parentElement) {
      observer.observe(parent, { childList: true });
    }
  }

  function lookAtAddress(): void {
    if (window.location.href !== url) changed();
  }

  function showOrHide(): void {
    if (document.visibilityState === 'hidden') {
      observer.disconnect();
      clearTimeout(timer);
      timer = undefined;
    } else {
      observe();
      changed();
    }
  }

  /** A frame that we may look into came after its page was read; nothing else in the page changes then. */
  function frameLoaded({ target }: Event): void {
    const element = target as Element | null;
    if (
      document.visibilityState !== 'hidden' &&
      element?.nodeType === 1 &&
      nameOf(element) === 'iframe' &&
      frameDocument(element)
    )
      changed();
  }

  // Chromium tells of pushState here; elsewhere the mutations that follow it do.
  const navigation = (window as { navigation?: EventTarget }).navigation;
  window.addEventListener('popstate', lookAtAddress);
  window.addEventListener('hashchange', lookAtAddress);
  navigation?.addEventListener('currententrychange', lookAtAddress);
  document.addEventListener('load', frameLoaded, true);
  document.addEventListener('visibilitychange', showOrHide);
  if (document.visibilityState !== 'hidden') observe();

  return () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    window.removeEventListener('popstate', lookAtAddress);
    window.removeEventListener('hashchange', lookAtAddress);
    navigation?.removeEventListener('currententrychange', lookAtAddress);
    document.removeEventListener('load', frameLoaded, true);
    document.removeEventListener('visibilitychange', showOrHide);
  };
}
