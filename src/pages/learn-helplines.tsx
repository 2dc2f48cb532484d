import { useContext, useId } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { CountryField } from '../ui/country-field.tsx';
import { languageName } from '../ui/language-name.ts';
import { OutsideLink } from '../ui/link.tsx';
import { listOf } from '../ui/list-of.ts';
import { learn } from '../ui/texts/english/learn.ts';
import { LanguageContext, useTexts } from '../ui/texts/t.ts';
import type { Helpline } from './learn.tsx';
import { phoneParts } from './phone-parts.ts';
import { dateIn } from './source-date.ts';

/** What may save a life stands first. */
const KINDS = [
  { kind: 'emergency', name: 'learnKindEmergency' },
  { kind: 'trafficking', name: 'learnKindTrafficking' },
  { kind: 'child', name: 'learnKindChild' },
  { kind: 'labour', name: 'learnKindLabour' },
  { kind: 'embassy', name: 'learnKindEmbassy' },
  { kind: 'other', name: 'learnKindOther' },
] as const satisfies readonly { kind: Helpline['kind']; name: keyof typeof learn }[];

interface Props {
  helplines: readonly Helpline[];
  country?: string | undefined;
  onCountry: (country: string | undefined) => void;
  /** Leads to the help lines as a part of their own. */
  onAll?: () => void;
}

/** Help lines of one country by kind, each with the date of the page that prints it. */
export function LearnHelplines({ helplines, country, onCountry, onAll }: Props) {
  const p = useTexts(learn);
  const id = useId();
  const lines = helplinesOf(helplines, country);
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{p('learnHelp')}</h2>
      <p>{p('learnHelpLead')}</p>
      <div class="page-controls">
        <CountryField label={p('learnCountry')} none={p('learnCountryNone')} country={country} onCountry={onCountry} />
      </div>
      {country && lines.length === 0 && <p>{p('learnHelpNone')}</p>}
      {KINDS.map(({ kind, name }) => {
        const ofKind = lines.filter((line) => line.kind === kind);
        return (
          ofKind.length > 0 && (
            <div key={kind} class="helpline-kind">
              <h3>{p(name)}</h3>
              <ul class="helplines">
                {ofKind.map((line) => (
                  <HelplineRow key={line.organisation} line={line} />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {onAll && (
        <div class="page-controls">
          <Button kind="quiet" onClick={onAll}>
            {p('learnHelpAll')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The help lines of a country: emergency, then anti-trafficking, child, work, embassies, others; sure ones first. */
export function helplinesOf(helplines: readonly Helpline[], country: string | undefined): Helpline[] {
  const rank = (line: Helpline) =>
    KINDS.findIndex(({ kind }) => kind === line.kind) * 2 + (line.sure === 'yes' ? 0 : 1);
  return helplines.filter((line) => line.country === country).sort((a, b) => rank(a) - rank(b));
}

function HelplineRow({ line }: { line: Helpline }) {
  const p = useTexts(learn);
  const { code } = useContext(LanguageContext);
  // Whatever the data says, a doubtful number reaches nobody.
  const number = line.sure === 'yes' ? line.number : undefined;
  return (
    <li class="helpline">
      <h4>{line.organisation}</h4>
      {number && (
        <p class="helpline-number">
          <PhoneNumber number={number} />
        </p>
      )}
      {line.sure === 'doubtful' && <p>{p('learnDoubtful')}</p>}
      {line.url && (
        <p>
          <OutsideLink href={line.url}>
            <bdi dir="ltr">{line.url.replace(/^https:\/\/(www\.)?|\/$/g, '')}</bdi>
          </OutsideLink>
        </p>
      )}
      {line.hours && <p>{p('learnHours', { hours: line.hours })}</p>}
      <SpokenThere line={line} />
      <p class="means small">
        {line.verified === 'unknown' ? p('learnUndated') : p('learnVerified', { date: dateIn(line.verified, code) })}.{' '}
        {p('learnSource', { source: line.source })}
      </p>
    </li>
  );
}

function SpokenThere({ line: { languages = [], more_languages: hasMore } }: { line: Helpline }) {
  const p = useTexts(learn);
  const { code } = useContext(LanguageContext);
  if (languages.length === 0) return hasMore ? <p>{p('learnLanguagesMany')}</p> : null;
  const names = languages.map((language) => languageName(language, code));
  const named = { languages: listOf(names, code) };
  return <p>{hasMore ? p('learnLanguagesMore', named) : p('learnLanguages', named)}</p>;
}

/** Numbers to press, each alone. */
function PhoneNumber({ number }: { number: string }) {
  const p = useTexts(learn);
  return (
    <bdi dir="ltr">
      {phoneParts(number).map(({ text, call }) =>
        call ? (
          <OutsideLink key={text} href={call} label={p('learnCall', { number: text })}>
            {text}
          </OutsideLink>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}

/** The organisation whose experience this extension follows. */
export function HaartLink() {
  const p = useTexts(learn);
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{p('learnHaartTitle')}</h2>
      <p>{p('learnHaart')}</p>
      <p>
        <OutsideLink href="https://haartkenya.org">{p('learnHaartLink')}</OutsideLink>
      </p>
    </section>
  );
}
