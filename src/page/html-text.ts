/** Names of characters that adverts use, each followed by its character. Accented letters are composed below. */
const NAMED =
  'amp& lt< gt> quot" apos\' lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» ndash– mdash— hellip… bull• middot· trade™ ' +
  'copy© reg® euro€ pound£ yen¥ cent¢ curren¤ sect§ deg° plusmn± times× sup2² sup3³ frac12½ frac14¼ frac34¾ iexcl¡ iquest¿ ' +
  'szlig\u00df aelig\u00e6 AElig\u00c6 oslash\u00f8 Oslash\u00d8 ordf\u00aa ordm\u00ba shy\u00ad zwj\u200d zwnj\u200c';

const ENTITIES = new Map(NAMED.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
ENTITIES.set('nbsp', '\u00a0');

const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,7});/gi;

/** Turns `&eacute;`, `&#233;` and `&#xE9;` into letters; leaves alone what is none. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, name: string) => {
    if (name[0] !== '#') {
      const accent = ACCENTS[name.slice(1)];
      return accent ? (name[0] + accent).normalize('NFC') : (ENTITIES.get(name) ?? entity);
    }
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd label mark q s small span strong sub sup time u wbr'.split(' '),
);
const LONGEST_TAG = 4_000;
const STARTS_TAG = /<[a-z/!]/i;

/**
 * The text of a piece of HTML that came inside structured data: a line a block, no tags. Works on the string, so that
 * nothing of it can run or load, and in one pass.
 */
export function textOfHtml(html: string): string {
  let source = html;
  // Some boards encode the HTML once more: `&lt;p&gt;`, even `&amp;lt;p&amp;gt;`.
  for (let turn = 0; turn < 2 && !STARTS_TAG.test(source) && /&(amp;)?lt;/i.test(source); turn++) {
    source = decodeEntities(source);
  }
  if (STARTS_TAG.test(source)) source = withoutTags(source.replace(/\s+/g, ' '));
  return decodeEntities(source)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  let text = '';
  let from = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
    text += html.slice(from, open);
    const close = endOfTag(html, open);
    if (close < 0) {
      text += '<';
      from = open + 1;
      continue;
    }
    const name = /^<\/?([a-z][a-z\d]*)/.exec(lower.slice(open, open + 20))?.[1] ?? '';
    if (!INLINE.has(name)) text += '\n';
    from = close + 1;
    if (/^(script|style)$/.test(name) && lower[open + 1] !== '/') {
      const end = lower.indexOf(`</${name}`, from);
      from = end < 0 ? html.length : end;
    }
  }
  return text + html.slice(from);
}

/** Where the tag, closing tag or comment that opens at `open` ends; -1 when it is none ("pay < 500"). */
function endOfTag(html: string, open: number): number {
  if (!STARTS_TAG.test(html.slice(open, open + 2))) return -1;
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open);
    return end < 0 ? html.length : end + 2;
  }
  let quote = '';
  for (let i = open + 1; i < html.length && i < open + LONGEST_TAG; i++) {
    const char = html[i]!;
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
    else if (char === '<') return -1;
  }
  return -1;
}
