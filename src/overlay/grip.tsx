import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { useT } from '../ui/texts/t.ts';
import type { Corner } from './callbacks.ts';
import { cornerAfter, cornerByKey, cornerNear, viewOf } from './corner.ts';

/** Fewer CSS pixels than this is a press, not a drag. */
const DRAG = 6;

interface Props {
  card: RefObject<HTMLElement | null>;
  corner: Corner;
  dir: 'ltr' | 'rtl';
  onMoved: (corner: Corner) => void;
}

/** The handle of the card: dragged, pressed, or worked with the arrow keys. */
export function Grip({ card, corner, dir, onMoved }: Props) {
  const t = useT();
  const id = useId();
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const dragged = useRef(false);

  function drop(): void {
    const element = card.current;
    if (!from.current || !element) return;
    from.current = undefined;
    const box = element.getBoundingClientRect();
    element.style.removeProperty('transform');
    if (!dragged.current) return;
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    onMoved(cornerNear(middle, viewOf(element.ownerDocument), dir));
  }

  return (
    <>
      <button
        type="button"
        class="grip"
        aria-label={t('move')}
        aria-describedby={id}
        title={t('moveHow')}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          from.current = { x: event.clientX, y: event.clientY };
          dragged.current = false;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (!from.current) return;
          const x = event.clientX - from.current.x;
          const y = event.clientY - from.current.y;
          dragged.current ||= Math.hypot(x, y) >= DRAG;
          if (dragged.current) card.current?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
        }}
        onPointerUp={drop}
        onPointerCancel={drop}
        onClick={() => {
          // A drag ends with a click too.
          if (!dragged.current) onMoved(cornerAfter(corner));
          dragged.current = false;
        }}
        onKeyDown={(event) => {
          const next = cornerByKey(corner, event.key, dir);
          if (!next) return;
          event.preventDefault();
          onMoved(next);
        }}
      >
        <Icon name="grip" size={16} />
      </button>
      <span id={id} class="hidden">
        {t('moveHow')}
      </span>
    </>
  );
}
