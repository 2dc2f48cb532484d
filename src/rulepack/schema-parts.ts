/** What the formats of several kinds of files in `rules/` are made of. */
import { z } from 'zod';

/** A name of a file or of an entry. */
export const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens');
/** A code of ISO 639. */
export const language = z.string().regex(/^([a-z]{2,3}|any)$/, 'write a language code such as en or sw, or any');
export const sentence = z
  .string()
  .trim()
  .min(8, 'write a full sentence, of 8 characters or more')
  .describe('A full sentence.');
/** YAML reads 112 and true as a number and a truth value; as words they are text again. */
export const word = z
  .union([z.string(), z.number(), z.boolean()], { error: 'write a word here, or take this line out' })
  .transform(String)
  .pipe(z.string().min(1, 'write a word here, or take it out'));
/** Words without a description of their own. */
export const list = z.array(word).min(1, 'write at least one word, or leave the line out');
export const wordList = list.describe(
  'A list of words. Capitals and accents do not matter; passport* finds passports too.',
);
/** Words by language. */
export const words = z.record(language, wordList);
