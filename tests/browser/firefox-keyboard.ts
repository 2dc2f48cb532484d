import { expect } from '@playwright/test';
import type { Firefox } from './firefox.ts';

/** The first button whose name begins like that, as an expression. */
export function button(name: string): string {
  return `[...document.querySelectorAll("button")].find((b) =>
    (b.getAttribute("aria-label") ?? b.textContent).startsWith(${JSON.stringify(name)}))`;
}

/** The field with that label, as an expression. */
export function field(label: string): string {
  return `[...document.querySelectorAll("label")].find((l) => l.textContent.startsWith(${JSON.stringify(label)}))?.control`;
}

/** The switch with that label, as an expression. */
export function toggle(label: string): string {
  return `[...document.querySelectorAll("[role=switch]")].find((s) =>
    document.getElementById(s.getAttribute("aria-labelledby")).textContent === ${JSON.stringify(label)})`;
}

/** Presses Tab, or Shift and Tab for what lies behind, until the element of an expression has the focus. */
export async function reach(firefox: Firefox, tab: string, element: string): Promise<void> {
  await expect.poll(() => firefox.evaluate(tab, `!!${element}`)).toBe(true);
  const hasFocus = `document.activeElement === ${element}`;
  const isBehind = `!!(document.activeElement.compareDocumentPosition(${element}) & Node.DOCUMENT_POSITION_PRECEDING)`;
  for (let presses = 0; presses < 200 && !(await firefox.evaluate<boolean>(tab, hasFocus)); presses++)
    await firefox.press(tab, (await firefox.evaluate<boolean>(tab, isBehind)) ? 'Shift+Tab' : 'Tab');
  expect(await firefox.evaluate<boolean>(tab, hasFocus), `the Tab key does not reach ${element}`).toBe(true);
}

/** Goes to the button of that name with the Tab key, and presses Enter. */
export async function press(firefox: Firefox, tab: string, name: string): Promise<void> {
  await reach(firefox, tab, button(name));
  await firefox.press(tab, 'Enter');
}
