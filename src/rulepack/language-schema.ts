/** The format of `rules/languages/`. */
import { z } from 'zod';
import { SCRIPTS } from '../engine/pack.ts';
import { list, sentence, wordList } from './schema-parts.ts';

const timeWords = z.strictObject({
  minute: list.optional(),
  hour: list.optional(),
  day: list.optional(),
  week: list.optional(),
  month: list.optional(),
  year: list.optional(),
});
const numbers = z.record(z.string(), z.number('write a number'));

export const languageFile = z.strictObject({
  name: z.string().min(2, 'write the English name of the language').describe('The English name of the language.'),
  script: z.enum(SCRIPTS).describe('The script it is written in; leave it out for Latin.').optional(),
  common: wordList
    .describe(
      'Thirty to sixty of its commonest words, the commonest first, none that is English: they show which language a text is in.',
    )
    .optional(),
  checked_by: sentence.describe('Who or what checked the words, and what only a native reader can settle.'),
  negators: z
    .strictObject({
      near: wordList.describe('Words that deny the few words after them: no, not, without.'),
      far: wordList.describe('Words that deny all to the end of the clause: never, nobody.'),
      after: wordList.describe('Words that stand behind what they deny: is not required.'),
      joins: wordList.describe('Words that carry a short denial over a comma: or, nor.'),
    })
    .describe('Words for “no”. Without them “we never ask for a fee” is a warning sign.'),
  clause_starts: wordList.describe(
    'Words that begin a new clause after a comma, which a “no” before it does not reach: you, the, we.',
  ),
  contrast: wordList.describe('Words that end the reach of a “no” anywhere: but, however.'),
  reporting: z
    .strictObject({
      sentence: wordList.describe('The sentence is about the sign and makes no offer: scammers, is illegal.'),
      following: wordList.describe('At the head of a sentence they cover the next one too: beware, notice.'),
    })
    .describe('Words that warn or report.'),
  abbreviations: wordList.describe('Short words whose full stop ends no sentence, written without it: mr, approx.'),
  numbers: numbers.describe('Number words with their number: {one: 1, twelve: 12}.'),
  multipliers: numbers.describe(
    'Words that multiply the number before them, or after them in languages that say “thousand five”: {thousand: 1000}.',
  ),
  currencies: z
    .record(z.string(), z.string().length(3, 'write the three capital letters of the currency, such as KES'))
    .describe('Words for money with the three letters of the currency: {shillings: KES}.'),
  units: timeWords.describe('Words for minute, hour, day, week, month and year.'),
  units_first: timeWords.describe('Units that stand before their number: “masaa 15”.').optional(),
  per: wordList.describe('Words between a sum and its time: per, a, each.'),
  adverbs: timeWords.describe('Words such as hourly, daily, weekly, monthly, yearly.'),
  ages: z
    .strictObject({
      before: wordList.describe('Words before an age: aged, age.'),
      after: wordList.describe('Words after an age: years old.'),
      under: wordList.describe('Words before the highest age: under, not older than.'),
      not_near: wordList.describe('Near a number of years these say that it is no age: experience, contract.'),
    })
    .describe('How ages are written.'),
  ranges: wordList.describe('Words between two numbers that make a range: to, until.'),
  morning: wordList.describe('Words that make a time one of the morning: am, in the morning.'),
  evening: wordList.describe('Words that make a time one of the evening: pm, at night.'),
});

/** `languages/any.yml`: what all languages share. */
export const sharedLanguageFile = languageFile.partial().required({ name: true, checked_by: true });

export type LanguageFile = z.infer<typeof languageFile>;
