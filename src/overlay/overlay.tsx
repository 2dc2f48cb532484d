import { render } from 'preact';
import type { Quote, Sign } from '../engine/report.ts';
import { Frame, type Look } from '../ui/frame.tsx';
import { headlineOf } from '../ui/level-text.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { shared } from '../ui/texts/english/shared.ts';
import { translator } from '../ui/texts/t.ts';
import { Badge } from './badge.tsx';
import { createBadges } from './badges.ts';
import type { Corner, ListCard, ListingView, OverlayCallbacks } from './callbacks.ts';
import css from './card.css?inline';
import { Card } from './card.tsx';
import { freeCorner, viewOf } from './corner.ts';
import { createFocusReturn } from './focus-return.ts';
import { createHighlights } from './highlights.ts';
import { createHost } from './host.ts';

/** Listings that have already opened by themselves; more than anyone reads in one page. */
const MOST_SEEN = 300;

/** A screen reader hears a change of a live region only once the region is known to it. Milliseconds. */
const SPEAK_AFTER = 200;

/** Size of the card before it is drawn, in CSS pixels; width and full height as in tokens.css. */
const CARD = { width: 360, small: 64, full: 600 };

const NO_TEXTS: KnowledgeTexts = { rules: {}, combinations: {}, reassuring: {} };

export interface OverlayOptions {
  document: Document;
  /** `closed`, but for builds that are tested. */
  mode: ShadowRootMode;
  /** The texts of the rules, or how to load them from the extension's own files when a card first opens. */
  texts: KnowledgeTexts | (() => Promise<KnowledgeTexts>);
  callbacks: OverlayCallbacks;
  look: Look;
  /** Where the reader left the card; without it the emptiest corner is chosen when a card appears. */
  corner?: Corner;
}

export interface Overlay {
  /**
   * Shows the card and marks the words. A listing without signs, or a quiet one, takes the card away, unless the card
   * still offers to undo what took the signs away.
   */
  showListing(view: ListingView): void;
  /** Takes the card and the marks off the page. Badges stay, and so does a card that the reader opened from one. */
  hideListing(): void;
  /** Puts badges on the adverts of a list, instead of all earlier ones. */
  showList(cards: readonly ListCard[]): void;
  /** Changes language, texts or colours of what is shown. */
  change(to: Partial<Pick<OverlayOptions, 'texts' | 'look'>>): void;
  /** Opens the card and moves the keyboard focus to it: only when the reader asks, for example by a shortcut. */
  focus(): void;
  /** True for the one node that the overlay adds to the page; whoever watches the page leaves it out. */
  owns(node: Node): boolean;
  /** Takes everything off the page. The overlay can be used again. */
  clear(): void;
  /** Takes everything off the page for good. */
  destroy(): void;
}

interface Shown {
  view: ListingView;
  /** The reader opened it from a badge: a page that is merely read again does not take it away. */
  asked: boolean;
  expanded: boolean;
  corner: Corner;
  muted: readonly Sign[];
}

