import { BLOCKS } from './block-text.ts';
import { isHidden } from './hidden-elements.ts';
import { attribute, nameOf, shadowOf } from './safe-dom.ts';
import { LIMITS, type Limits, walk } from './walk.ts';

export interface Prose {
  /** The smallest element that holds most of the page's running text. */
  element: Element;
  /** Letters of running text, and letters of links, on the page. */
  letters: number;
  linkLetters: number;
  /** Open shadow roots on the page: a selector does not look into them. */
  shadows: ShadowRoot[];
}

interface Sum {
  element: Element;
  /** Letters that stand in this element's own lines. */
  own: number;
  /** Letters of running text inside, and the child that holds most of them. */
  letters: number;
  best?: Sum;
}

const AROUND_THE_TEXT = new Set(['nav', 'footer', 'button', 'label', 'fieldset']);
const NOTICE = /cookie|consent|gdpr|newsletter|breadcrumb/i;
const ROLE_AROUND = /^(navigation|contentinfo|dialog|alertdialog|search|menu)$/;
const MOST_OF_IT = 0.75;
const MOST_SHADOWS = 200;
const SHORTEST_LINE = 25;
const DENSE_SCRIPT = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/;

/**
 * Finds where a page has its running text: lines that are longer than a label and no link. Undefined when there is
 * none.
 */
export function findProse(body: Element, limits: Limits = LIMITS): Prose | undefined {
  const open: Sum[] = [];
  let whole: Sum | undefined;
  let links = 0;
  let linkLetters = 0;
  const shadows: ShadowRoot[] = [];

  function close(): void {
    const sum = open.pop()!;
    const above = open.at(-1);
    const isBlock = !above || BLOCKS.has(nameOf(sum.element));
    if (isBlock && sum.own >= SHORTEST_LINE) sum.letters += sum.own;
    if (!above) {
      whole = sum;
      return;
    }
    if (!isBlock) above.own += sum.own;
    above.letters += sum.letters;
    if (sum.letters > (above.best?.letters ?? 0)) above.best = sum;
    // Only the way down to the most of the text is kept.
    else delete sum.best;
  }

  walk(
    body,
    {
      enter(element) {
        if (element !== body && isAround(element)) return false;
        if (nameOf(element) === 'a') links++;
        const shadow = shadowOf(element);
        if (shadow && shadows.length < MOST_SHADOWS) shadows.push(shadow);
        open.push({ element, own: 0, letters: 0 });
        return true;
      },
      leave(element) {
        if (nameOf(element) === 'a') links--;
        close();
      },
      text(node) {
        const letters = node.data.trim().length;
        // A letter of these scripts says as much as three of others.
        if (links) linkLetters += Math.min(letters, 200);
        else open.at(-1)!.own += DENSE_SCRIPT.test(node.data) ? letters * 3 : letters;
        return true;
      },
    },
    limits,
  );
  while (open.length) close();
  if (!whole?.letters) return undefined;
  let sum = whole;
  while (sum.best && sum.best.letters >= whole.letters * MOST_OF_IT) sum = sum.best;
  return { element: sum.element, letters: whole.letters, linkLetters, shadows };
}

function isAround(element: Element): boolean {
  return (
    AROUND_THE_TEXT.has(nameOf(element)) ||
    isHidden(element) ||
    NOTICE.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`) ||
    ROLE_AROUND.test(attribute(element, 'role') ?? '')
  );
}
