import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { LevelMark } from '../ui/level-mark.tsx';
import { headlineOf } from '../ui/level-text.ts';
import { Notice } from '../ui/notice.tsx';
import type { KnowledgeTexts } from '../ui/rule-text.ts';
import { popup } from '../ui/texts/english/popup.ts';
import { useT, useTexts } from '../ui/texts/t.ts';
import type { Found, FoundCard } from './popup.tsx';
import { ReportView } from './popup-report.tsx';

interface Props {
  found: Found;
  texts: KnowledgeTexts;
  onCheckPage: () => void;
  onHelp: (topic: string | undefined) => void;
  onSaveCopy: () => Promise<boolean>;
  /** The reader saw a sign that was not pointed at. */
  onMissed: () => void;
}

/** What was found in the active tab. Never silent: it also says when nothing could be read. */
export function PopupFound({ found, texts, onCheckPage, onHelp, onSaveCopy, onMissed }: Props) {
  const t = useT();
  const p = useTexts(popup);
  const id = useId();
  const canCheck = found.status === 'nothing' || found.status === 'unreadable' || found.status === 'error';
  return (
    <section class="popup-part" aria-labelledby={id} aria-busy={found.status === 'loading'}>
      <h2 id={id} class="popup-label">
        {p('popupFound')}
      </h2>
      {found.status === 'listing' && (
        <>
          {found.title && (
            <p class="found-title">
              <bdi>{found.title}</bdi>
              {found.company && (
                <span class="means">
                  {' · '}
                  <bdi>{found.company}</bdi>
                </span>
              )}
            </p>
          )}
          <ReportView report={found.report} texts={texts} onHelp={onHelp} />
          <SaveCopy onSaveCopy={onSaveCopy} />
        </>
      )}
      {found.status === 'list' && (
        <>
          <CardList cards={found.cards} />
          {found.report && <ReportView report={found.report} texts={texts} onHelp={onHelp} />}
        </>
      )}
      <Status status={found.status} />
      {(found.status === 'listing' || found.status === 'list') && (
        <Button kind="quiet" onClick={onMissed}>
          {t('missed')}
        </Button>
      )}
      {canCheck && <Button onClick={onCheckPage}>{p('popupCheckPage')}</Button>}
    </section>
  );
}

function SaveCopy({ onSaveCopy }: { onSaveCopy: () => Promise<boolean> }) {
  const t = useT();
  const p = useTexts(popup);
  const id = useId();
  const [done, setDone] = useState<boolean | undefined>(undefined);
  return (
    <div class="popup-save">
      <Button describedBy={id} onClick={async () => setDone(await onSaveCopy())}>
        {t('saveCopy')}
      </Button>
      <span class="means small" id={id}>
        {t('saveCopyMeans')}
      </span>
      <span role="status">{done !== undefined && (done ? t('copySaved') : p('popupError'))}</span>
    </div>
  );
}

function Status({ status }: { status: Found['status'] }) {
  const p = useTexts(popup);
  switch (status) {
    case 'loading':
      return <p class="means">{p('popupLoading')}</p>;
    case 'error':
      return <Notice tone="problem">{p('popupError')}</Notice>;
    case 'off':
      return <Notice>{p('popupOff')}</Notice>;
    case 'nothing':
      return (
        <div>
          <p>{p('popupNothing')}</p>
          <p class="means">{p('popupNothingHint')}</p>
        </div>
      );
    case 'unreadable':
      return (
        <div>
          <p>{p('popupUnreadable')}</p>
          <p class="means">{p('popupUnreadableHint')}</p>
        </div>
      );
    default:
      return null;
  }
}

function CardList({ cards }: { cards: readonly FoundCard[] }) {
  const t = useT();
  const p = useTexts(popup);
  const marked = cards.filter((card) => card.level !== 'none');
  return (
    <>
      <p>
        {p('popupCards', { count: cards.length })}{' '}
        {marked.length > 0 ? p('popupCardsWithSigns', { count: marked.length }) : p('popupCardsNone')}
      </p>
      {marked.length > 0 && (
        <ul class="found-cards">
          {marked.map((card, index) => (
            <li key={`${index} ${card.title}`} class="found-card">
              <LevelMark level={card.level} />
              <span class="found-words">
                <bdi class="found-title">{card.title}</bdi>
                <bdi class="means">{[card.company, card.location, card.pay].filter(Boolean).join(' · ')}</bdi>
                <span class="found-level">{headlineOf(card.level, t)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
