import { attribute, nameOf, parentOf } from './safe-dom.ts';

const SILENT = new Set(
  (
    'script style template noscript head title link meta svg math iframe object embed canvas video audio map select ' +
    'datalist textarea input progress meter'
  ).split(' '),
);

const FOR_SCREEN_READERS =
  /(^|\s|-)(sr-only|screen-reader(-text|-only)?|screenreader(-text)?|visually-?hidden|a11y-text|accessibility-hidden|assistive-text)(\s|$)/i;

const CLOSED_WHILE_HIDDEN = /^(dialog|alertdialog|menu|listbox|tooltip)$/;

/**
 * True for what a person who looks at the page does not see, as far as markup tells without layout. `aria-hidden` alone
 * is not enough: boards hide the visible half of a pair from screen readers, and open dialogs hide the whole page.
 */
export function isHidden(element: Element): boolean {
  const name = nameOf(element);
  if (SILENT.has(name)) return true;
  // A button is no text of the advert, but accordions put their headings into one.
  if (name === 'button') return !/^h[1-6]$/.test(nameOf(parentOf(element) ?? element));
  if (name === 'dialog' && attribute(element, 'open') === undefined) return true;
  if (isPutAway(element)) return true;
  const classes = attribute(element, 'class') ?? '';
  if (classes && FOR_SCREEN_READERS.test(classes)) return true;
  if (attribute(element, 'aria-hidden') !== 'true') return false;
  return name === 'i' || /icon/i.test(classes) || CLOSED_WHILE_HIDDEN.test(attribute(element, 'role') ?? '');
}

/** True when the element's own attributes say that it is not drawn. */
export function isPutAway(element: Element): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined && hidden !== 'until-found') return true;
  const style = attribute(element, 'style');
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
