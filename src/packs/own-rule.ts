import { BETWEEN, type Pack, type PackAlternative, type PackRule } from '../engine/pack.ts';

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
      if (name.includes('#') && words[name])
        phrases[name] = [phrases[name], words[name].replaceAll(BETWEEN, '\n')].filter(Boolean).join('\n');
  return { category, strength, detect, phrases };
}
