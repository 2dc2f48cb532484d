import { useEffect, useRef } from 'preact/hooks';

/** Esc this often within this time leaves the page. Milliseconds. */
const EXIT_PRESSES = 3;
const EXIT_TIME = 2000;

/** Calls `onExit` when Esc was pressed three times in a row, wherever the focus is. */
export function useExitKeys(onExit: () => void): void {
  // The page may be drawn again between two presses.
  const latest = useRef(onExit);
  latest.current = onExit;
  useEffect(() => {
    let presses: number[] = [];
    function hear(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.repeat) return;
      presses = [...presses.filter((time) => event.timeStamp - time < EXIT_TIME), event.timeStamp];
      if (presses.length >= EXIT_PRESSES) latest.current();
    }
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, []);
}
