/** Pages that make it hard, for all browsers. Each shows the same advert with four signs. */
import { detailPage, ORDINARY, SERIOUS } from './pages.ts';

export interface HostilePage {
  name: string;
  address: string;
  html: string;
  /** An expression in the page, after it was read; what it resolves to is awaited. */
  act?: string;
  /** An expression in the page that is true when all is as it should be, beside the verdict. */
  holds?: string;
  /** What the page's own replacements throw, also at what drives the test in its world: that alone is overlooked. */
  throws?: string;
}

/** Counts clicks on Apply and writes down what was thrown or refused in the page. */
const WATCH = `window.applied = 0; window.errors = [];
  addEventListener('error', (e) => errors.push(e.message));
  addEventListener('unhandledrejection', (e) => errors.push(String(e.reason)));
  addEventListener('securitypolicyviolation', (e) => errors.push(e.violatedDirective + ' ' + e.sourceFile));
  addEventListener('click', (e) => { if (e.target.className?.includes?.('apply-button')) applied++; });`;

/** True when the page still answers to its own button, and nothing was thrown. */
export const WORKS = `(() => { const before = applied; document.querySelector('.apply-button').click();
  return errors.length === 0 && applied === before + 1 ? 'works' : errors.join() || 'no click'; })()`;

const CARD = `document.querySelector('tahadhari-card')`;

let last = 4_200_000_100;

function page(
  name: string,
  script: string,
  more: Pick<HostilePage, 'act' | 'holds' | 'throws'> & { head?: string } = {},
) {
  const { head = '', ...rest } = more;
  const html = detailPage('linkedin-detail', SERIOUS).replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">${head}<script nonce="n">${WATCH}${script}</script>`,
  );
  last += 1;
  // Of the page's own, only what the strict policy allows.
  const allowed = html.replaceAll('<style>', '<style nonce="n">');
  return { name, address: `https://www.linkedin.com/jobs/view/${last}`, html: allowed, ...rest };
}

const whenReady = (script: string): string => `addEventListener('DOMContentLoaded', () => { ${script} });`;

