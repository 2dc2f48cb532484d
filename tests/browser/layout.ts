import type { Page } from '@playwright/test';

/**
 * What a reader could not read on a page or in the card on it: text that ends outside the window or is cut off by its
 * box, and texts that lie on each other. One line for each, with the words.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const card = document.querySelector('tahadhari-card')?.shadowRoot;
    const all = [...(card ?? document.body).querySelectorAll<HTMLElement>('*')];
    const seen = all.filter((element) => element.checkVisibility() && !element.closest('.hidden, style, script, svg'));
    const said = (element: Element) => `“${element.textContent?.trim().slice(0, 60)}” <${element.className}>`;
    const faults: string[] = [];

    /** The part of a box that the scrolling boxes around it let through. */
    function shownOf({ left, right, top, bottom }: DOMRect, inside: Element) {
      const box = { left, right, top, bottom };
      for (let around: Element | null = inside; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === 'visible') continue;
        const edge = around.getBoundingClientRect();
        box.left = Math.max(box.left, edge.left);
        box.right = Math.min(box.right, edge.right);
        box.top = Math.max(box.top, edge.top);
        box.bottom = Math.min(box.bottom, edge.bottom);
      }
      return box;
    }

    for (const element of seen) {
      const { left, right } = element.getBoundingClientRect();
      if (right > innerWidth + 1 || left < -1) faults.push(`outside the window: ${said(element)}`);
      const cuts = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
      if (cuts && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off: ${said(element)}`);
    }

    const texts = seen.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node instanceof Text && node.data.trim() !== '')
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()]
            .map((box) => ({ element, node, box: shownOf(box, element) }))
            .filter(({ box }) => box.right > box.left && box.bottom > box.top);
        }),
    );
    for (const [index, one] of texts.entries())
      for (const other of texts.slice(index + 1)) {
        if (one.node === other.node) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Boxes of lines are higher than their letters: half a line is a fault, less is not.
        const line = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
        if (across > 2 && down > line / 2)
          faults.push(`on each other: ${said(one.element)} and ${said(other.element)}`);
      }
    return [...new Set(faults)];
  });
}

/** Whether a page is wider than the window, so that it must be moved sideways to be read. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
