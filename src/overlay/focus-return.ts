/** Remembers from where the keyboard came into a part of a shadow root, so that it can go back there. */
export function createFocusReturn(root: ShadowRoot, part: Element): { isInside(): boolean; goBack(): void } {
  let from: HTMLElement | undefined;

  root.addEventListener('focusin', (event) => {
    const before = (event as FocusEvent).relatedTarget as HTMLElement | null;
    if (before && !part.contains(before) && part.contains(event.target as Node)) from = before;
  });

  return {
    isInside: () => part.contains(root.activeElement),
    goBack() {
      if (from?.isConnected) from.focus();
      from = undefined;
    },
  };
}
