/** The formats of `rules/core/locales/<code>/`. The one description of them. */
import { z } from 'zod';

const words = z.string().trim().min(1, 'write the text, or leave the key out').describe('What people read.');
const plural = z.strictObject({
  zero: words.optional(),
  one: words.optional(),
  two: words.optional(),
  few: words.optional(),
  many: words.optional(),
  other: words,
});

const checked = {
  checked_by: z.string().trim().min(8, 'say who or what checked it').describe('Who or what checked the words.'),
};

/** `screens.yml`: texts of the card, the popup and the pages, by their key in `src/ui/texts/english/`. */
export const screensFile = z.strictObject({
  name: words.describe('The name of the language in itself.'),
  dir: z.enum(['ltr', 'rtl']).describe('rtl when it is written from right to left.'),
  ...checked,
  reviewed: z.boolean().describe('true only when somebody who speaks it from birth has read all of it.'),
  texts: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.union([words, plural])),
});

const title = words.max(90, 'shorten the title');
const detail = z.strictObject({ title, explain: words });

/** `signs.yml`: what people read about rules, combinations, reassuring details and the fair-recruitment checklist, by their id. */
export const signsFile = z.strictObject({
  ...checked,
  rules: z.record(
    z.string(),
    z.strictObject({ title, explain: words, ask: z.array(words).min(1).max(3), rewrite: words.optional() }),
  ),
  combinations: z.record(z.string(), detail).default({}),
  reassuring: z.record(z.string(), detail).default({}),
  fairRecruitment: z.record(z.string(), z.strictObject({ title, explain: words, write: words })).default({}),
});

/** `topics.yml`: the awareness library, by topic. */
export const topicsLocaleFile = z.strictObject({
  ...checked,
  topics: z.record(
    z.string(),
    z.strictObject({
      title,
      look: words,
      why: words,
      ask: z.array(words).min(2).max(3),
      now: z.array(words).min(2).max(4),
    }),
  ),
});

/** `agencies.yml`: what to know about recruitment in a country, by country and the id of the fact. */
export const agenciesLocaleFile = z.strictObject({
  ...checked,
  agencies: z.record(z.string().regex(/^[A-Z]{2}$/), z.record(z.string(), words)),
});
