import { languageCode } from '../../engine/language-code.ts';
import { languageFile } from '../../rulepack/language-schema.ts';
import { draftFields } from '../yaml-draft.ts';
import { text } from './write-yaml.ts';

/**
 * Says in a sentence what is wrong with the call; undefined when nothing is.
 *
 * @param taken codes of the languages that have a file
 */
export function complaintAbout(code: string, name: string | undefined, taken: ReadonlySet<string>): string | undefined {
  if (!code || !name) return 'Say the code of the language and its English name.';
  if (!/^[a-z]{2,3}$/.test(code)) return `“${code}” is no code of a language: write two or three small letters.`;
  if (taken.has(code)) return `“${code}” is taken by rules/languages/${code}.yml. Change that file.`;
  const [canonical = code] = Intl.getCanonicalLocales(code);
  if (canonical !== code) return `“${code}” is written “${canonical}” here and in browsers.`;
  const readAs = languageCode(code);
  if (readAs !== code)
    return `“${code}” is read with the words of “${readAs}”. Take it out of src/engine/language-code.ts first.`;
  return languageFile.shape.name.safeParse(name).success ? undefined : `“${name}” is no name of a language.`;
}

/**
 * The text of `rules/languages/<code>.yml` as a first draft: each field with what it is for. Untouched it is wrong in every
 * field that only the writer can fill in.
 */
export function draftLanguage(name: string): string {
  return [
    '# yaml-language-server: $schema=../schemas/language.json',
    ...draftFields(languageFile, { name: [text(name)] }),
    '',
  ].join('\n');
}

/** What a new language may need beside its words, a line each. Lists of languages elsewhere are taken from the files. */
export function otherPlaces(code: string): string[] {
  return [
    'a script that `script` does not list is added in src/engine/pack.ts (SCRIPTS) and src/engine/guess-languages.ts',
    `screens in this language are rules/core/locales/${code}/ (“A translation” in rules/README.md)`,
    'the number of languages stands in README.md',
  ];
}