export const HOSTILE: readonly HostilePage[] = [
  page(
    'a storm of mutations',
    whenReady(`let left = 100; const storm = setInterval(() => {
      for (let i = 0; i < 50; i++) document.body.append(document.createElement('i'));
      for (const one of document.querySelectorAll('i')) one.remove();
      if (--left === 0) clearInterval(storm); }, 20);`),
  ),
  page(
    'another script that changes the page all the time',
    whenReady(`const clock = document.body.appendChild(document.createElement('p'));
      setInterval(() => { clock.textContent = 'It is ' + performance.now(); clock.title = clock.textContent; }, 5);`),
  ),
  page(
    'foreign nodes are taken away',
    whenReady(`window.taken = 0;
      new MutationObserver(() => { for (const one of [...document.documentElement.children])
        if (one !== document.head && one !== document.body) { taken++; one.remove(); } })
        .observe(document.documentElement, { childList: true });`),
    { holds: `taken >= 1 && taken <= 6 && !${CARD}` },
  ),
  page(
    'foreign nodes are restyled',
    whenReady(`window.restyled = 0;
      document.head.append(Object.assign(document.createElement('style'), { textContent:
        'tahadhari-card, html > :not(head, body) { display: none !important; opacity: 0 !important; transform: scale(0) !important }' }));
      const restyle = () => { const card = ${CARD}; if (!card || restyled > 50) return; restyled++;
        card.hidden = true; card.inert = true; card.style.setProperty('display', 'none', 'important'); };
      new MutationObserver(restyle).observe(document.documentElement, { childList: true, subtree: true, attributes: true });`),
    { holds: `restyled >= 1 && ${CARD} !== null` },
  ),
  page(
    'built-in objects are replaced',
    // Until a key is pressed: the tests themselves need these in the page.
    `const undo = []; const replace = (holder, names) => { for (const name of names) {
        const before = Object.getOwnPropertyDescriptor(holder, name); if (!before) continue;
        undo[undo.length] = () => Object.defineProperty(holder, name, before);
        Object.defineProperty(holder, name, { configurable: true, writable: true, value() { throw new Error('the page'); } }); } };
      addEventListener('keydown', () => { for (let i = 0; i < undo.length; i++) undo[i](); window.restored = true; });
      replace(Array.prototype, ['map', 'filter', 'find', 'some', 'every', 'flatMap', 'includes', 'push', 'slice', 'join',
        'at', Symbol.iterator]);
      replace(Element.prototype, ['attachShadow', 'append', 'getAttribute', 'closest', 'matches', 'querySelectorAll']);
      replace(Document.prototype, ['querySelector', 'querySelectorAll', 'createTreeWalker', 'createElement']);
      replace(Node.prototype, ['contains', 'appendChild']);
      replace(window, ['fetch', 'MutationObserver', 'IntersectionObserver', 'setTimeout', 'requestAnimationFrame']);
      replace(JSON, ['parse', 'stringify']); replace(Promise.prototype, ['then']);`,
    { holds: 'restored', throws: 'the page' },
  ),
  page(
    '100,000 nodes',
    whenReady(`const part = document.createElement('div');
      for (let i = 0; i < 1000; i++) { const row = part.appendChild(document.createElement('p'));
        for (let j = 0; j < 99; j++) row.append(document.createElement('i')); }
      document.querySelector('.show-more-less-html__markup').append(part);`),
  ),
  page(
    '5 MB of text',
    whenReady(`const text = ${JSON.stringify(ORDINARY.body.join(' '))} + ' ';
      const part = document.createElement('div');
      for (let i = 0; i < 100; i++) part.appendChild(document.createElement('p')).textContent = text.repeat(5e4 / text.length);
      document.querySelector('.show-more-less-html__markup').append(part);`),
  ),
  page(
    'elements 10,000 deep',
    whenReady(`let deep = document.createElement('span'); const top = deep;
      for (let i = 0; i < 10000; i++) deep = deep.appendChild(document.createElement('span'));
      deep.textContent = 'The deepest word.';
      top.hidden = true;
      document.querySelector('main').append(top);`),
  ),
  page(
    'an advert 10,000 elements deep',
    whenReady(`const body = document.querySelector('.show-more-less-html__markup');
      const inside = [...body.childNodes]; let deep = document.createElement('span'); const top = deep;
      for (let i = 0; i < 10000; i++) deep = deep.appendChild(document.createElement('span'));
      deep.append(...inside); document.head.append(Object.assign(document.createElement('style'), { textContent: '.show-more-less-html__markup span { display: contents }' })); body.append(top);`),
  ),
  page('a strict policy with Trusted Types', '', {
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-n'; style-src 'nonce-n'; img-src data:;
      base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
  }),
  page(
    'our controls are clicked by script',
    `setInterval(() => { const root = ${CARD}?.shadowRoot; if (!root) return;
      window.pressed = true;
      for (const button of root.querySelectorAll('button')) { button.click();
        for (const type of ['pointerdown', 'pointerup', 'click'])
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        for (const key of ['Enter', ' ', 'Escape'])
          button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })); } }, 20);`,
    { holds: `pressed && ${CARD}.shadowRoot.querySelector('[aria-expanded="true"]') !== null` },
  ),
  page('1,000 navigations in one page', '', {
    act: `(async () => { const body = document.querySelector('.show-more-less-html__markup'); const bad = body.textContent;
      for (let n = 1; n <= 1000; n++) { history.pushState({}, '', '/jobs/view/' + (4300000000 + n));
        document.querySelector('.topcard__title').textContent = 'Gardener ' + n;
        body.textContent = n === 1000 ? bad : 'You water the plants of the town.';
        if (n % 10 === 0) await new Promise((next) => setTimeout(next, 10)); }
      return history.length > 1 ? 'moved' : 'stayed'; })()`,
    holds: `location.pathname.endsWith('4300001000')`,
  }),
];
