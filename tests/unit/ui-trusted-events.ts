/** Makes an event look as if a person made it; a real browser does this by itself. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export function click(element: Element | null | undefined): void {
  element?.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })));
}

export function press(element: Element | null | undefined, key: string): void {
  element?.dispatchEvent(
    trusted(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })),
  );
}
