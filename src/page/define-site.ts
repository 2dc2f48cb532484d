/**
 * A site file tells where one board, or one family of boards, puts the parts of a listing. It is pure data.
 *
 * How to add a board in five minutes: `sites/README.md`; `npm run new-site` writes the first draft.
 *
 * Structured data (JSON-LD, microdata, RDFa) is read on every page without any help of a site file.
 */
import type { FieldName } from '../engine/listing.ts';

/** Where a text stands, and what the board puts around it. A plain string is the selector alone. */
export interface Place {
  /** CSS selector inside the listing, card or pane; '' is the card itself. Must be valid in Chrome 109. */
  select: string;
  /** Takes this attribute instead of the text; such a value cannot be located on the page. */
  attribute?: string;
  /** Takes all matches, each cut as told below, with this between them; else the first with text is taken. */
  all?: string;
  /** Takes the match with this number among those with text, from 0: for boards whose order is their only hook. */
  nth?: number;
  /** Takes the first line alone, cut at a word after 120 letters: a post of people begins with what it is about. */
  firstLine?: true;
  /** Leaves out what this selector finds inside. */
  without?: string;
  /** Takes only an element whose whole text matches: tells chips without names of their own apart. */
  only?: RegExp;
  /** Takes one part between separators, or all from one to another; negative from the end. Part 0 is always there. */
  part?: readonly [separator: string, from: number, to?: number];
  /** What the board adds: a pattern that is bound to the start or to the end. */
  strip?: RegExp;
}

export type Alternative = string | Place;
export type Fields = { readonly [name in FieldName]?: readonly Alternative[] };

/** Where the board writes the id of a listing. */
export interface IdPlace {
  /** Selector inside the card or pane; the card or pane itself when left out. */
  select?: string;
  attribute: string;
  /** Its first group is the id; the whole value when left out. */
  match?: RegExp;
}

/** A list of results. */
export interface Cards {
  /** One card. Elements that hold no title are taken for placeholders and left out. */
  item: string;
  fields: Fields;
  id: IdPlace;
  /** The link to the listing inside the card; '' when the card itself is the link. */
  link?: string;
  /** A title that matches is masked by the board: the card is left out. */
  masked?: RegExp;
  /** A title that matches is no offer of work, such as "[For Hire]": the card is left out. */
  skip?: RegExp;
  /** Path and query of the pages where this is a list of jobs: classifieds show cars in the same cards. */
  path?: RegExp;
  /** People post anything here: only cards that offer work are read. */
  onlyWork?: true;
  /** Fewer cards are no list, for example one "similar job"; 1 when left out. */
  min?: number;
}

/** The listing that a two-pane list shows beside itself. */
interface Pane {
  /** Tried in this order. */
  root: readonly string[];
  id?: IdPlace;
  /** Finds in the address the id of the listing that should be in the pane. */
  idInUrl: RegExp;
}

export interface Site {
  /** The file name. */
  id: string;
  /** What people call the board. */
  name: string;
  /**
   * Match patterns, by registrable domain: boards move between subdomains. A path only where the domain serves
   * something else than jobs or posts and the board never comes without a load: nobody's mail is a job listing.
   */
  matches: readonly string[];
  /** ISO 3166-1 code for boards of one country whose host does not tell it. */
  country?: string;
  isListing: {
    /** Path and query of one listing. A listing is known by its markup; the path only decides between it and a list. */
    path?: RegExp;
    /** Left out when nobody has seen such a page: then structured data and the generic reader are asked. */
    exists?: string;
    /** People post anything here: only a text that offers work is read. */
    onlyWork?: true;
  };
  /** The part of the page that holds the listing, tried in this order; the whole page when none is there. */
  root?: readonly string[];
  fields: Fields;
  cards?: readonly Cards[];
  pane?: Pane;
  /** Challenge, login wall, "not found", "no results": whatever else such a page shows, nothing is read. */
  negative?: string;
  /** Fields of the structured data that this board fills with something else than what it shows. */
  distrust?: readonly FieldName[];
  /** When the selectors were last compared with pages of the board, and with which; none: written from others' notes. */
  checked: { on: string; urls: readonly string[] };
}

/** Gives a site file its types. */
export function defineSite(site: Site): Site {
  return site;
}
