import { useContext, useMemo } from 'preact/hooks';
import { countryChoices } from './countries.ts';
import { SelectField } from './field.tsx';
import { LanguageContext } from './texts/t.ts';

interface Props {
  label: string;
  means?: string;
  /** The first choice: no country. */
  none: string;
  country: string | undefined;
  disabled?: boolean;
  onCountry: (country: string | undefined) => void;
}

/** Choice of a country, by its name in the reader's language. */
export function CountryField({ label, means, none, country, disabled = false, onCountry }: Props) {
  const { code } = useContext(LanguageContext);
  const countries = useMemo(() => countryChoices(code), [code]);
  return (
    <SelectField
      label={label}
      {...(means && { means })}
      value={country ?? ''}
      disabled={disabled}
      choices={[{ value: '', label: none }, ...countries]}
      onChange={(value) => onCountry(value || undefined)}
    />
  );
}
