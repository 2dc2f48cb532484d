import { useEffect, useState } from 'preact/hooks';

/** Large type on or off; Esc ends it. */
export function useProjector(): { isProjected: boolean; setProjected: (on: boolean) => void } {
  const [isProjected, setProjected] = useState(false);
  useEffect(() => {
    if (!isProjected) return undefined;
    function hear(event: KeyboardEvent): void {
      if (event.key === 'Escape') setProjected(false);
    }
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isProjected]);
  return { isProjected, setProjected };
}
