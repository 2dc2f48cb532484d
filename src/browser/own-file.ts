import { type NumberedLanguage, withNames } from '../engine/numbered-language.ts';
import type { Pack, PackLanguage } from '../engine/pack.ts';
import type { FairRecruitment } from '../ui/fair-recruitment.ts';
import type { Locale } from '../ui/locale.ts';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import type { Sample } from '../ui/training-sample.ts';
import { browser } from './browser.ts';

/**
 * The words of a language that rules look for. Undefined when there is no such file.
 *
 * @param code a language code; anything else is not looked for
 */
export async function ownLanguage(code: string): Promise<PackLanguage | undefined> {
  const [names, language] = await Promise.all([conceptNames(), ownFile<NumberedLanguage>('languages', code)]);
  return names && language && withNames(language, names);
}

let names: Promise<string[] | undefined> | undefined;

/** The names of all concepts, which every language file counts on; read once, and again after a failure. */
function conceptNames(): Promise<string[] | undefined> {
  names ??= ownFile<string[]>('concepts', 'all').then((read) => {
    if (!read) names = undefined;
    return read;
  });
  return names;
}

/** What people read in a language. Undefined when there is no such file. */
export function ownLocale(code: string): Promise<Locale | undefined> {
  return ownFile('locales', code);
}

/** The English words about all signs; none when they cannot be read. */
export async function ownKnowledge(): Promise<KnowledgeTexts> {
  return (await ownFile<KnowledgeTexts>('knowledge', 'en')) ?? { rules: {}, combinations: {}, reassuring: {} };
}

/** The adverts for trainers, as `rules/training` has them. Undefined when they cannot be read. */
export function ownSamples(): Promise<Sample[] | undefined> {
  return ownFile('training', 'all');
}

/** The compiled rules with the languages that are always read. Undefined when they cannot be read. */
export function ownRules(): Promise<Pack | undefined> {
  return ownFile('rules', 'core');
}

/** The fair-recruitment checklist, for whoever writes adverts. Undefined when it cannot be read. */
export function ownFairRecruitment(): Promise<FairRecruitment | undefined> {
  return ownFile('rules', 'fair');
}

/** What each of our own concepts stands for, by its name; nothing when it cannot be read. */
export async function ownConcepts(): Promise<Record<string, string>> {
  return (await ownFile<Record<string, string>>('workshop', 'all')) ?? {};
}

/**
 * Reads one of the extension's own files: a background script may load nothing by import. This is the only `fetch` there
 * is, and `connect-src 'self'` in the manifest lets it reach nothing else.
 */
async function ownFile<T>(
  folder: 'concepts' | 'knowledge' | 'languages' | 'locales' | 'rules' | 'training' | 'workshop',
  code: string,
): Promise<T | undefined> {
  if (!/^[a-z]{2,4}$/.test(code)) return undefined;
  try {
    const answer = await fetch(browser.runtime.getURL(`${folder}/${code}.json` as never));
    return answer.ok ? ((await answer.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
