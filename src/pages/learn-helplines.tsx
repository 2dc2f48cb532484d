import { useContext, useId } from 'preact/hooks';
import { SelectField } from '../ui/field.tsx';
import { OutsideLink } from '../ui/link.tsx';
import { learn } from '../ui/texts/english/learn.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import type { Helpline } from './learn.tsx';

interface Props {
  helplines: readonly Helpline[];
  country: string | undefined;
  onCountry: (country: string | undefined) => void;
}

/** Help lines of one country, each with the date of the page that prints it. */
export function LearnHelplines({ helplines, country, onCountry }: Props) {
  const p = useTexts(learn);
  const { code } = useContext(LanguageContext);
  const id = useId();
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'code' });
  const countries = [...new Set(helplines.map((line) => line.country))]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, code));
  const lines = helplines.filter((line) => line.country === country);
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{p('learnHelp')}</h2>
      <p>{p('learnHelpLead')}</p>
      <SelectField
        label={p('learnCountry')}
        value={country ?? ''}
        choices={[{ value: '', label: p('learnCountryNone') }, ...countries]}
        onChange={(value) => onCountry(value || undefined)}
      />
      {country && lines.length === 0 && <p>{p('learnHelpNone')}</p>}
      {lines.length > 0 && (
        <ul class="helplines">
          {lines.map((line) => (
            <HelplineRow key={line.organisation} line={line} />
          ))}
        </ul>
      )}
    </section>
  );
}

function HelplineRow({ line }: { line: Helpline }) {
  const p = useTexts(learn);
  const { code } = useContext(LanguageContext);
  return (
    <li class="helpline">
      <h3>{line.organisation}</h3>
      {line.number && (
        <p class="helpline-number">
          <PhoneNumber number={line.number} />
        </p>
      )}
      {line.url && (
        <p>
          <OutsideLink href={line.url}>
            <bdi dir="ltr">{line.url.replace(/^https:\/\/(www\.)?|\/$/g, '')}</bdi>
          </OutsideLink>
        </p>
      )}
      {line.hours && <p>{p('learnHours', { hours: line.hours })}</p>}
      {line.languages && <p>{p('learnLanguages', { languages: line.languages })}</p>}
      <p class="means small">
        {line.verified === 'unknown' ? p('learnUndated') : p('learnVerified', { date: dateIn(line.verified, code) })}.{' '}
        {p('learnSource', { source: line.source })}
      </p>
    </li>
  );
}

/** A number to press. Where an organisation gives several in one text, calling them joined would reach nobody. */
function PhoneNumber({ number }: { number: string }) {
  const p = useTexts(learn);
  const words = <bdi dir="ltr">{number}</bdi>;
  if (!/^\+?[\d\s().-]+$/.test(number)) return words;
  return (
    <OutsideLink href={`tel:${number.replace(/[^+\d]/g, '')}`} label={p('learnCall', { number })}>
      {words}
    </OutsideLink>
  );
}

/** An ISO date in the reader's own way; as it stands when it is none. */
function dateIn(iso: string, code: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  // Plain `en` would put the month first, as few of our readers do.
  return new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
