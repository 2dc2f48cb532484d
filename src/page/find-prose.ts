import { BLOCKS } from './block-text.ts';
import { isContactLink } from './contact-links.ts';
import { isHidden } from './hidden-elements.ts';
import { attribute, find, nameOf, shadowOf } from './safe-dom.ts';
import { LIMITS, type Limits, walk } from './walk.ts';

export interface Prose {
  /** The smallest element that holds most of the page's running text. */
  element: Element;
  /** Letters of running text, and letters of links, on the page. */
  letters: number;
  linkLetters: number;
  /** Open shadow roots on the page: a selector does not look into them. */
  shadows: ShadowRoot[];
  /** What stands around the text: navigation, forms, notices, lists of links to other pages. */
  around: ReadonlySet<Element>;
}

interface Sum {
  element: Element;
  /** Letters that stand in this element's own lines. */
  own: number;
  /** Letters of running text inside, and the child that holds most of them. */
  letters: number;
  /** Letters of links inside. */
  links: number;
  best?: Sum;
}

const AROUND_THE_TEXT = new Set(['nav', 'footer', 'button', 'label', 'fieldset']);
const NOTICE =
  /cookie|consent|gdpr|newsletter|breadcrumb|(similar|related|recommended|other|more)-?_?(job|vacanc|position|post|ad)s?|sign-?in|sign-?up|log-?in|job-?alert/i;
const ROLE_AROUND = /^(navigation|contentinfo|dialog|alertdialog|search|menu)$/;
const MOST_OF_IT = 0.75;
const MOST_SHADOWS = 200;
/** Letters of links that make a list of other pages. */
const LINK_LIST = 60;
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
  const around = new Set<Element>();

  function close(): void {
    const sum = open.pop()!;
    const above = open.at(-1);
    const isBlock = !above || BLOCKS.has(nameOf(sum.element));
    if (isBlock && sum.own >= SHORTEST_LINE) sum.letters += sum.own;
    if (isBlock && above && sum.links >= LINK_LIST && sum.letters < sum.links / 4) around.add(sum.element);
    if (!above) {
      whole = sum;
      return;
    }
    if (!isBlock) above.own += sum.own;
    above.letters += sum.letters;
    above.links += sum.links;
    if (sum.letters > (above.best?.letters ?? 0)) above.best = sum;
    // Only the way down to the most of the text is kept.
    else delete sum.best;
  }

  walk(
    body,
    {
      enter(element) {
        if (element !== body && isAround(element)) {
          around.add(element);
          return false;
        }
        if (isLink(element)) links++;
        const shadow = shadowOf(element);
        if (shadow && shadows.length < MOST_SHADOWS) shadows.push(shadow);
        open.push({ element, own: 0, letters: 0, links: 0 });
        return true;
      },
      leave(element) {
        if (isLink(element)) links--;
        close();
      },
      text(node) {
        const letters = node.data.trim().length;
        // A letter of these scripts says as much as three of others.
        if (links) {
          linkLetters += Math.min(letters, 200);
          open.at(-1)!.links += Math.min(letters, 200);
        } else open.at(-1)!.own += DENSE_SCRIPT.test(node.data) ? letters * 3 : letters;
        return true;
      },
    },
    limits,
  );
  while (open.length) close();
  if (!whole?.letters) return undefined;
  let sum = whole;
  while (sum.best && sum.best.letters >= whole.letters * MOST_OF_IT) sum = sum.best;
  return { element: sum.element, letters: whole.letters, linkLetters, shadows, around };
}

/** A link that leads away from the advert. */
function isLink(element: Element): boolean {
  return nameOf(element) === 'a' && !isContactLink(element);
}

function isAround(element: Element): boolean {
  return (
    AROUND_THE_TEXT.has(nameOf(element)) ||
    isHidden(element) ||
    isFormBeside(element) ||
    NOTICE.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`) ||
    ROLE_AROUND.test(attribute(element, 'role') ?? '')
  );
}

/** A form to log in or to apply; some old pages are one form as a whole. */
function isFormBeside(element: Element): boolean {
  return (
    nameOf(element) === 'form' && find(element, 'input, textarea') !== undefined && !find(element, 'h1, article, main')
  );
}
