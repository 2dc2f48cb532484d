import type { Quote, Report } from '../engine/report.ts';

/** Where the card stands: first along the block axis (top, bottom), then along the inline axis (start, end of a line). */
export type Corner = 'end-end' | 'end-start' | 'start-end' | 'start-start';

/** The extension's own pages that the card can lead to. */
export type OwnPage = 'learn' | 'message' | 'options';

/** What a control of the card changes and an administrator may have set. */
export type ManagedSetting = 'enabled' | 'mutedRules' | 'sitesOff';

/** One listing to be shown. */
export interface ListingView {
  /** Hash of the content. The same listing is announced once and opens by itself once. */
  id: string;
  report: Report;
  /** Host name, for "this site". */
  site: string;
  /** Hidden by the reader, or milder than what the reader wants to see: no card. */
  quiet?: boolean;
}

/** One advert in a list of results. */
export interface ListCard extends ListingView {
  title: string;
  element: Element;
  /**
   * The id of what the element holds now, undefined when it holds no advert. Lists that scroll for ever reuse their
   * elements; the badge is left out when this differs from `id`.
   */
  idNow: () => string | undefined;
}

/** All that the overlay asks of the world outside. It calls nobody else. */
export interface OverlayCallbacks {
  /** Hide this listing until its words change. The card is already gone. */
  onDismissListing(id: string): void;
  /** No warnings on this site any more. The overlay has already cleared itself. */
  onDismissSite(): void;
  /** No warnings anywhere. The overlay has already cleared itself. */
  onTurnOff(): void;
  /** Never show this sign again. The card goes on offering to undo it. */
  onMuteSign(rule: string): void;
  onUnmuteSign(rule: string): void;
  /** Open a page of the extension; `topic` is an awareness topic. */
  onOpen(page: OwnPage, topic?: string): void;
  /** The reader says that this sign is wrong here, or, without a rule, that one was missed. */
  onReportWrong(rule: string | undefined, id: string): void;
  /** The reader wants this listing and its signs as a file. */
  onSaveCopy(id: string): void;
  /** The reader moved the card; remember it. */
  onMoved(corner: Corner): void;
  /** Whether an administrator set this, so that the reader cannot change it. */
  isManaged(setting: ManagedSetting): boolean;
  /** Where the words of a quote stand in the page now, undefined when they are gone. */
  locate(quote: Quote, id: string): Range | undefined;
}
