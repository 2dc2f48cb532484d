import { useContext, useId, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { countryName } from '../ui/countries.ts';
import { CountryField } from '../ui/country-field.tsx';
import { checklists } from '../ui/texts/english/checklists.ts';
import { learn } from '../ui/texts/english/learn.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import type { Helpline } from './learn.tsx';
import { helplinesOf } from './learn-helplines.tsx';

const LINES = {
  before: [
    'before1',
    'before2',
    'before3',
    'before4',
    'before5',
    'before6',
    'before7',
    'before8',
    'before9',
    'before10',
    'before11',
    'before12',
  ],
  there: [
    'there1',
    'there2',
    'there3',
    'there4',
    'there5',
    'there6',
    'there7',
    'there8',
    'there9',
    'there10',
    'there11',
    'there12',
  ],
} as const;
const TITLES = { before: 'beforeTitle', there: 'thereTitle' } as const;
const LEADS = { before: 'beforeLead', there: 'thereLead' } as const;

/** The list and the numbers together fit on one printed page. */
const MOST_NUMBERS = 4;

interface Props {
  list: keyof typeof LINES;
  helplines: readonly Helpline[];
  country?: string | undefined;
  onCountry: (country: string | undefined) => void;
  onCopy: (text: string) => Promise<void>;
  onPrint: () => void;
}

/** A list to tick, to print on one page or to send as a message. Ticks are kept nowhere. */
export function LearnChecklist({ list, helplines, country, onCountry, onCopy, onPrint }: Props) {
  const c = useTexts(checklists);
  const p = useTexts(learn);
  const { code } = useContext(LanguageContext);
  const id = useId();
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>(undefined);
  const numbers = helplinesOf(helplines, country)
    .flatMap(({ organisation, number, sure }) => (number && sure === 'yes' ? [{ organisation, number }] : []))
    .slice(0, MOST_NUMBERS);
  const numbersTitle =
    country && numbers.length > 0 ? c('checklistNumbers', { country: countryName(country, code) }) : '';

  async function copy(): Promise<void> {
    const text = [
      c(TITLES[list]),
      ...LINES[list].map((line) => `- ${c(line)}`),
      ...(numbersTitle
        ? ['', numbersTitle, ...numbers.map(({ organisation, number }) => `${organisation}: ${number}`)]
        : []),
    ].join('\n');
    setCopied(
      await onCopy(text).then(
        () => 'yes' as const,
        () => 'no' as const,
      ),
    );
  }

  return (
    <section class="panel checklist" aria-labelledby={id}>
      <h2 id={id}>{c(TITLES[list])}</h2>
      <p>{c(LEADS[list])}</p>
      <ul class="checklist-lines">
        {LINES[list].map((line) => (
          <li key={line}>
            <label>
              <input type="checkbox" autocomplete="off" />
              <span>{c(line)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div class="page-controls">
        <CountryField
          label={p('learnCountry')}
          means={c('checklistNoCountry')}
          none={p('learnCountryNone')}
          country={country}
          onCountry={onCountry}
        />
      </div>
      {numbersTitle && (
        <div class="checklist-numbers">
          <h3>{numbersTitle}</h3>
          <dl>
            {numbers.map(({ organisation, number }) => (
              <div key={organisation}>
                <dt>{organisation}</dt>
                <dd>
                  <bdi dir="ltr">{number}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <div class="learn-row page-controls">
        <Button onClick={onPrint}>{c('checklistPrint')}</Button>
        <Button onClick={copy}>{c('checklistCopy')}</Button>
        <span class="means" role="status">
          {copied && c(copied === 'yes' ? 'checklistCopied' : 'checklistCopyFailed')}
        </span>
      </div>
    </section>
  );
}
