import { render } from 'preact';
import { Frame, type Look } from '../ui/frame.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { Badge } from './badge.tsx';
import { createBadges } from './badges.ts';
import type { Corner, ListCard, ListingView, OverlayCallbacks } from './callbacks.ts';
import css from './card.css?inline';
import { createHost } from './host.ts';
import { createShownCard } from './shown-card.tsx';

/** What an overlay is made of. */
export interface OverlayOptions {
  document: Document;
  /** `closed`, but for builds that are tested. */
  mode: ShadowRootMode;
  /** Of the signs that may be shown; the card has plain words of its own for those that are missing. */
  texts: KnowledgeTexts;
  callbacks: OverlayCallbacks;
  look: Look;
  /** Where the reader left the card; without it the emptiest corner is chosen when a card appears. */
  corner?: Corner;
}

/** All that the extension draws on a page that is not its own. */
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

/** Draws reports on a page. Its state lives here, where the page cannot reach it. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, mode, callbacks, corner } = options;
  let { look, texts } = options;
  let mainId: string | undefined;
  let hasBadges = false;
  let destroyed = false;

  const host = createHost({ document, mode, css });
  const layer = document.createElement('div');
  layer.className = 'badges';
  host.root.append(layer);
  const card = createShownCard({
    document,
    host,
    look: () => look,
    texts: () => texts,
    callbacks,
    corner,
    onRemoved() {
      if (!hasBadges) host.detach();
    },
    clear,
  });
  const badges = createBadges({
    document,
    layer,
    host: host.element,
    draw: (listed, place) =>
      render(
        <Frame look={look} class="overlay">
          <Badge card={listed} onOpen={() => card.show(listed, true)} />
        </Frame>,
        place,
      ),
    erase: (place) => render(null, place),
  });

  function clear(): void {
    badges.show([]);
    hasBadges = false;
    mainId = undefined;
    card.remove();
  }

  return {
    clear,
    showListing(view) {
      const shown = card.now();
      if (destroyed || (shown?.asked && view.id === mainId)) return;
      mainId = view.id;
      const undoable = shown?.view.id === view.id && shown.muted.length > 0;
      if (isQuiet(view) && !undoable) card.remove();
      else card.show(view, false);
    },
    hideListing() {
      mainId = undefined;
      if (!card.now()?.asked) card.remove();
    },
    owns: (node) => node === host.element,
    showList(cards) {
      if (destroyed) return;
      const marked = cards.filter((listed) => !isQuiet(listed));
      if (marked.length > 0 && !hasBadges && !card.now()) host.attach();
      hasBadges = marked.length > 0;
      badges.show(marked);
      if (!hasBadges && !card.now()) host.detach();
    },
    change(to) {
      if (to.look) look = to.look;
      if (to.texts) texts = to.texts;
      card.redraw();
      badges.redraw();
    },
    focus: card.focus,
    destroy() {
      clear();
      destroyed = true;
    },
  };
}

function isQuiet({ quiet, report }: ListingView): boolean {
  return quiet === true || report.level === 'none';
}