/** Draws reports on a page. Its state lives here, where the page cannot reach it. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, callbacks } = options;
  let { look, texts: source, corner: chosen } = options;
  let knowledge: KnowledgeTexts | undefined = typeof source === 'function' ? undefined : source;
  let shown: Shown | undefined;
  let mainId: string | undefined;
  let announcement = '';
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let toggle: HTMLButtonElement | null = null;
  let hasBadges = false;
  let destroyed = false;
  const seen = new Set<string>();

  const host = createHost({ document, mode: options.mode, css });
  const cardPlace = document.createElement('div');
  const layer = document.createElement('div');
  layer.className = 'badges';
  host.root.append(layer, cardPlace);
  const highlights = createHighlights(document);
  const badges = createBadges({
    document,
    layer,
    host: host.element,
    dir: () => look.language.dir,
    draw: (card, place) =>
      render(
        <Frame look={look} class="overlay">
          <Badge card={card} onOpen={() => openFromBadge(card)} />
        </Frame>,
        place,
      ),
    erase: (place) => render(null, place),
  });

  const focusReturn = createFocusReturn(host.root, cardPlace);

  function draw(): void {
    if (!shown) {
      render(null, cardPlace);
      return;
    }
    const { view, expanded, corner, muted } = shown;
    render(
      <Frame look={look} class="overlay">
        <p class="hidden" role="status" aria-live="polite">
          {announcement}
        </p>
        <Card
          key={view.id}
          view={view}
          texts={knowledge ?? NO_TEXTS}
          expanded={expanded}
          corner={corner}
          dir={look.language.dir}
          muted={muted}
          toggleRef={(button) => {
            toggle = button;
          }}
          onExpand={(to) => update({ expanded: to })}
          onLeave={leave}
          onMoved={(to) => {
            chosen = to;
            update({ corner: to });
            callbacks.onMoved(to);
          }}
          onDismissListing={() => {
            removeCard();
            callbacks.onDismissListing(view.id);
          }}
          onDismissSite={() => {
            clear();
            callbacks.onDismissSite();
          }}
          onTurnOff={() => {
            clear();
            callbacks.onTurnOff();
          }}
          onMute={(sign) => {
            update({ muted: [...muted, sign] });
            callbacks.onMuteSign(sign.rule);
          }}
          onUnmute={(sign) => {
            update({ muted: muted.filter((other) => other !== sign) });
            toggle?.focus();
            callbacks.onUnmuteSign(sign.rule);
          }}
          onOpen={callbacks.onOpen}
          onReportWrong={(rule) => callbacks.onReportWrong(rule, view.id)}
          onSaveCopy={() => callbacks.onSaveCopy(view.id)}
          onFind={find}
        />
      </Frame>,
      cardPlace,
    );
  }

  function update(change: Partial<Shown>): void {
    if (!shown) return;
    shown = { ...shown, ...change };
    draw();
  }

  function present(view: ListingView, asked: boolean): void {
    const isSame = shown?.view.id === view.id;
    if (shown && isSame) {
      shown = { ...shown, view, asked, expanded: shown.expanded || asked };
    } else {
      const opens = asked || (view.report.level !== 'check' && !seen.has(view.id));
      shown = { view, asked, expanded: opens, corner: chosen ?? shown?.corner ?? emptiestCorner(opens), muted: [] };
      clearTimeout(speaking);
      announcement = '';
      if (!seen.has(view.id)) announce(view);
      remember(view.id);
    }
    draw();
    // Drawn first, so that the page lays the card out once.
    if (!isSame) host.attach();
    markWords(view);
    if (!knowledge) load();
  }

  function markWords(view: ListingView): void {
    const quotes = view.report.signs.flatMap((sign) => sign.quotes);
    highlights.set(quotes.flatMap((quote) => callbacks.locate(quote, view.id) ?? []));
  }

  function load(): void {
    if (typeof source !== 'function') return;
    const asked = source;
    asked().then(
      (texts) => {
        if (destroyed || source !== asked) return;
        knowledge = texts;
        draw();
      },
      // The card has plain words of its own for texts that are missing.
      () => undefined,
    );
  }

  function emptiestCorner(expanded: boolean): Corner {
    const view = viewOf(document);
    const size = {
      width: Math.min(CARD.width, view.width - 16),
      height: Math.min(expanded ? CARD.full : CARD.small, view.height - 16),
    };
    return freeCorner(document, size, look.language.dir);
  }

  function announce({ report }: ListingView): void {
    const t = translator(look.language, shared);
    const signs = t('signCount', { count: report.signs.length });
    speaking = setTimeout(() => {
      announcement = t('announce', { headline: headlineOf(report.level, t), signs });
      draw();
    }, SPEAK_AFTER);
  }

  function remember(id: string): void {
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest);
  }

  function find(quote: Quote): void {
    const range = shown && callbacks.locate(quote, shown.view.id);
    if (range) highlights.scrollToQuote(range);
  }

  function openFromBadge(card: ListCard): void {
    present(card, true);
    toggle?.focus();
  }

  function leave(): void {
    update({ expanded: false });
    focusReturn.goBack();
  }

  function removeCard(): void {
    const hadFocus = focusReturn.isInside();
    shown = undefined;
    clearTimeout(speaking);
    draw();
    highlights.clear();
    if (hadFocus) focusReturn.goBack();
    if (!hasBadges) host.detach();
  }

  function clear(): void {
    badges.show([]);
    hasBadges = false;
    mainId = undefined;
    removeCard();
    host.detach();
  }

  return {
    clear,
    showListing(view) {
      if (destroyed || (shown?.asked && view.id === mainId)) return;
      mainId = view.id;
      const undoable = shown?.view.id === view.id && shown.muted.length > 0;
      if (isQuiet(view) && !undoable) removeCard();
      else present(view, false);
    },
    hideListing() {
      mainId = undefined;
      if (!shown?.asked) removeCard();
    },
    owns: (node) => node === host.element,
    showList(cards) {
      if (destroyed) return;
      const marked = cards.filter((card) => !isQuiet(card));
      if (marked.length > 0 && !hasBadges && !shown) host.attach();
      hasBadges = marked.length > 0;
      badges.show(marked);
      if (!hasBadges && !shown) host.detach();
    },
    change(to) {
      if (to.look) look = to.look;
      if (to.texts) {
        source = to.texts;
        knowledge = typeof source === 'function' ? undefined : source;
        if (shown && !knowledge) load();
      }
      draw();
      badges.redraw();
    },
    focus() {
      if (!shown) return;
      update({ expanded: true });
      toggle?.focus();
    },
    destroy() {
      clear();
      destroyed = true;
    },
  };
}

function isQuiet({ quiet, report }: ListingView): boolean {
  return quiet === true || report.level === 'none';
}
