import { useContext } from 'preact/hooks';
import { CountryField } from '../ui/country-field.tsx';
import { SelectField } from '../ui/field.tsx';
import type { Look, Scheme } from '../ui/frame.tsx';
import { languageName } from '../ui/language-name.ts';
import { listOf } from '../ui/list-of.ts';
import { options } from '../ui/texts/english/options.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';

/** The mildest level that opens a card. */
type Sensitivity = 'check' | 'caution' | 'serious';

interface ReadsProps {
  /** Codes of languages of adverts that can be read in any case, and those that are chosen. */
  readable: readonly string[];
  reads: readonly string[];
  /** Names of settings that an administrator set: they are shown and cannot be changed. */
  managed?: ReadonlySet<string>;
  onReads: (codes: string[]) => void;
}

export interface OptionsChoicesProps extends ReadsProps {
  look: Look;
  /** The chosen language, or `auto` for the browser's. */
  language: string;
  /** All languages of the screens, each named in itself. */
  languages: readonly { code: string; name: string; isReviewed?: boolean }[];
  country?: string | undefined;
  sensitivity: Sensitivity;
  onCountry: (country: string | undefined) => void;
  onLanguage: (code: string) => void;
  onSensitivity: (sensitivity: Sensitivity) => void;
  onScheme: (scheme: Scheme) => void;
}

/** What the reader sets: languages, country, from which level a card opens, and colours. */
export function OptionsChoices(props: OptionsChoicesProps) {
  const { look, language, languages, country, sensitivity, managed, ...act } = props;
  const p = useTexts(options);
  const { code } = useContext(LanguageContext);
  const isSet = (field: string): boolean => managed?.has(field) ?? false;
  const unreviewed = languages.filter(({ isReviewed }) => isReviewed === false).map(({ name }) => name);
  return (
    <>
      <SelectField
        label={p('optionsLanguage')}
        means={p('optionsLanguageMeans')}
        value={language}
        disabled={isSet('language')}
        choices={[
          { value: 'auto', label: p('optionsLanguageAuto') },
          ...languages.map(({ code, name }) => ({ value: code, label: name, lang: code })),
        ]}
        onChange={act.onLanguage}
      />
      {unreviewed.length > 0 && (
        <p class="means small">{p('optionsUnreviewed', { languages: listOf(unreviewed, code) })}</p>
      )}
      <CountryField
        label={p('optionsCountry')}
        means={p('optionsCountryMeans')}
        none={p('optionsCountryNone')}
        country={country}
        disabled={isSet('country')}
        onCountry={act.onCountry}
      />
      <SelectField
        label={p('optionsSensitivity')}
        means={p('optionsSensitivityMeans')}
        value={sensitivity}
        disabled={isSet('showFrom')}
        choices={[
          { value: 'check', label: p('optionsFromCheck') },
          { value: 'caution', label: p('optionsFromCaution') },
          { value: 'serious', label: p('optionsFromSerious') },
        ]}
        onChange={act.onSensitivity}
      />
      <SelectField
        label={p('optionsScheme')}
        means={p('optionsSchemeMeans')}
        value={look.scheme}
        disabled={isSet('scheme')}
        choices={[
          { value: 'system', label: p('optionsSchemeSystem') },
          { value: 'light', label: p('optionsSchemeLight') },
          { value: 'dark', label: p('optionsSchemeDark') },
        ]}
        onChange={act.onScheme}
      />
      <Reads {...props} />
    </>
  );
}

/** Languages that are looked for in any case; each ticked one takes memory. */
function Reads({ readable, reads, managed, onReads }: ReadsProps) {
  const p = useTexts(options);
  const { code } = useContext(LanguageContext);
  const sorted = readable
    .map((one) => ({ one, name: languageName(one, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, code));
  return (
    <fieldset class="reads">
      <legend>{p('optionsReads')}</legend>
      <p class="means">
        {p('optionsReadsMeans')} {p('optionsReadsAlways')}
      </p>
      <div class="reads-list">
        {sorted.map(({ one, name }) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={reads.includes(one)}
              disabled={managed?.has('reads') ?? false}
              onChange={(event) =>
                onReads(event.currentTarget.checked ? [...reads, one] : reads.filter((other) => other !== one))
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
