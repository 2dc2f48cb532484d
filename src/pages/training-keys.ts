import { useLayoutEffect } from 'preact/hooks';

interface Moves {
  next: () => void;
  back: () => void;
}

/** Puts a part here whose own arrow keys must keep their meaning. */
export const OWN_ARROWS = 'data-own-arrows';

const NEXT = ['PageDown', 'ArrowRight'];
const BACK = ['PageUp', 'ArrowLeft'];

/**
 * Page keys and arrows move on and back, as a clicker sends them; only while `isOn`, because elsewhere they scroll. In a
 * screen that is read from right to left the arrows turn round.
 */
export function useMoveKeys(isOn: boolean, dir: 'ltr' | 'rtl', { next, back }: Moves): void {
  // Before the next key press, not after the next paint: a clicker is faster than an old computer.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    function hear(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.matches('input, textarea, select')) return;
      const isArrow = event.key.startsWith('Arrow');
      if (isArrow && target?.closest(`[${OWN_ARROWS}]`)) return;
      const isTurned = isArrow && dir === 'rtl';
      const isNext = NEXT.includes(event.key);
      if (!isNext && !BACK.includes(event.key)) return;
      event.preventDefault();
      if (isNext !== isTurned) next();
      else back();
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn, dir, next, back]);
}
