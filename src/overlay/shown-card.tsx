import { render } from 'preact';
import type { Quote, Sign } from '../engine/report.ts';
import { Frame, type Look } from '../ui/frame.tsx';
import { headlineOf } from '../ui/level-text.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { shared } from '../ui/texts/english/shared.ts';
import { translator } from '../ui/texts/t.ts';
import type { Corner, ListingView, OverlayCallbacks } from './callbacks.ts';
import { Card } from './card.tsx';
import { freeCorner, viewOf } from './corner.ts';
import { createFocusReturn } from './focus-return.ts';
import { createHighlights } from './highlights.ts';
import type { Host } from './host.ts';

/** Listings that have already opened by themselves; more than anyone reads in one page. */
const MOST_SEEN = 300;

/** A screen reader hears a change of a live region only once the region is known to it. Milliseconds. */
const SPEAK_AFTER = 200;

/** Size of the card before it is drawn, in CSS pixels; width and full height as in tokens.css. */
const CARD = { width: 360, small: 64, full: 600 };

interface Shown {
  view: ListingView;
  /** The reader opened it from a badge: a page that is merely read again does not take it away. */
  asked: boolean;
  expanded: boolean;
  corner: Corner;
  muted: readonly Sign[];
}

/** The place of the one card on a page: empty, or with the card of a listing whose words are marked. */
export interface ShownCard {
  /** What is shown now; undefined when there is no card. */
  now(): Readonly<Shown> | undefined;
  /**
   * Shows the card of a listing and marks its words. A listing opens by itself and is announced once; the same one again
   * stays as the reader left it.
   *
   * @param asked the reader opened it from a badge: it is open and gets the keyboard focus
   */
  show(view: ListingView, asked: boolean): void;
  /** Draws again, because the texts, the language or the colours changed. */
  redraw(): void;
  /** Opens the card that is there and moves the keyboard focus to it. */
  focus(): void;
  /** Takes the card and the marks off the page; the focus goes back to where it came from. */
  remove(): void;
}

interface Options {
  document: Document;
  host: Host;
  look: () => Look;
  texts: () => KnowledgeTexts;
  callbacks: OverlayCallbacks;
  /** Where the reader left the card; without it the emptiest corner is chosen when a card appears. */
  corner: Corner | undefined;
  /** No card is left, by the reader or by `remove`. The host is still in the page: others may draw in it too. */
  onRemoved: () => void;
  /** Takes everything off the page, this card too: the reader wants no warnings here any more. */
  clear: () => void;
}

/** Draws the card of one listing at a time into the host, and puts the host into the page for it. */
export function createShownCard({
  document,
  host,
  look,
  texts,
  callbacks,
  corner: left,
  onRemoved,
  clear,
}: Options): ShownCard {
  let chosen = left;
  let shown: Shown | undefined;
  let announcement = '';
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let toggle: HTMLButtonElement | null = null;
  const seen = new Set<string>();

  const place = document.createElement('div');
  host.root.append(place);
  const highlights = createHighlights(document);
  const focusReturn = createFocusReturn(host.root, place);

  function draw(): void {
    if (!shown) {
      render(null, place);
      return;
    }
    const { view, expanded, corner, muted } = shown;
    render(
      <Frame look={look()} class="overlay">
        <p class="hidden" role="status" aria-live="polite">
          {announcement}
        </p>
        <Card
          key={view.id}
          view={view}
          texts={texts()}
          expanded={expanded}
          corner={corner}
          dir={look().language.dir}
          muted={muted}
          toggleRef={(button) => {
            toggle = button;
          }}
          isManaged={callbacks.isManaged}
          onExpand={(to) => update({ expanded: to })}
          onLeave={leave}
          onMoved={(to) => {
            chosen = to;
            update({ corner: to });
            callbacks.onMoved(to);
          }}
          onDismissListing={() => {
            remove();
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
      place,
    );
  }

  function update(change: Partial<Shown>): void {
    if (!shown) return;
    shown = { ...shown, ...change };
    draw();
  }

  function show(view: ListingView, asked: boolean): void {
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
    if (asked) toggle?.focus();
  }

  function markWords(view: ListingView): void {
    const quotes = view.report.signs.flatMap((sign) => sign.quotes);
    highlights.set(quotes.flatMap((quote) => callbacks.locate(quote, view.id) ?? []));
  }

  function emptiestCorner(expanded: boolean): Corner {
    const view = viewOf(document);
    const size = {
      width: Math.min(CARD.width, view.width - 16),
      height: Math.min(expanded ? CARD.full : CARD.small, view.height - 16),
    };
    return freeCorner(document, size, look().language.dir);
  }

  function announce({ report }: ListingView): void {
    const t = translator(look().language, shared);
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

  function leave(): void {
    update({ expanded: false });
    focusReturn.goBack();
  }

  function remove(): void {
    const hadFocus = focusReturn.isInside();
    shown = undefined;
    clearTimeout(speaking);
    draw();
    highlights.clear();
    if (hadFocus) focusReturn.goBack();
    onRemoved();
  }

  return {
    now: () => shown,
    show,
    redraw: draw,
    focus() {
      if (!shown) return;
      update({ expanded: true });
      toggle?.focus();
    },
    remove,
  };
}
