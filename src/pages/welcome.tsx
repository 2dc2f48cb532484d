import '../ui/page.css';
import './welcome.css';
import { Button } from '../ui/button.tsx';
import { CountryField } from '../ui/country-field.tsx';
import { SelectField } from '../ui/field.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { MarkedWords } from '../ui/marked-words.tsx';
import { welcome } from '../ui/texts/english/welcome.ts';
import { useTexts } from '../ui/texts/t.ts';
import { Panel } from './panel.tsx';

export interface WelcomeProps {
  look: Look;
  /** The chosen language, or `auto` for the browser's. */
  language: string;
  /** All languages of the screens, each named in itself. */
  languages: readonly { code: string; name: string }[];
  country?: string | undefined;
  onLanguage: (code: string) => void;
  onCountry: (country: string | undefined) => void;
  onLearn: () => void;
  onDone: () => void;
}

/** The page that opens once, after installing: what it does, that nothing is sent, language and country, an example. */
export function Welcome(props: WelcomeProps) {
  return (
    <Frame look={props.look} class="page welcome">
      <WelcomeContent {...props} />
    </Frame>
  );
}

function WelcomeContent({ language, languages, country, ...act }: WelcomeProps) {
  const p = useTexts(welcome);
  return (
    <main class="page-middle">
      <header>
        <h1>{p('welcomeTitle')}</h1>
        <p class="means">{p('welcomeLead')}</p>
      </header>
      {/* Language first: who cannot read this page needs it before all else. */}
      <Panel title={p('welcomeChoose')}>
        <SelectField
          label={p('welcomeLanguage')}
          value={language}
          choices={[
            { value: 'auto', label: p('welcomeLanguageAuto') },
            ...languages.map(({ code, name }) => ({ value: code, label: name, lang: code })),
          ]}
          onChange={act.onLanguage}
        />
        <CountryField
          label={p('welcomeCountry')}
          means={p('welcomeCountryMeans')}
          none={p('welcomeCountryNone')}
          country={country}
          onCountry={act.onCountry}
        />
      </Panel>
      <Panel title={p('welcomeWhat')}>
        <Lines lines={[p('welcomeWhat1'), p('welcomeWhat2'), p('welcomeWhat3'), p('welcomeWhat4')]} />
      </Panel>
      <Panel title={p('welcomeExample')}>
        <blockquote class="welcome-advert">
          <MarkedWords text={p('welcomeAdvert')} />
        </blockquote>
        <ol>
          {[p('welcomeWhy1'), p('welcomeWhy2'), p('welcomeWhy3')].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Panel>
      <Panel title={p('welcomePrivate')}>
        <Lines
          lines={[p('welcomePrivate1'), p('welcomePrivate2'), `${p('welcomePrivate3')} ${p('welcomePrivate4')}`]}
        />
      </Panel>
      <div class="welcome-row">
        <Button kind="main" onClick={act.onDone}>
          {p('welcomeDone')}
        </Button>
        <Button kind="quiet" onClick={act.onLearn}>
          {p('welcomeLearn')}
        </Button>
      </div>
    </main>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
