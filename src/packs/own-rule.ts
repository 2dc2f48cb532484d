import type { Pack, PackAlternative, PackRule } from '../engine/pack.ts';
import { readPhrases } from '../engine/phrase-list.ts';

/** One of our own rules, to begin a rule of one's own from. */
export interface OwnRule {
  category: string;
  strength: PackRule['strength'];
  detect: PackAlternative[];
  /** The phrases of its own, one a line, by the names that `detect` has for them; those that every text is read for. */
  phrases: Record<string, string>;
}

/** Takes one of our own rules out of the compiled pack; undefined when there is none of that id. */
export function ownRule({ rules, languages }: Pack, id: string): OwnRule | undefined {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return undefined;
  const { category, strength, detect } = rule;
  const phrases: Record<string, string> = {};
  for (const { words } of languages)
    for (const name of detect.flatMap(({ all }) => all))
      if (name.includes('#') && words[name]) {
        const lines = readPhrases(words[name]).map((phrase) => phrase.join(' '));
        phrases[name] = [...(phrases[name] === undefined ? [] : [phrases[name]]), ...lines].join('\n');
      }
  return { category, strength, detect, phrases };
}
