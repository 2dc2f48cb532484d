import '../ui/page.css';
import './options.css';
import './packs.css';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingChange } from '../settings/compare.ts';
import { Button } from '../ui/button.tsx';
import { CountryField } from '../ui/country-field.tsx';
import { SelectField } from '../ui/field.tsx';
import { Frame, type Look, type Scheme } from '../ui/frame.tsx';
import { languageName } from '../ui/language-name.ts';
import { listOf } from '../ui/list-of.ts';
import { Notice } from '../ui/notice.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { Switch } from '../ui/switch.tsx';
import { options } from '../ui/texts/english/options.ts';
import { privacy } from '../ui/texts/english/privacy.ts';
import { LanguageContext, useT, useTexts } from '../ui/texts/t.ts';
import { OptionsData } from './options-data.tsx';
import { type Board, OptionsSites } from './options-sites.tsx';
import { Panel } from './panel.tsx';

/** The mildest level that opens a card. */
export type Sensitivity = 'check' | 'caution' | 'serious';

export interface OptionsProps {
  look: Look;
  texts: KnowledgeTexts;
  /** Host names on which nothing is read. */
  sitesOff: readonly string[];
  /** Hosts that the reader has read always, beside the boards. */
  sitesAlways?: readonly string[];
  /** Ids of rules that are not shown. */
  mutedSigns: readonly string[];
  /** How many adverts were hidden one by one. */
  dismissedCount: number;
  /** The chosen language, or `auto` for the browser's. */
  language: string;
  /** All languages of the screens, each named in itself. */
  languages: readonly { code: string; name: string; isReviewed?: boolean }[];
  /** Codes of languages of adverts that can be read in any case, and those that are chosen. */
  readable: readonly string[];
  reads: readonly string[];
  country?: string | undefined;
  isOn: boolean;
  isNeutral: boolean;
  sensitivity: Sensitivity;
  /** The boards that are read without asking; left out where nobody asks. */
  boards?: readonly Board[];
  /** Names of settings that an administrator set: they are shown and cannot be changed. */
  managed?: ReadonlySet<string>;
  onSiteOn: (site: string) => void;
  onLeaveSite?: (site: string) => void;
  onUnmuteSign: (rule: string) => void;
  onResetDismissed: () => void;
  onOn: (on: boolean) => void;
  onNeutral: (on: boolean) => void;
  onReads: (codes: string[]) => void;
  onCountry: (country: string | undefined) => void;
  onLanguage: (code: string) => void;
  onSensitivity: (sensitivity: Sensitivity) => void;
  onScheme: (scheme: Scheme) => void;
  /** Opens the training room. */
  onTraining: () => void;
  /** Opens the page for an advert of one's own. */
  onSelfCheck: () => void;
  /** Offers a file with all settings. */
  onExport: () => void;
  /** What a settings file would change; undefined when it is none. Changes nothing. */
  onPreview: (text: string) => readonly SettingChange[] | undefined;
  /** Takes the text of a settings file; false when it could not be used. */
  onImport: (text: string) => boolean | Promise<boolean>;
  onWipe: () => void | Promise<void>;
  onWelcome: () => void;
  /** Further panels, such as rule packs, between what was turned off and the data. */
  children?: ComponentChildren;
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
  const q = useTexts(privacy);
  return (
    <main class="page-middle">
      <header>
        <h1>{p('optionsTitle')}</h1>
        <p class="means">{p('optionsLead')}</p>
      </header>
      <Panel title={p('optionsShow')}>
        {(props.managed?.size ?? 0) > 0 && <Notice>{p('optionsManaged')}</Notice>}
        <Switch
          label={p('optionsOn')}
          means={p('optionsOnMeans')}
          on={props.isOn}
          disabled={props.managed?.has('enabled') ?? false}
          onChange={props.onOn}
        />
        <Choices {...props} />
        <Reads {...props} />
        <Switch
          label={q('privacyNeutral')}
          means={q('privacyNeutralMeans')}
          on={props.isNeutral}
          disabled={props.managed?.has('neutral') ?? false}
          onChange={props.onNeutral}
        />
      </Panel>
      <Panel title={p('optionsAlways')}>
        <AlwaysRead {...props} />
      </Panel>
      <Panel title={p('optionsOff')}>
        <TurnedOff {...props} />
      </Panel>
      {props.children}
      {props.boards && (
        <Panel title={p('optionsBoards')}>
          <OptionsSites boards={props.boards} language={props.look.language.code} />
        </Panel>
      )}
      <Panel title={p('optionsData')}>
        <div>
          <h3>{p('optionsStored')}</h3>
          <p class="means">{p('optionsStoredMeans')}</p>
        </div>
        <OptionsData {...props} />
      </Panel>
      <div>
        <Button kind="quiet" onClick={props.onWelcome}>
          {p('optionsWelcome')}
        </Button>
      </div>
      <Panel title={p('optionsTraining')}>
        <p class="means">{p('optionsTrainingMeans')}</p>
        <Button onClick={props.onTraining}>{p('optionsTrainingOpen')}</Button>
      </Panel>
      <Panel title={p('optionsSelfCheck')}>
        <p class="means">{p('optionsSelfCheckMeans')}</p>
        <Button onClick={props.onSelfCheck}>{p('optionsSelfCheckOpen')}</Button>
      </Panel>
    </main>
  );
}

function Choices({ look, language, languages, country, sensitivity, managed, ...act }: OptionsProps) {
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
    </>
  );
}

function AlwaysRead({ sitesAlways = [], onLeaveSite }: OptionsProps) {
  const p = useTexts(options);
  return (
    <div class="off">
      <p class="means">{p('optionsAlwaysMeans')}</p>
      {sitesAlways.length === 0 ? (
        <p>{p('optionsAlwaysNone')}</p>
      ) : (
        <ul class="off-list">
          {sitesAlways.map((site) => (
            <li key={site} class="off-row">
              <bdi>{site}</bdi>
              <Button label={p('optionsAlwaysStopName', { site })} onClick={() => onLeaveSite?.(site)}>
                {p('optionsAlwaysStop')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Languages that are looked for in any case; each ticked one takes memory. */
function Reads({ readable, reads, managed, onReads }: OptionsProps) {
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

function TurnedOff({ texts, sitesOff, mutedSigns, dismissedCount, managed, ...act }: OptionsProps) {
  const t = useT();
  const p = useTexts(options);
  return (
    <>
      <OffList
        title={p('optionsSites')}
        means={p('optionsSitesMeans')}
        none={p('optionsSitesNone')}
        items={sitesOff.map((site) => ({ id: site, name: site }))}
        disabled={managed?.has('sitesOff') ?? false}
        onTurnOn={act.onSiteOn}
      />
      <OffList
        title={p('optionsSigns')}
        means={p('optionsSignsMeans')}
        none={p('optionsSignsNone')}
        items={mutedSigns.map((rule) => ({ id: rule, name: texts.rules[rule]?.title ?? t('signTitle') }))}
        disabled={managed?.has('mutedRules') ?? false}
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
  disabled: boolean;
  onTurnOn: (id: string) => void;
}

function OffList({ title, means, none, items, disabled, onTurnOn }: OffListProps) {
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
              <Button label={p('optionsTurnOnName', { name })} disabled={disabled} onClick={() => onTurnOn(id)}>
                {p('optionsTurnOn')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
