import { closest } from './safe-dom.ts';

const BESIDE = 'nav, footer, dialog, [role="dialog"], [role="navigation"], [class*="cookie" i], [id*="cookie" i]';

/** True for an element in a part of the page that never holds the listing, whatever it says. */
export function standsBeside(element: Element): boolean {
  return closest(element, BESIDE) !== undefined;
}
