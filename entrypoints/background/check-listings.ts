import type { CheckAnswer, Question } from '../../src/browser/messages.ts';
import { ownKnowledge } from '../../src/browser/own-file.ts';
import { reportsOf } from '../../src/browser/reports-of.ts';
import { createSpeech } from '../../src/browser/speech.ts';
import type { Report } from '../../src/engine/report.ts';
import { type RulesInUse, usePacks } from '../../src/packs/use-packs.ts';
import { packsInUse, watchPacks } from '../../src/settings/pack-store.ts';
import { signsIn } from '../../src/ui/locale.ts';
import type { KnowledgeTexts } from '../../src/ui/rule-text.ts';
import { savedCopy } from '../../src/ui/texts/english/saved-copy.ts';
import { shared } from '../../src/ui/texts/english/shared.ts';
import { corePack } from './core-pack.ts';

/** Texts that a content script needs: those of the card and of a saved copy. */
const OF_THE_PAGE = [...Object.keys(shared), ...Object.keys(savedCopy)];

let rules: Promise<RulesInUse> | undefined;
/** Read once, when something is first asked. */
let knowledge: Promise<KnowledgeTexts> | undefined;
const speech = createSpeech();

/**
 * Checks listings that a tab has read. One engine serves all tabs: its words take memory and time to prepare, which a
 * page on a cheap phone would feel.
 *
 * @returns reports in the order of the listings, and the words that people read about what was found, in their language
 */
export async function checkListings({ listings, muted, speak, languages }: Question): Promise<CheckAnswer> {
  const { check, textsIn } = await rulesInUse();
  const reports = await reportsOf(listings, check, { muted: new Set(muted), languages });
  knowledge ??= ownKnowledge();
  const locale = await speech.speak(speak);
  const all = signsIn(locale, await knowledge);
  return {
    reports,
    texts: textsFor(reports, { ...all, rules: { ...all.rules, ...textsIn(locale?.code ?? 'en') } }),
    ...(locale && {
      language: {
        code: locale.code,
        dir: locale.dir,
        texts: Object.fromEntries(OF_THE_PAGE.map((key) => [key, locale.screens[key]])),
      },
    }),
  };
}

/**
 * Packs are compiled here, from what was imported, when something is first checked: an administrator's come without any page
 * of ours being open, and a stored compiled form would have to be checked as much as the file.
 */
export function rulesInUse(): Promise<RulesInUse> {
  rules ??= startRules().catch((error) => {
    rules = undefined;
    throw error;
  });
  return rules;
}

async function startRules(): Promise<RulesInUse> {
  const [pack, texts] = await Promise.all([corePack(), packsInUse()]);
  return usePacks(pack, texts);
}

/** From now on, the packs as they are at the next check. */
export function keepPacksFresh(): void {
  watchPacks(() => {
    rules = undefined;
  });
}

/** Only what was found travels to the tab. */
function textsFor(reports: readonly Report[], all: KnowledgeTexts): KnowledgeTexts {
  const ids = {
    rules: reports.flatMap(({ signs }) => signs.map(({ rule }) => rule)),
    combinations: reports.flatMap(({ combinations }) => combinations.map(({ id }) => id)),
    reassuring: reports.flatMap(({ reassuring }) => reassuring.map(({ id }) => id)),
  };
  return {
    rules: only(all.rules, ids.rules),
    combinations: only(all.combinations, ids.combinations),
    reassuring: only(all.reassuring, ids.reassuring),
  };
}

function only<T>(from: Record<string, T>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const text = from[id];
      return text ? [[id, text]] : [];
    }),
  );
}
