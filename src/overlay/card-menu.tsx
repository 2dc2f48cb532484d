import { useId, useState } from 'preact/hooks';
import type { Sign } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { useT } from '../ui/texts/t.ts';
import type { ManagedSetting, OwnPage } from './callbacks.ts';

interface Props {
  site: string;
  /** The signs that can still be called wrong. */
  signs: readonly Sign[];
  texts: KnowledgeTexts;
  isManaged: (setting: ManagedSetting) => boolean;
  onDismissListing: () => void;
  onDismissSite: () => void;
  onTurnOff: () => void;
  onMute: (sign: Sign) => void;
  /** Without a rule: a sign was missed. */
  onReportWrong: (rule?: string) => void;
  onSaveCopy: () => void;
  onOpen: (page: OwnPage) => void;
}

type Part = 'hide' | 'wrong' | 'more';
const PARTS = ['hide', 'wrong', 'more'] as const satisfies readonly Part[];

/** The small row at the foot of the card. At most one part is open. */
export function CardMenu(props: Props) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState<Part | undefined>(undefined);
  const parts = PARTS.filter((part) => part !== 'wrong' || props.signs.length > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the Esc of the buttons inside, nothing of its own
    <div
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        // The first Esc closes the open part, the next one the card.
        event.stopPropagation();
        event.currentTarget.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
        setOpen(undefined);
      }}
    >
      <div class="menu-row">
        {parts.map((part) => (
          <Button
            key={part}
            kind="quiet"
            expanded={open === part}
            controls={open === part ? id : undefined}
            onClick={() => setOpen(open === part ? undefined : part)}
          >
            {t(part)}
          </Button>
        ))}
      </div>
      {open && (
        <div id={id} class="menu-part">
          {open === 'hide' && <HideWays {...props} />}
          {open === 'wrong' && <WrongSigns {...props} />}
          {open === 'more' && <MoreLinks {...props} />}
        </div>
      )}
    </div>
  );
}

function HideWays({ site, isManaged, onDismissListing, onDismissSite, onTurnOff }: Props) {
  const t = useT();
  const ways = [
    { name: t('hideListing'), means: t('hideListingMeans'), act: onDismissListing, isSet: false },
    { name: t('hideSite'), means: t('hideSiteMeans', { site }), act: onDismissSite, isSet: isManaged('sitesOff') },
    { name: t('hideEverywhere'), means: t('hideEverywhereMeans'), act: onTurnOff, isSet: isManaged('enabled') },
  ];
  return (
    <ul class="choices">
      {ways.map(({ name, means, act, isSet }) => (
        <li key={name}>
          <button type="button" class="choice" disabled={isSet} onClick={act}>
            <span class="choice-name">{name}</span>
            <span class="means">{isSet ? t('managed') : means}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function WrongSigns({ signs, texts, isManaged, onMute, onReportWrong }: Props) {
  const t = useT();
  const isSet = isManaged('mutedRules');
  return (
    <>
      <p class="means">{t('wrongLead')}</p>
      <ul class="choices">
        {signs.map((sign) => {
          const title = texts.rules[sign.rule]?.title ?? t('signTitle');
          return (
            <li key={sign.rule} class="wrong">
              <span class="choice-name">{title}</span>
              <span class="wrong-row">
                <Button kind="quiet" label={`${t('mute')}: ${title}`} disabled={isSet} onClick={() => onMute(sign)}>
                  {t('mute')}
                </Button>
                {isSet && <span class="means">{t('managed')}</span>}
                <Button kind="quiet" label={`${t('report')}: ${title}`} onClick={() => onReportWrong(sign.rule)}>
                  {t('report')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function MoreLinks({ onOpen, onReportWrong, onSaveCopy }: Props) {
  const t = useT();
  const [isSaved, setSaved] = useState(false);
  const links = [
    { name: t('openLearn'), page: 'learn' },
    { name: t('openMessage'), page: 'message' },
    { name: t('openOptions'), page: 'options' },
  ] as const;
  return (
    <ul class="choices">
      <li>
        <button
          type="button"
          class="choice"
          onClick={() => {
            onSaveCopy();
            setSaved(true);
          }}
        >
          <span class="choice-name">{t('saveCopy')}</span>
          <span class="means">{t('saveCopyMeans')}</span>
        </button>
        <span class="means" role="status">
          {isSaved && t('copySaved')}
        </span>
      </li>
      <li>
        <Button kind="quiet" onClick={() => onReportWrong()}>
          {t('missed')}
        </Button>
      </li>
      {links.map(({ name, page }) => (
        <li key={page}>
          <Button kind="quiet" onClick={() => onOpen(page)}>
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
