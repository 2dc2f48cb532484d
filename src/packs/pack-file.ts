import * as z from 'zod/mini';
import { CATEGORIES } from '../engine/categories.ts';
import { FIELD_NAMES } from '../engine/listing.ts';
import { STRENGTHS } from '../engine/report.ts';
import { firstProblems, readShared, sharedText } from '../files/shared-file.ts';

/** Characters of a pack file, and bytes. Ten times the longest of our own languages’ share of fifty rules. */
export const LONGEST_PACK = 256_000;
/** Packs that one person adds; the administrator's come beside them. */
export const MOST_PACKS = 12;
export const MOST_RULES = 100;
const MOST_CONCEPTS = 150;
/** Of one list of words. */
const MOST_PHRASES = 2000;
export const LONGEST_PHRASE = 400;
export const LONGEST_TITLE = 80;
export const LONGEST_SENTENCES = 400;
export const LONGEST_EXAMPLE = 2000;
const MOST_PARTS = 12;

const SHARED = {
  kind: 'tahadhari-pack',
  numberedBy: 'format',
  newest: 1,
  longest: LONGEST_PACK,
  other: 'not-a-pack',
} as const;

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const slug = (most: number) => z.string().check(z.maxLength(most), z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
const language = z.string().check(z.regex(/^([a-z]{2,3}|any)$/));
const words = z.record(language, z.array(text(LONGEST_PHRASE)).check(z.maxLength(MOST_PHRASES)));
const slots = z
  .array(z.string().check(z.maxLength(200), z.regex(/^(not )?[a-z][a-z0-9|-]*( ?[<>]=? ?\d{1,9}(\.\d{1,3})?){0,2}$/)))
  .check(z.minLength(1), z.maxLength(MOST_PARTS));

const alternative = z.strictObject({
  all: z.optional(slots),
  phrases: z.optional(words),
  within: z.optional(
    z.union([z.int().check(z.minimum(1), z.maximum(60)), z.enum(['sentence', 'neighbours', 'advert'])]),
  ),
  ordered: z.optional(z.boolean()),
  without: z.optional(slots),
  unless: z.optional(slots),
  needs: z.optional(slots),
  field: z.optional(z.enum(FIELD_NAMES)),
  negation: z.optional(z.literal('ignore')),
  reporting: z.optional(z.literal('ignore')),
});

const concept = z.strictObject({
  stands_for: z.optional(text(LONGEST_SENTENCES)),
  includes: z.optional(z.array(slug(60)).check(z.maxLength(MOST_PARTS))),
  words: z.optional(words),
  except: z.optional(words),
});

const readable = {
  title: text(LONGEST_TITLE),
  explain: text(LONGEST_SENTENCES),
  ask: z.array(text(LONGEST_SENTENCES)).check(z.minLength(1), z.maxLength(3)),
};
const examples = z.array(text(LONGEST_EXAMPLE)).check(z.maxLength(20));

const rule = z.strictObject({
  id: slug(40),
  ...readable,
  category: z.enum(CATEGORIES),
  strength: z.enum(STRENGTHS),
  detect: z.array(alternative).check(z.minLength(1), z.maxLength(MOST_PARTS)),
  examples: z.optional(z.strictObject({ match: examples, no_match: examples })),
});

const packFile = z.strictObject({
  kind: z.literal(SHARED.kind),
  format: z.literal(SHARED.newest),
  id: slug(24),
  name: text(LONGEST_TITLE),
  version: text(20),
  author: text(LONGEST_TITLE),
  about: z.optional(text(LONGEST_SENTENCES)),
  /** Languages of adverts that it has words for. */
  languages: z.array(language).check(z.minLength(1), z.maxLength(40)),
  concepts: z.optional(z.record(slug(40), concept)),
  rules: z.array(rule).check(z.minLength(1), z.maxLength(MOST_RULES)),
  /** What people read, in further languages, by the id of the rule. */
  texts: z.optional(z.record(language, z.record(slug(40), z.strictObject(readable)))),
});

/** Rules that somebody else wrote, as data: words, what they stand for, and what people read. */
export type PackFile = z.infer<typeof packFile>;
export type PackFileRule = PackFile['rules'][number];

/** Why a file is no pack that can be used; a page has a sentence for each. `where` is a path of names, 1 the first. */
export type PackProblem =
  | { kind: 'too-large' | 'not-json' | 'not-a-pack' | 'newer' | 'unreadable' | 'too-many-forms' }
  | { kind: 'wrong' | 'too-much' | 'no-words' | 'twice'; where: string }
  | { kind: 'unknown-part' | 'unknown-concept' | 'no-number'; where: string; name: string }
  | { kind: 'phrase'; where: string; says: string };

export type PackAnswer = { file: PackFile } | { problems: PackProblem[] };

/** Of one pack; more would not be read. */
export const MOST_PROBLEMS = 8;

/** The text of a pack file. */
export function packText(file: Omit<PackFile, 'kind' | 'format'>): string {
  return sharedText(SHARED, file);
}

/** Reads a pack file. Never throws: whatever is wrong comes back as at most eight problems. */
export function parsePack(text: string): PackAnswer {
  const read = readShared(text, SHARED);
  if ('problem' in read) return { problems: [{ kind: read.problem }] };
  if (Object.keys(read.data.concepts ?? {}).length > MOST_CONCEPTS)
    return { problems: [{ kind: 'too-much', where: 'concepts' }] };
  const parsed = packFile.safeParse(read.data);
  return parsed.success
    ? { file: parsed.data }
    : { problems: firstProblems(parsed.error.issues.slice(0, 100).map(problemOf), MOST_PROBLEMS) };
}

/** A path as people count: `rules › 1 › title`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : String(part).slice(0, 60))).join(' › ');
}

interface Issue {
  path: PropertyKey[];
  code?: string | undefined;
  keys?: string[];
}

function problemOf({ path, code, keys }: Issue): PackProblem {
  const where = placeOf(path);
  if (code === 'unrecognized_keys') return { kind: 'unknown-part', where, name: String(keys?.[0]).slice(0, 60) };
  return { kind: code === 'too_big' ? 'too-much' : 'wrong', where };
}
