import { ALWAYS_READ, type Pack, type PackLanguage } from '../engine/pack.ts';

/** A pack with the languages that are always read, and the words of each other language apart. */
export function splitPack(pack: Pack): { core: Pack; others: PackLanguage[] } {
  const isAlways = ({ code }: PackLanguage) => ALWAYS_READ.includes(code);
  return {
    core: { ...pack, languages: pack.languages.filter(isAlways) },
    others: pack.languages.filter((language) => !isAlways(language)),
  };
}
