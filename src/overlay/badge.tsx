import { LevelMark } from '../ui/level-mark.tsx';
import { headlineOf } from '../ui/level-text.ts';
import { useT } from '../ui/texts/t.ts';
import type { ListCard } from './callbacks.ts';

/** The mark on one advert of a list. Its words show on hover and focus; screen readers always get them. */
export function Badge({ card, onOpen }: { card: ListCard; onOpen: () => void }) {
  const t = useT();
  const headline = headlineOf(card.report.level, t);
  return (
    <button
      type="button"
      class={`badge badge-${card.report.level}`}
      aria-label={t('badge', { headline, title: card.title })}
      onClick={onOpen}
    >
      <LevelMark level={card.report.level} size={20} />
      <span class="badge-words" dir="auto" aria-hidden="true">
        {headline}
      </span>
    </button>
  );
}
