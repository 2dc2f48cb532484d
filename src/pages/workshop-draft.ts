import { hash53 } from '../engine/hash53.ts';
import type { OwnRule } from '../packs/own-rule.ts';
import type { PackFile, PackFileRule } from '../packs/pack-file.ts';
import type { RuleText } from '../ui/rule-text.ts';

type Alternative = PackFileRule['detect'][number];

/** Words that count as one: a word list of ours, words of one's own, or both. */
export interface Group {
  /** As rules write it: `document`, `keep|hand-over`, `age<18`; '' is none. */
  list: string;
  /** One word or phrase a line. */
  words: string;
}

/** One of the ways in which an advert can say it. */
export interface Way {
  groups: Group[];
  not: string;
  within: NonNullable<Alternative['within']>;
  /** What the page has no field for; a copy of our own rule keeps it. */
  rest: Omit<Alternative, 'all' | 'phrases' | 'within'>;
}

/** A rule while it is written. */
export interface Draft {
  name: string;
  author: string;
  version: string;
  language: string;
  title: string;
  explain: string;
  ask: string;
  category: PackFileRule['category'];
  strength: PackFileRule['strength'];
  ways: Way[];
  match: string[];
  noMatch: string[];
}

/** A draft as files hold it. */
export type Written = Omit<PackFile, 'kind' | 'format'>;

export const EMPTY_GROUP: Group = { list: '', words: '' };

export function emptyWay(): Way {
  return { groups: [EMPTY_GROUP, EMPTY_GROUP], not: '', within: 'sentence', rest: {} };
}

/** A rule with nothing in it. */
export function emptyDraft(): Draft {
  return {
    name: '',
    author: '',
    version: '1',
    language: 'any',
    title: '',
    explain: '',
    ask: '',
    category: 'deception',
    strength: 'medium',
    ways: [emptyWay()],
    match: [''],
    noMatch: [''],
  };
}

/**
 * A draft that takes the place of another, but for the parts that were written since.
 *
 * @param before the draft when the reader asked for a fresh one
 * @param now the draft when the fresh one came
 */
export function begunWith(fresh: Draft, before: Draft, now: Draft): Draft {
  const since = Object.entries(now).filter(([part, value]) => value !== before[part as keyof Draft]);
  return { ...fresh, ...Object.fromEntries(since) };
}

/** A copy of one of our own rules. A way that only other languages have phrases for is left out: it would say more. */
export function draftOf({ category, strength, detect, phrases }: OwnRule, text: RuleText): Draft {
  const isHere = (name: string): boolean => !name.includes('#') || Object.hasOwn(phrases, name);
  return {
    ...emptyDraft(),
    title: text.title,
    explain: text.explain,
    ask: text.ask.join('\n'),
    category: category as Draft['category'],
    strength,
    ways: detect
      .filter(({ all }) => all.every(isHere))
      .map(({ all, within, ...rest }) => ({
        groups: all.map((name) => ({
          list: name.includes('#') ? '' : name,
          words: name.includes('#') ? (phrases[name] ?? '') : '',
        })),
        not: '',
        within,
        rest,
      })),
  };
}

/** Boxes that are still empty. `words` is a way without any. */
export type Missing = 'name' | 'author' | 'version' | 'title' | 'explain' | 'ask' | 'words';

export function missingIn(draft: Draft): Missing[] {
  const boxes = (['name', 'author', 'version', 'title', 'explain', 'ask'] as const).filter(
    (box) => draft[box].trim() === '',
  );
  const hasWords = draft.ways.length > 0 && draft.ways.every(({ groups }) => groups.some(isFilled));
  return hasWords ? boxes : ['words', ...boxes];
}

/**
 * The pack that a draft stands for. Boxes that are empty get words that nobody sees, so that examples can be tried before
 * all is written; whoever saves looks at `missingIn` first.
 */
export function packOf(draft: Draft): Written {
  const rule = slugOf(draft.title, 40, 'sign');
  const concepts: NonNullable<PackFile['concepts']> = {};
  const asWords = (words: string) => ({ [draft.language]: linesOf(words) });
  const detect = draft.ways
    .filter(({ groups }) => groups.some(isFilled))
    .map(({ groups, not, within, rest }, way) => {
      const all = groups.filter(isFilled).map(({ list, words }, group) => {
        if (linesOf(words).length === 0) return list.trim();
        const name = `way-${way + 1}-words-${group + 1}`;
        const lists = list.trim() === '' ? [] : list.trim().split('|');
        concepts[name] = { ...(lists.length > 0 && { includes: lists }), words: asWords(words) };
        return name;
      });
      const silencing = `way-${way + 1}-not`;
      const isSilenced = linesOf(not).length > 0;
      if (isSilenced) concepts[silencing] = { words: asWords(not) };
      return {
        all,
        within,
        ...rest,
        ...(isSilenced && { without: [...(rest.without ?? []), silencing] }),
      };
    });
  const filled = (text: string): string => text.trim() || '…';
  const examples = { match: textsOf(draft.match), no_match: textsOf(draft.noMatch) };
  return {
    id: packId(draft.name),
    name: filled(draft.name),
    version: filled(draft.version),
    author: filled(draft.author),
    languages: [draft.language],
    ...(Object.keys(concepts).length > 0 && { concepts }),
    rules: [
      {
        id: rule,
        title: filled(draft.title),
        explain: filled(draft.explain),
        ask: linesOf(filled(draft.ask)).slice(0, 3),
        category: draft.category,
        strength: draft.strength,
        detect,
        ...(examples.match.length + examples.no_match.length > 0 && { examples }),
      },
    ],
  };
}

function isFilled({ list, words }: Group): boolean {
  return list.trim() !== '' || linesOf(words).length > 0;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function textsOf(examples: readonly string[]): string[] {
  return examples.filter((text) => text.trim() !== '');
}

/** Names that differ get ids that differ, also where they share their Latin letters: one pack would replace the other. */
function packId(name: string): string {
  const mark = hash53(name.normalize('NFC').trim()).toString(36).padStart(8, '0').slice(-8);
  return `${slugOf(name, 15, 'pack')}-${mark}`;
}

/** A name as files write it: lower-case letters and digits joined by hyphens. */
function slugOf(text: string, most: number, otherwise: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, most)
    .replace(/-+$/, '');
  return slug === '' ? otherwise : slug;
}
