import '../ui/page.css';
import './options.css';
import './packs.css';
import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import { Notice } from '../ui/notice.tsx';
import { Switch } from '../ui/switch.tsx';
import { options } from '../ui/texts/english/options.ts';
import { privacy } from '../ui/texts/english/privacy.ts';
import { useTexts } from '../ui/texts/t.ts';
import { OptionsChoices, type OptionsChoicesProps } from './options-choices.tsx';
import { OptionsData, type OptionsDataProps } from './options-data.tsx';
import { AlwaysRead, type AlwaysReadProps, TurnedOff, type TurnedOffProps } from './options-off.tsx';
import { type Board, OptionsSites } from './options-sites.tsx';
import { Panel } from './panel.tsx';

export interface OptionsProps extends OptionsChoicesProps, TurnedOffProps, AlwaysReadProps, OptionsDataProps {
  look: Look;
  isOn: boolean;
  isNeutral: boolean;
  /** The boards that are read without asking; left out where nobody asks. */
  boards?: readonly Board[];
  /** Names of settings that an administrator set: they are shown and cannot be changed. */
  managed?: ReadonlySet<string>;
  onOn: (on: boolean) => void;
  onNeutral: (on: boolean) => void;
  /** Opens the training room. */
  onTraining: () => void;
  /** Opens the page for an advert of one's own. */
  onSelfCheck: () => void;
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
        <OptionsChoices {...props} />
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
