import type { FairEntry } from './fair-recruitment.ts';
import type { KnowledgeTexts, RuleText } from './rule-text.ts';
import type { Text } from './texts/t.ts';

/** What people read about one topic of the awareness library. */
export interface TopicText {
  title: string;
  look: string;
  why: string;
  ask: string[];
  now: string[];
}

/** A language of the screens, as the list of languages shows it. */
export interface LocaleName {
  /** BCP 47 tag, for example `sw`. */
  code: string;
  /** The language's name in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** True when somebody who speaks it from birth has read it. */
  isReviewed: boolean;
}

/** Everything that people read in one language. What is missing is read in English, text by text. */
export interface Locale extends LocaleName {
  screens: Record<string, Text>;
  signs: {
    rules: Record<string, Partial<RuleText>>;
    combinations: Record<string, Partial<KnowledgeTexts['combinations'][string]>>;
    reassuring: Record<string, Partial<KnowledgeTexts['reassuring'][string]>>;
    fairRecruitment?: Record<string, Partial<Pick<FairEntry, 'title' | 'explain' | 'write'>>>;
  };
  topics: Record<string, Partial<TopicText>>;
  /** Facts about recruitment, by country and the id of the fact. */
  agencies: Record<string, Record<string, string>>;
}

/** The English texts of the rules with those of a language in their place, where it has them. */
export function signsIn(locale: Locale | undefined, english: KnowledgeTexts): KnowledgeTexts {
  if (!locale) return english;
  const { rules, combinations, reassuring } = locale.signs;
  return {
    rules: overlaid(english.rules, rules),
    combinations: overlaid(english.combinations, combinations),
    reassuring: overlaid(english.reassuring, reassuring),
  };
}

/** The lines of the fair-recruitment checklist with the words of a language in their place, where it has them. */
export function fairIn(locale: Locale | undefined, english: readonly FairEntry[]): FairEntry[] {
  return english.map((entry) => ({ ...entry, ...locale?.signs.fairRecruitment?.[entry.id] }));
}

/** English topics with the words of a language in their place, where it has them. */
export function topicsIn<T extends { id: string }>(locale: Locale | undefined, english: readonly T[]): T[] {
  return english.map((topic) => ({ ...topic, ...locale?.topics[topic.id] }));
}

/** English facts about recruitment with the words of a language in their place, where it has them. */
export function agenciesIn<T extends { country: string; facts: readonly { id: string; text: string }[] }>(
  locale: Locale | undefined,
  english: readonly T[],
): T[] {
  return english.map((agency) => ({
    ...agency,
    facts: agency.facts.map((fact) => ({ ...fact, text: locale?.agencies?.[agency.country]?.[fact.id] ?? fact.text })),
  }));
}

function overlaid<T>(english: Record<string, T>, other: Record<string, Partial<T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(english).map(([id, text]) => [id, { ...text, ...other[id] }]));
}
