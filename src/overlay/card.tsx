import type { Ref } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Quote, Sign } from '../engine/report.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { headlineOf } from '../ui/level-text.ts';
import { Notice } from '../ui/notice.tsx';
import { Questions } from '../ui/questions.tsx';
import { ReassuringDetails } from '../ui/reassuring.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { SignList } from '../ui/sign-list.tsx';
import { useT } from '../ui/texts/t.ts';
import type { Corner, ListingView, ManagedSetting, OwnPage } from './callbacks.ts';
import { CardMenu } from './card-menu.tsx';
import { Grip } from './grip.tsx';

export interface CardProps {
  view: ListingView;
  texts: KnowledgeTexts;
  expanded: boolean;
  corner: Corner;
  dir: 'ltr' | 'rtl';
  /** Signs that the reader turned off while this card was up, to offer undo. */
  muted: readonly Sign[];
  /** The button of the headline, for moving the focus there on request. */
  toggleRef?: Ref<HTMLButtonElement>;
  isManaged: (setting: ManagedSetting) => boolean;
  onExpand: (expanded: boolean) => void;
  /** Esc was pressed. */
  onLeave: () => void;
  onMoved: (corner: Corner) => void;
  onDismissListing: () => void;
  onDismissSite: () => void;
  onTurnOff: () => void;
  onMute: (sign: Sign) => void;
  onUnmute: (sign: Sign) => void;
  onOpen: (page: OwnPage, topic?: string) => void;
  onReportWrong: (rule?: string) => void;
  onSaveCopy: () => void;
  /** Left out when nothing of the listing stands in the page. */
  onFind?: (quote: Quote) => void;
}

/** The card: what the words are, why they matter, what to ask, what to do. */
export function Card(props: CardProps) {
  const { view, expanded, corner, dir, muted } = props;
  const t = useT();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const signs = view.report.signs.filter((sign) => !muted.some(({ rule }) => rule === sign.rule));
  const [block, inline] = corner.split('-');
  const level = signs.length > 0 ? view.report.level : 'none';
  const headline = level === 'none' && muted.length > 0 ? t('allMuted') : headlineOf(level, t);

  return (
    <aside
      class={`card card-${level}`}
      data-block={block}
      data-inline={inline}
      aria-label={t('cardLabel')}
      ref={card}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onLeave();
      }}
    >
      <header class="card-head">
        <Grip card={card} corner={corner} dir={dir} onMoved={props.onMoved} />
        <h2 class="card-title">
          <button
            type="button"
            class="card-toggle"
            aria-expanded={expanded}
            aria-controls={expanded ? id : undefined}
            title={expanded ? t('collapse') : t('expand')}
            ref={props.toggleRef ?? null}
            onClick={() => props.onExpand(!expanded)}
          >
            <LevelMark level={level} size={expanded ? 28 : 24} />
            <span class="card-words">
              <span class="card-headline">{headline}</span>
              {signs.length > 0 && <span class="card-count">{t('signCount', { count: signs.length })}</span>}
            </span>
            <Icon name={expanded ? 'up' : 'down'} />
          </button>
        </h2>
        <Button kind="icon" class="card-close" label={t('close')} onClick={props.onDismissListing}>
          <Icon name="close" />
        </Button>
      </header>
      {expanded && <CardContent {...props} id={id} shown={signs} />}
    </aside>
  );
}

function CardContent(props: CardProps & { id: string; shown: readonly Sign[] }) {
  const { view, texts, shown, muted } = props;
  const t = useT();
  const combination = view.report.combinations
    .filter(({ rules }) => !muted.some(({ rule }) => rules.includes(rule)))
    .map(({ id }) => texts.combinations[id]?.explain)
    .find(Boolean);
  const topic = shown.map(({ rule }) => texts.rules[rule]?.topic).find(Boolean);
  return (
    <div class="card-content" id={props.id}>
      <div class="card-scroll">
        {combination && <p class="card-lead">{combination}</p>}
        <MutedSigns muted={muted} texts={texts} onUnmute={props.onUnmute} />
        {shown.length > 0 && (
          <>
            <SignList key={view.id} signs={shown} texts={texts} onFind={props.onFind} />
            <Questions signs={shown} texts={texts} />
          </>
        )}
        <ReassuringDetails details={view.report.reassuring} texts={texts} />
        {view.report.read.capped && <Notice>{t('capped')}</Notice>}
        {shown.length > 0 && <p class="means card-about">{t('aboutWords')}</p>}
      </div>
      <footer class="card-foot">
        <Button kind="main" onClick={() => props.onOpen('learn', topic)}>
          {t('whatNow')}
        </Button>
        <CardMenu
          site={view.site}
          signs={shown}
          texts={texts}
          isManaged={props.isManaged}
          onDismissListing={props.onDismissListing}
          onDismissSite={props.onDismissSite}
          onTurnOff={props.onTurnOff}
          onMute={props.onMute}
          onReportWrong={props.onReportWrong}
          onSaveCopy={props.onSaveCopy}
          onOpen={props.onOpen}
        />
      </footer>
    </div>
  );
}

function MutedSigns({ muted, texts, onUnmute }: Pick<CardProps, 'muted' | 'texts' | 'onUnmute'>) {
  const t = useT();
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef(muted.length);
  useEffect(() => {
    // The button that was pressed is gone with its sign; the focus would fall back to the page.
    if (muted.length > before.current) undo.current?.focus();
    before.current = muted.length;
  }, [muted.length]);
  return (
    <>
      {muted.map((sign, index) => (
        <Notice key={sign.rule} spoken>
          {t('muted', { title: texts.rules[sign.rule]?.title ?? t('signTitle') })}{' '}
          <Button
            kind="quiet"
            elementRef={index === muted.length - 1 ? undo : undefined}
            onClick={() => onUnmute(sign)}
          >
            {t('undo')}
          </Button>
        </Notice>
      ))}
    </>
  );
}
