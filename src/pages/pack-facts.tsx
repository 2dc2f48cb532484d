import { useContext } from 'preact/hooks';
import { languageName } from '../ui/language-name.ts';
import { listOf } from '../ui/list-of.ts';
import { packs as english } from '../ui/texts/english/packs.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import type { PackView } from './pack-view.ts';

/** What a pack says of itself; text of others, shown as text. */
export function PackFacts({ about }: { about: NonNullable<PackView['about']> }) {
  const p = useTexts(english);
  const { code } = useContext(LanguageContext);
  const languages = about.languages.map((one) => (one === 'any' ? p('packsAnyLanguage') : languageName(one, code)));
  return (
    <>
      {about.about && (
        <p class="pack-words" dir="auto">
          {about.about}
        </p>
      )}
      <p class="means">
        {p('packsRules', { count: about.rules.length })}
        {' · '}
        {p('packsLanguages', { languages: listOf(languages, code) })}
      </p>
    </>
  );
}
