/** Small pages with the markup of real boards, and adverts written for them. Every name in them is invented. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where a board that is always read has one advert. */
export const LISTING = 'https://www.linkedin.com/jobs/view/4200000001';

export interface Advert {
  title: string;
  company: string;
  location: string;
  /** One paragraph each. */
  body: string[];
}

/** Two strong signs of different categories, at the least. */
export const SERIOUS: Advert = {
  title: 'Housekeeper in the Gulf',
  company: 'Coral Gate Manpower',
  location: 'Doha, Qatar',
  body: [
    'A large family looks for a housekeeper who can start at once.',
    'The agency keeps your passport until the two-year contract ends.',
    'Visa and ticket cost 4,000 riyals, which we deduct from your salary in the first six months.',
    'You may not leave the house without the permission of the sponsor.',
  ],
};

/** One strong sign. */
export const CAUTION: Advert = {
  title: 'Packing assistant',
  company: 'Blue Lantern Packaging',
  location: 'Nairobi, Kenya',
  body: [
    'We pack tea and spices for shops. Twelve people are wanted for a new line.',
    'Pay a registration fee of KES 1,500 before the interview to book your place.',
  ],
};

/** No sign at all. */
export const ORDINARY: Advert = {
  title: 'Bakery assistant',
  company: 'Tembo Lane Bakery',
  location: 'Mombasa, Kenya',
  body: [
    'Our bakery near the old harbour looks for a friendly person at the counter and the oven.',
    'You help the baker from six in the morning, keep the counter clean and serve people until two.',
    'Come to the bakery with your CV, or write to us through this board.',
  ],
};

export type Template = 'linkedin-detail' | 'linkedin-list' | 'linkedin-panes' | 'indeed-detail' | 'unlisted';

/** A page of one advert. */
export function detailPage(template: Template, advert: Advert): string {
  return filled(template, advert);
}

/** A page of several adverts; the part between `<!-- each -->` and `<!-- end -->` is repeated. */
export function listPage(template: Template, adverts: readonly Advert[]): string {
  const html = read(template);
  return html.replace(/<!-- each -->([\s\S]*?)<!-- end -->/, (_, part: string) =>
    adverts.map((advert, index) => fill(part, advert, 4_200_000_001 + index)).join(''),
  );
}

function filled(template: Template, advert: Advert): string {
  return fill(read(template), advert, 4_200_000_001);
}

function read(template: Template): string {
  return readFileSync(path.join(import.meta.dirname, 'pages', `${template}.html`), 'utf8');
}

function fill(html: string, advert: Advert, id: number): string {
  const body = advert.body.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const values: Record<string, string> = { ...advert, body, id: String(id) };
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
