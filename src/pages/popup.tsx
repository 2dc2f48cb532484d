import '../ui/page.css';
import './popup.css';
import type { Level, Report } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import { Frame, type Look } from '../ui/frame.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { Switch } from '../ui/switch.tsx';
import { popup } from '../ui/texts/english/popup.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import { PopupFound } from './popup-found.tsx';
import { PopupMessage } from './popup-message.tsx';

/** One advert of a list of results, as the page reports it. */
export interface FoundCard {
  title: string;
  company?: string;
  location?: string;
  pay?: string;
  level: Level;
}

/** What the page in the active tab answered, or why there is no answer yet. */
export type Found =
  | { status: 'loading' | 'error' | 'nothing' | 'unreadable' | 'off' }
  | { status: 'listing'; report: Report; title?: string; company?: string }
  | { status: 'list'; cards: readonly FoundCard[]; report?: Report };

export interface PopupProps {
  look: Look;
  texts: KnowledgeTexts;
  found: Found;
  /** Host name of the active tab; undefined for pages of the browser itself. */
  site?: string | undefined;
  isSiteOn: boolean;
  isOn: boolean;
  /** Settings that an administrator set: their switches can only be looked at. */
  managed?: ReadonlySet<string>;
  /** True when the reader had this site read always; undefined where there is nothing to ask, as on boards. */
  isAlways?: boolean | undefined;
  onAlways?: (on: boolean) => void;
  /** Text that came with the opening: it is checked at once, and what belongs to a page is left out. */
  message?: string | undefined;
  onSite: (on: boolean) => void;
  onEverywhere: (on: boolean) => void;
  /** Reads the active tab now, also on sites that are not watched. */
  onCheckPage: () => void;
  /** Checks a pasted text; a rejection is shown as a problem. */
  check: (text: string) => Report | Promise<Report>;
  onOpen: (page: 'learn' | 'options' | 'self-check', topic?: string) => void;
  /** Begins a note about a sign that was missed on the page. */
  onMissed: () => void;
  /** Saves the listing of the tab as a file; false when there was nothing to save. */
  onSaveCopy: () => Promise<boolean>;
}

export function Popup(props: PopupProps) {
  return (
    <Frame look={props.look} class="page popup">
      <PopupContent {...props} />
    </Frame>
  );
}

function PopupContent(props: PopupProps) {
  const { texts, found, message } = props;
  const t = useT();
  const p = useTexts(popup);
  const help = (topic: string | undefined) => props.onOpen('learn', topic);
  return (
    <main>
      <header class="popup-head">
        <h1>{t('appName')}</h1>
        <Button kind="quiet" onClick={() => props.onOpen('learn')}>
          {p('popupLearn')}
        </Button>
        <Button kind="quiet" onClick={() => props.onOpen('options')}>
          {p('popupOptions')}
        </Button>
      </header>
      {message === undefined && (
        <>
          <PopupFound
            found={found}
            texts={texts}
            onCheckPage={props.onCheckPage}
            onHelp={help}
            onSaveCopy={props.onSaveCopy}
            onMissed={props.onMissed}
          />
          <Switches {...props} />
        </>
      )}
      <PopupMessage texts={texts} check={props.check} onHelp={help} message={message} />
      <div class="popup-part">
        <Button kind="quiet" onClick={() => props.onOpen('self-check')}>
          {p('popupSelfCheck')}
        </Button>
      </div>
      <p class="popup-part means popup-foot">{p('popupPrivacy')}</p>
    </main>
  );
}

function Switches({ site, isSiteOn, isOn, isAlways, managed, ...act }: PopupProps) {
  const t = useT();
  const p = useTexts(popup);
  const isSet = (field: string): boolean => managed?.has(field) ?? false;
  return (
    <section class="popup-part popup-switches">
      <Switch
        label={p('popupSite')}
        means={isSet('sitesOff') ? t('managed') : site ? p('popupSiteMeans', { site }) : p('popupNoSite')}
        on={isOn && isSiteOn && site !== undefined}
        disabled={!isOn || site === undefined || isSet('sitesOff')}
        onChange={act.onSite}
      />
      {site !== undefined && isAlways !== undefined && (
        <Switch
          label={p('popupAlways')}
          means={p(isAlways ? 'popupAlwaysOn' : 'popupAlwaysMeans', { site })}
          on={isOn && isAlways}
          disabled={!isOn}
          onChange={(on) => act.onAlways?.(on)}
        />
      )}
      <Switch
        label={p('popupEverywhere')}
        means={isSet('enabled') ? t('managed') : p('popupEverywhereMeans')}
        on={isOn}
        disabled={isSet('enabled')}
        onChange={act.onEverywhere}
      />
    </section>
  );
}
