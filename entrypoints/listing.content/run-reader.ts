import { isExtensionAlive, tellBackground } from '../../src/browser/messages.ts';
import { handleTabMessages } from '../../src/browser/tab-messages.ts';
import type { ListingView } from '../../src/overlay/callbacks.ts';
import { removeLeftovers } from '../../src/overlay/host.ts';
import { createOverlay, type Overlay } from '../../src/overlay/overlay.tsx';
import { watchPage } from '../../src/page/watch-page.ts';
import { choose, followPageSettings, type PageSettings } from '../../src/settings/page-settings.ts';
import { offerFile } from '../../src/ui/offer-file.ts';
import { savedCopyName } from '../../src/ui/saved-copy.ts';
import { ENGLISH, type Language } from '../../src/ui/texts/t.ts';
import { createFindings, type Findings } from './findings.ts';

/** Readings that the popup waits for. */
const MOST_WAITS = 5;

const RUNNING = Symbol.for('tahadhari.reader');

/** Reads, checks, draws; again when the page changes. Does nothing at all while it is switched off, or before it is known. */
export function runReader(mode: ShadowRootMode): void {
  // "Check this page" may put the script into a page where it already runs; our world's globals are ours alone.
  const world = globalThis as { [RUNNING]?: () => void };
  world[RUNNING]?.();
  removeLeftovers(document);

  let settings: PageSettings | undefined;
  const findings: Findings = createFindings(document);
  let overlay: Overlay | undefined;
  let stopWatching: (() => void) | undefined;
  /** The popup waits for an answer that is on its way. */
  let reading: Promise<void> = Promise.resolve();

  let language: Language = ENGLISH;

  function look() {
    return { language, scheme: settings?.scheme ?? 'system' };
  }

  function overlayOf(): Overlay {
    overlay ??= createOverlay({
      document,
      mode,
      texts: { rules: {}, combinations: {}, reassuring: {} },
      look: look(),
      ...(settings && settings.corner !== 'auto' && { corner: settings.corner }),
      callbacks: {
        onDismissListing: (id) => choose({ what: 'dismiss', id }),
        onDismissSite: () => choose({ what: 'leave-site', host: location.hostname }),
        onTurnOff: () => choose({ what: 'turn-off' }),
        onMuteSign: (rule) => choose({ what: 'mute', rule }),
        onUnmuteSign: (rule) => choose({ what: 'unmute', rule }),
        onOpen: (page, topic) => void tellBackground({ kind: 'open', page, ...(topic !== undefined && { topic }) }),
        onReportWrong: openNote,
        onSaveCopy: saveCopy,
        onMoved: (corner) => choose({ what: 'move-card', corner }),
        isManaged: (setting) => settings?.managed.includes(setting) ?? false,
        locate: (quote, id) => findings.locate(quote, id),
      },
    });
    return overlay;
  }

  function openNote(rule: string | undefined, id: string): void {
    void tellBackground({ kind: 'open', page: 'feedback', text: findings.noteAbout(rule, id) });
  }

  /** Only ever by the reader's own press. */
  function saveCopy(id: string | undefined): boolean {
    const time = new Date();
    const copy = findings.copyOf(id, location.href, time);
    if (copy === undefined) return false;
    offerFile(savedCopyName(time), copy, 'text/html');
    return true;
  }

  async function readAgain(settled = true): Promise<void> {
    if (!isExtensionAlive()) return leave();
    if (!settings) return;
    const found = await findings.read(() => location.href, settings, settled);
    if (!found || !stopWatching) return;
    const { listing, cards, toolbar, texts } = found;
    language = found.language;
    void tellBackground({ kind: 'report', ...toolbar });
    if (!overlay && !hasSomethingToShow(listing, cards)) return;
    overlayOf().change({ texts, look: look() });
    overlay?.showList(cards ?? []);
    if (listing) overlay?.showListing(listing);
    else overlay?.hideListing();
  }

  /** Waits for the newest reading; a page that never rests is told of as it is. */
  async function settled(): Promise<void> {
    for (let round = 0, last: unknown; last !== reading && round < MOST_WAITS; round++) {
      last = reading;
      await reading;
    }
  }

  function start(): void {
    stopWatching ??= watchPage(
      document,
      ({ settled }) => {
        reading = readAgain(settled).catch(withhold);
      },
      { isOurs: (node) => overlay?.owns(node) ?? false },
    );
    reading = readAgain().catch(withhold);
  }

  /** Better no verdict than one about a page that could not be read to its end. */
  function withhold(): void {
    if (!isExtensionAlive()) {
      leave();
      return;
    }
    findings.withhold();
    overlay?.clear();
    void tellBackground({ kind: 'report', level: 'none', count: 0 });
  }

  function stop(): void {
    stopWatching?.();
    stopWatching = undefined;
    overlay?.destroy();
    overlay = undefined;
    findings.forget();
  }

  function apply(settings: PageSettings): void {
    if (!settings.enabled || settings.sitesOff.includes(location.hostname)) {
      const wasOn = stopWatching !== undefined;
      stop();
      if (wasOn) void tellBackground({ kind: 'report', level: 'none', count: 0 });
    } else {
      overlay?.change({ look: look() });
      start();
    }
  }

  const following = followPageSettings((next) => {
    settings = next;
    apply(next);
  });
  const stopMessages = handleTabMessages({
    'save-copy': () => ({ done: saveCopy(undefined) }),
    'note-missed'() {
      const id = findings.state().listing?.hash;
      if (id !== undefined) openNote(undefined, id);
      return { done: id !== undefined };
    },
    async 'get-report'() {
      await following.settled();
      await settled();
      return { ...findings.state(), ...(!stopWatching && { status: 'off' as const }) };
    },
    leave({ hosts }) {
      if (!hosts.includes(location.hostname)) return undefined;
      void tellBackground({ kind: 'report', level: 'none', count: 0 });
      leave();
      return undefined;
    },
  });

  function leave(): void {
    stop();
    following.stop();
    stopMessages();
    delete world[RUNNING];
  }

  world[RUNNING] = leave;
}

/** A page without anything to say gets no node of ours. */
function hasSomethingToShow(listing: ListingView | undefined, cards: readonly ListingView[] = []): boolean {
  return [...(listing ? [listing] : []), ...cards].some(({ quiet, report }) => !quiet && report.level !== 'none');
}
