import { attribute, findAll } from './safe-dom.ts';

const CONTACT =
  /^(mailto|tel|sms|viber|whatsapp|tg):|\/\/([\w-]+\.)?(wa\.me|whatsapp\.com|t\.me|telegram\.me|m\.me|line\.me|signal\.me|zalo\.me|forms\.gle)\/|\/\/docs\.google\.com\/forms/i;

/** True for a link that reaches a person or a form: it is a part of an advert, whatever else is a list of links. */
export function isContactLink(link: Element): boolean {
  return CONTACT.test((attribute(link, 'href') ?? '').trim());
}

const SHARES = /[?&](text|url|u)=|\/(share|send\/?\?)/i;
const MOST = 8;
/** The browser passes over the hundreds of links of menus: a part of every address that `CONTACT` takes. */
const CANDIDATES = ['mailto:', 'tel:', 'sms:', 'viber:', 'whatsapp', 'tg:', '.me/', 'forms.gle', 'docs.google']
  .map((part) => `a[href*="${part}" i]`)
  .join();

/** Addresses, numbers and messengers behind the links of a listing: a reader sees "Apply here", the link says where. */
export function findContactLinks(root: ParentNode): string | undefined {
  const found = new Set<string>();
  for (const link of findAll(root, CANDIDATES)) {
    const href = (attribute(link, 'href') ?? '').trim();
    if (!CONTACT.test(href)) continue;
    const isPlain = /^(mailto|tel|sms):/i.test(href);
    // "Share on WhatsApp" is no contact: it carries a text and no number.
    if (!isPlain && SHARES.test(href) && !/\d{6}/.test(href.split('?')[0] ?? '') && !/phone=\+?\d/.test(href)) continue;
    const contact = isPlain ? readable(href.replace(/^\w+:/, '').split('?')[0] ?? '') : href;
    if (contact && contact.length <= 200) found.add(contact);
    if (found.size === MOST) break;
  }
  return [...found].join(', ') || undefined;
}

function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded).trim();
  } catch {
    return encoded;
  }
}
