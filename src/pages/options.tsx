import '../ui/page.css';
import './options.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { Frame, type Look, type Scheme } from '../ui/frame.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { options } from '../ui/texts/english/options.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import { OptionsData } from './options-data.tsx';
import { type Board, OptionsSites } from './options-sites.tsx';

/** The mildest level that opens a card. */
export type Sensitivity = 'check' | 'caution';

export interface OptionsProps {
  look: Look;
  texts: KnowledgeTexts;
  /** Host names on which nothing is read. */
  sitesOff: readonly string[];
  /** Ids of rules that are not shown. */
  mutedSigns: readonly string[];
  /** How many adverts were hidden one by one. */
  dismissedCount: number;
  /** The chosen language, or `auto` for the browser's. */
  language: string;
  /** All languages of the screens, each named in itself. */
  languages: readonly { code: string; name: string }[];
  sensitivity: Sensitivity;
  /** The boards that are read without asking; left out where nobody asks. */
  boards?: readonly Board[];
  onSiteOn: (site: string) => void;
  onUnmuteSign: (rule: string) => void;
  onResetDismissed: () => void;
  onLanguage: (code: string) => void;
  onSensitivity: (sensitivity: Sensitivity) => void;
  onScheme: (scheme: Scheme) => void;
  /** Offers a file with all settings. */
  onExport: () => void;
  /** Takes the text of a settings file; false when it could not be used. */
  onImport: (text: string) => boolean | Promise<boolean>;
  onWipe: () => void | Promise<void>;
}

export function Options(props: OptionsProps) {
  return (
    <Frame look={props.look} class="page options">
      <OptionsContent {...props} />
    </Frame>
  );
}

function OptionsContent(props: OptionsProps) {
  const p = useTexts(options);
  return (
    <main class="page-middle">
      <header>
        <h1>{p('optionsTitle')}</h1>
        <p class="means">{p('optionsLead')}</p>
      </header>
      <Panel title={p('optionsShow')}>
        <Choices {...props} />
      </Panel>
      <Panel title={p('optionsOff')}>
        <TurnedOff {...props} />
      </Panel>
      {props.boards && (
        <Panel title={p('optionsBoards')}>
          <OptionsSites boards={props.boards} language={props.look.language.code} />
        </Panel>
      )}
      <Panel title={p('optionsData')}>
        <OptionsData onExport={props.onExport} onImport={props.onImport} onWipe={props.onWipe} />
      </Panel>
    </main>
  );
}

function Panel({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Choices({ look, language, languages, sensitivity, onLanguage, onSensitivity, onScheme }: OptionsProps) {
  const p = useTexts(options);
  return (
    <>
      <SelectField
        label={p('optionsLanguage')}
        means={p('optionsLanguageMeans')}
        value={language}
        choices={[
          { value: 'auto', label: p('optionsLanguageAuto') },
          ...languages.map(({ code, name }) => ({ value: code, label: name, lang: code })),
        ]}
        onChange={onLanguage}
      />
      <SelectField
        label={p('optionsSensitivity')}
        means={p('optionsSensitivityMeans')}
        value={sensitivity}
        choices={[
          { value: 'check', label: p('optionsFromCheck') },
          { value: 'caution', label: p('optionsFromCaution') },
        ]}
        onChange={onSensitivity}
      />
      <SelectField
        label={p('optionsScheme')}
        means={p('optionsSchemeMeans')}
        value={look.scheme}
        choices={[
          { value: 'system', label: p('optionsSchemeSystem') },
          { value: 'light', label: p('optionsSchemeLight') },
          { value: 'dark', label: p('optionsSchemeDark') },
        ]}
        onChange={onScheme}
      />
    </>
  );
}

function TurnedOff({ texts, sitesOff, mutedSigns, dismissedCount, ...act }: OptionsProps) {
  const t = useT();
  const p = useTexts(options);
  return (
    <>
      <OffList
        title={p('optionsSites')}
        means={p('optionsSitesMeans')}
        none={p('optionsSitesNone')}
        items={sitesOff.map((site) => ({ id: site, name: site }))}
        onTurnOn={act.onSiteOn}
      />
      <OffList
        title={p('optionsSigns')}
        means={p('optionsSignsMeans')}
        none={p('optionsSignsNone')}
        items={mutedSigns.map((rule) => ({ id: rule, name: texts.rules[rule]?.title ?? t('signTitle') }))}
        onTurnOn={act.onUnmuteSign}
      />
      <div class="off">
        <h3>{p('optionsListings')}</h3>
        <p class="means">{p('optionsListingsMeans')}</p>
        <div class="off-row">
          <span>{p('optionsListingsCount', { count: dismissedCount })}</span>
          <Button disabled={dismissedCount === 0} onClick={act.onResetDismissed}>
            {p('optionsListingsReset')}
          </Button>
        </div>
      </div>
    </>
  );
}

interface OffListProps {
  title: string;
  means: string;
  /** Said when the list is empty. */
  none: string;
  items: readonly { id: string; name: string }[];
  onTurnOn: (id: string) => void;
}

function OffList({ title, means, none, items, onTurnOn }: OffListProps) {
  const p = useTexts(options);
  return (
    <div class="off">
      <h3>{title}</h3>
      <p class="means">{means}</p>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="off-list">
          {items.map(({ id, name }) => (
            <li key={id} class="off-row">
              <bdi>{name}</bdi>
              <Button label={p('optionsTurnOnName', { name })} onClick={() => onTurnOn(id)}>
                {p('optionsTurnOn')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
