import { Button } from '../ui/button.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { options } from '../ui/texts/english/options.ts';
import { useT, useTexts } from '../ui/texts/t.ts';

export interface TurnedOffProps {
  texts: KnowledgeTexts;
  /** Host names on which nothing is read. */
  sitesOff: readonly string[];
  /** Ids of rules that are not shown. */
  mutedSigns: readonly string[];
  /** How many adverts were hidden one by one. */
  dismissedCount: number;
  /** Names of settings that an administrator set: they are shown and cannot be changed. */
  managed?: ReadonlySet<string>;
  onSiteOn: (site: string) => void;
  onUnmuteSign: (rule: string) => void;
  onResetDismissed: () => void;
}

/** Sites, signs and adverts that the reader turned off; each can be turned on again. */
export function TurnedOff({ texts, sitesOff, mutedSigns, dismissedCount, managed, ...act }: TurnedOffProps) {
  const t = useT();
  const p = useTexts(options);
  const turnOn = (name: string) => p('optionsTurnOnName', { name });
  return (
    <>
      <OffList
        title={p('optionsSites')}
        means={p('optionsSitesMeans')}
        none={p('optionsSitesNone')}
        items={sitesOff.map((site) => ({ id: site, name: site }))}
        disabled={managed?.has('sitesOff') ?? false}
        act={p('optionsTurnOn')}
        actOn={turnOn}
        onAct={act.onSiteOn}
      />
      <OffList
        title={p('optionsSigns')}
        means={p('optionsSignsMeans')}
        none={p('optionsSignsNone')}
        items={mutedSigns.map((rule) => ({ id: rule, name: texts.rules[rule]?.title ?? t('signTitle') }))}
        disabled={managed?.has('mutedRules') ?? false}
        act={p('optionsTurnOn')}
        actOn={turnOn}
        onAct={act.onUnmuteSign}
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

export interface AlwaysReadProps {
  /** Hosts that the reader has read always, beside the boards. */
  sitesAlways?: readonly string[];
  onLeaveSite?: (site: string) => void;
}

/** Sites that are read without asking because the reader said so; each can be left off. */
export function AlwaysRead({ sitesAlways = [], onLeaveSite }: AlwaysReadProps) {
  const p = useTexts(options);
  return (
    <OffList
      means={p('optionsAlwaysMeans')}
      none={p('optionsAlwaysNone')}
      items={sitesAlways.map((site) => ({ id: site, name: site }))}
      act={p('optionsAlwaysStop')}
      actOn={(site) => p('optionsAlwaysStopName', { site })}
      onAct={(site) => onLeaveSite?.(site)}
    />
  );
}

interface OffListProps {
  /** Left out where the panel has the same one. */
  title?: string;
  means: string;
  /** Said when the list is empty. */
  none: string;
  items: readonly { id: string; name: string }[];
  disabled?: boolean;
  /** What the button of a row says, and what it is called among the others. */
  act: string;
  actOn: (name: string) => string;
  onAct: (id: string) => void;
}

function OffList({ title, means, none, items, disabled, act, actOn, onAct }: OffListProps) {
  return (
    <div class="off">
      {title && <h3>{title}</h3>}
      <p class="means">{means}</p>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="off-list">
          {items.map(({ id, name }) => (
            <li key={id} class="off-row">
              <bdi>{name}</bdi>
              <Button label={actOn(name)} disabled={disabled} onClick={() => onAct(id)}>
                {act}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
