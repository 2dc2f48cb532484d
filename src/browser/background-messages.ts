import * as z from 'zod/mini';
import { LEVELS } from '../engine/report.ts';
import type { OwnRule } from '../packs/own-rule.ts';
import { fieldTexts } from './field-texts.ts';
import { type Handlers, handleMessages } from './handle-messages.ts';
import { type CheckAnswer, MOST_LISTINGS, type PacksAnswer, type SettingsAnswer, type TryAnswer } from './messages.ts';

/** Characters of a pack file that is tried: a little more than one may have, so that the answer can say it is too large. */
const MOST_TRIED = 300_000;

/** Characters of an advert with what was found in it. */
const MOST_HANDED = 600_000;

/** What tabs and pages may send to the background. */
function describe() {
  const level = z.enum(LEVELS);
  /** A page may hold more text than anyone reads; the engine looks at 200,000 characters of a listing. */
  const text = z.optional(z.string().check(z.maxLength(250_000)));
  const short = z.optional(z.string().check(z.maxLength(4000)));
  /** A listing as it travels: its texts without their places on the page. */
  const plainListing = z.object({
    lang: short,
    country: short,
    fields: fieldTexts(text),
  });
  const choice = z.discriminatedUnion('what', [
    z.object({ what: z.literal('dismiss'), id: z.string().check(z.maxLength(64)) }),
    z.object({ what: z.literal('leave-site'), host: z.string().check(z.maxLength(253)) }),
    z.object({ what: z.literal('turn-off') }),
    z.object({ what: z.literal('mute'), rule: z.string().check(z.maxLength(80)) }),
    z.object({ what: z.literal('unmute'), rule: z.string().check(z.maxLength(80)) }),
    z.object({ what: z.literal('move-card'), corner: z.enum(['end-end', 'end-start', 'start-end', 'start-start']) }),
  ]);
  return {
    /** Check these listings. Answered with `CheckAnswer`. */
    check: z.object({
      kind: z.literal('check'),
      listings: z.array(plainListing).check(z.maxLength(MOST_LISTINGS)),
      muted: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(500)),
      /** Code of the language that the reader's screens speak. */
      speak: z.string().check(z.regex(/^[a-z]{2,3}$/)),
      /** Codes of languages to read in any case. */
      languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))).check(z.maxLength(40)),
    }),
    /** Read this pack file and check listings with it; nothing is kept. Answered with `TryAnswer`. */
    'try-pack': z.object({
      kind: z.literal('try-pack'),
      text: z.string().check(z.maxLength(MOST_TRIED)),
      listings: z.array(plainListing).check(z.maxLength(MOST_LISTINGS)),
      /** Whether only the pack's own rules are tried. */
      alone: z.boolean(),
    }),
    /** One of our own rules, for a copy. Answered with `OwnRule`. */
    'own-rule': z.object({ kind: z.literal('own-rule'), id: z.string().check(z.maxLength(80)) }),
    /** The packs that count, compiled, for a page that checks by itself. Answered with `PacksAnswer`. */
    packs: z.object({ kind: z.literal('packs'), speak: short }),
    /** The settings in use, on a page whose browser speaks this language. Answered with `PageSettings`. */
    settings: z.object({ kind: z.literal('settings'), language: z.string().check(z.maxLength(80)) }),
    /** Keep what the reader chose on a page. */
    choose: z.object({ kind: z.literal('choose'), choice }),
    /** What to show on the toolbar. */
    report: z.object({ kind: z.literal('report'), level, count: z.number().check(z.minimum(0), z.maximum(999)) }),
    /** Open one of our pages. */
    open: z.object({
      kind: z.literal('open'),
      page: z.enum(['feedback', 'learn', 'message', 'options', 'training']),
      topic: z.optional(z.string().check(z.maxLength(60), z.regex(/^[a-z-]*$/))),
      /** What the page is about, kept in memory until it takes it. */
      text: z.optional(z.string().check(z.maxLength(MOST_HANDED))),
    }),
  };
}

type Shapes = ReturnType<typeof describe>;
export type BackgroundMessage = { [K in keyof Shapes]: z.infer<Shapes[K]> }[keyof Shapes];
type Answer = CheckAnswer | OwnRule | PacksAnswer | SettingsAnswer | TryAnswer;

/** Answers what tabs and pages send to the background. Returns a function that stops listening. */
export function handleBackgroundMessages(handlers: Handlers<BackgroundMessage, Answer | undefined>): () => void {
  let shapes: Shapes | undefined;
  return handleMessages(({ kind, ...rest }) => {
    // Made at the first message: that takes milliseconds of the background's start.
    shapes ??= describe();
    if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return undefined;
    return shapes[kind as keyof Shapes].safeParse({ kind, ...rest }).data;
  }, handlers);
}
