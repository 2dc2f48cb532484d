import type { Listing } from '../engine/listing.ts';
import type { Quote, Report } from '../engine/report.ts';
import type { ReportRecord } from '../engine/report-record.ts';
import type { Region } from './region.ts';

/** One advert that was checked, or the reason why it could not be. */
export type Output =
  | {
      name: string;
      record: ReportRecord & { listing?: object; cards?: object[] };
      report: Report;
      /** Every report about what was read: of a page with many adverts, one a card. */
      parts: { id: string | number | undefined; report: Report; listing: Listing }[];
      /** Where quoted words stand in the file; undefined when that cannot be told. */
      regionOf(quote: Quote): Region | undefined;
    }
  | { name: string; error: { id?: string | number; line?: number; error: string } };

/** What a task comes to, ready to be written; it travels between threads. */
export interface Outcome {
  /** Pieces of output, joined as the format joins them; empty when there is nothing to write. */
  text: string;
  adverts: number;
  /** Whether an advert is at or above the minimum level. */
  isFound: boolean;
  /** What could not be read, for the formats that gather that. */
  problems: string[];
  /** The file could not be read at all. */
  failure?: string;
}
