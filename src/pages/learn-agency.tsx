import { useContext, useId } from 'preact/hooks';
import { CountryField } from '../ui/country-field.tsx';
import { OutsideLink } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { agency as texts } from '../ui/texts/english/agency.ts';
import { learn } from '../ui/texts/english/learn.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import { dateIn } from './source-date.ts';

/** Where to look up an agency in one country, and what to know before paying or signing. */
export interface Agency {
  /** ISO 3166-1 alpha-2. */
  country: string;
  lists: readonly { name: string; url?: string | undefined; source: string; verified: string }[];
  facts: readonly { id: string; text: string; title: string; url: string; year: number }[];
}

interface Props {
  agencies: readonly Agency[];
  country?: string | undefined;
  onCountry: (country: string | undefined) => void;
}

const STEPS = ['agencyStep1', 'agencyStep2', 'agencyStep3', 'agencyStep4', 'agencyStep5'] as const;

/** How to look up an agency, and where, by country. */
export function LearnAgency({ agencies, country, onCountry }: Props) {
  const a = useTexts(texts);
  const p = useTexts(learn);
  const { code } = useContext(LanguageContext);
  const id = useId();
  const here = agencies.find((one) => one.country === country);
  return (
    <section class="panel topic-text" aria-labelledby={id}>
      <h2 id={id}>{a('agencyTitle')}</h2>
      <p>{a('agencyLead')}</p>
      <Notice tone="problem">{a('agencyMatch')}</Notice>
      <div class="page-controls">
        <CountryField label={p('learnCountry')} none={p('learnCountryNone')} country={country} onCountry={onCountry} />
      </div>
      {country && !here && <p>{a('agencyNone')}</p>}
      {here && (
        <section>
          <h3>{a('agencyWhere')}</h3>
          <ul class="helplines">
            {here.lists.map(({ name, url, source, verified }) => (
              <li key={name} class="helpline">
                <h4>{name}</h4>
                {url && (
                  <p>
                    <OutsideLink href={url}>
                      <bdi dir="ltr">{url.replace(/^https:\/\/(www\.)?|\/$/g, '')}</bdi>
                    </OutsideLink>
                  </p>
                )}
                <p class="means small">
                  {verified === 'unknown' ? p('learnUndated') : p('learnVerified', { date: dateIn(verified, code) })}.{' '}
                  {p('learnSource', { source })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {here && here.facts.length > 0 && (
        <section>
          <h3>{a('agencyKnow')}</h3>
          <ul>
            {here.facts.map(({ id: fact, text, title, url, year }) => (
              <li key={fact}>
                {text}{' '}
                <span class="means small">
                  <OutsideLink href={url}>{title}</OutsideLink>, {year}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{a('agencyHow')}</h3>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{a(step)}</li>
          ))}
        </ol>
      </section>
    </section>
  );
}
