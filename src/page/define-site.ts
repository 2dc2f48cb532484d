/**
 * A site file tells where one board, or one family of boards, puts the parts of a listing. It is pure data.
 *
 * Add a board in five minutes
 *
 * 1. Copy the file of `sites/` that is nearest to your board; the file name is the id.
 * 2. Open one listing and one list of results on the board. Right-click the title, choose "Inspect", and look for a
 *    hook that the board keeps for its own tests or readers: `data-test…`, `data-cy`, `data-qa`, `itemprop`, `id`. Class
 *    names with random letters (`css-1afmp4o`) change with every release; take the part that is spoken
 *    (`[class*="employerName"]`) or the element's place inside a stable one.
 * 3. Write the selectors under `fields`. Several alternatives may follow each other, the first that holds text wins.
 *    Say in a comment why each is there, so that the next reader knows when it may go. Never write a selector that
 *    nobody has seen on a page, and say in the file what was never seen.
 * 4. If the board has lists, fill in `cards`; if a list shows one listing beside itself, fill in `pane`.
 * 5. Add the file to `sites/index.ts`, in alphabetical order.
 * 6. Write two small pages of your own in the shape of the board's (a listing or a list, and a page that is neither) in
 *    `tests/fixtures/sites/<id>/`, beside each a `.json` with what a person sees on it. Texts are invented: nobody's
 *    advert is copied. See the test fail, then pass: `npx vitest run tests/sites.test.ts`.
 *
 * Structured data (JSON-LD, microdata) is read on every page without any help of a site file.
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
  /** Match patterns, by registrable domain: boards move between subdomains. */
  matches: readonly string[];
  /** ISO 3166-1 code for boards of one country whose host does not tell it. */
  country?: string;
  isListing: {
    /** Path and query of one listing. A listing is known by its markup; the path only decides between it and a list. */
    path?: RegExp;
    /** Left out when nobody has seen such a page: then structured data and the generic reader are asked. */
    exists?: string;
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
