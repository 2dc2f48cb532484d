import { render } from 'preact';
import type { Quote, Sign } from '../engine/report.ts';
import { Frame, type Look } from '../ui/frame.tsx';
import { headlineOf } from '../ui/level-text.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { shared } from '../ui/texts/en.ts';
import { translator } from '../ui/texts/t.ts';
import { Badge } from './badge.tsx';
import { createBadges } from './badges.ts';
import type { Corner, ListCard, ListingView, OverlayCallbacks } from './callbacks.ts';
import css from './card.css?inline';
import { Card } from './card.tsx';
import { freeCorner, viewOf } from './corner.ts';
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
  /** Where the reader left the card; without it the emptiest corner is chosen for each listing. */
  corner?: Corner;
}

export interface Overlay {
  /** Shows the card and marks the words. A report without signs takes the card away. */
  showListing(view: ListingView): void;
  /** Puts badges on the adverts of a list, instead of all earlier ones. */
  showList(cards: readonly ListCard[]): void;
  /** Changes language, texts or colours of what is shown. */
  change(to: Partial<Pick<OverlayOptions, 'texts' | 'look'>>): void;
  /** Opens the card and moves the keyboard focus to it: only when the reader asks, for example by a shortcut. */
  focus(): void;
  /** Takes everything off the page. The overlay can be used again. */
  clear(): void;
  /** Takes everything off the page for good. */
  destroy(): void;
}

interface Shown {
  view: ListingView;
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
  let announcement = '';
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let returnTo: HTMLElement | undefined;
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

  // Remembers where the keyboard came from, so that Esc can go back there.
  host.root.addEventListener('focusin', (event) => {
    const from = (event as FocusEvent).relatedTarget;
    if (!from || cardPlace.contains(from as Node)) return;
    if (cardPlace.contains(event.target as Node)) returnTo = from as HTMLElement;
  });

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
    if (shown?.view.id === view.id) {
      shown = { ...shown, view, expanded: shown.expanded || asked };
    } else {
      const opens = asked || (view.report.level !== 'check' && !seen.has(view.id));
      shown = { view, expanded: opens, corner: chosen ?? emptiestCorner(opens), muted: [] };
      host.attach();
      if (!seen.has(view.id)) announce(view);
      remember(view.id);
    }
    draw();
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
    // Without a card of an earlier listing, which would hide what lies under it.
    render(null, cardPlace);
    return freeCorner(document, size, look.language.dir);
  }

  function announce({ report }: ListingView): void {
    const t = translator(look.language, shared);
    const signs = t('signCount', { count: report.signs.length });
    announcement = '';
    clearTimeout(speaking);
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
    const badge = host.root.activeElement;
    present(card, true);
    toggle?.focus();
    // Set after the focus moved, which would have noted the page's own element.
    if (badge) returnTo = badge as HTMLElement;
  }

  function leave(): void {
    update({ expanded: false });
    goBack();
  }

  function goBack(): void {
    if (returnTo?.isConnected) returnTo.focus();
    returnTo = undefined;
  }

  function removeCard(): void {
    const hadFocus = cardPlace.contains(host.root.activeElement);
    shown = undefined;
    clearTimeout(speaking);
    draw();
    highlights.clear();
    if (hadFocus) goBack();
    if (!hasBadges) host.detach();
  }

  function clear(): void {
    badges.clear();
    hasBadges = false;
    removeCard();
    host.detach();
  }

  return {
    clear,
    showListing(view) {
      if (destroyed) return;
      const undoable = shown?.view.id === view.id && shown.muted.length > 0;
      if (view.report.level === 'none' && !undoable) removeCard();
      else present(view, false);
    },
    showList(cards) {
      if (destroyed) return;
      hasBadges = cards.some((card) => card.report.level !== 'none');
      if (hasBadges && !shown) host.attach();
      badges.show(cards);
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
