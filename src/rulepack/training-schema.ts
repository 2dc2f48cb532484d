/** The format of `rules/training/<sample>.yml`, an advert that trainers show. The one description of it. */
import { z } from 'zod';
import { plain, TOPIC_IDS } from './awareness-schema.ts';
import { word } from './schema-parts.ts';

const short = word
  .pipe(z.string().min(2, 'write at least two characters').max(200, 'shorten it to 200 characters'))
  .optional();

const sign = z.strictObject({
  words: z.string().min(2).describe('The words exactly as they stand in the advert, where they stand once.'),
  why: plain.describe('Why they are a sign, in plain sentences.'),
  ask: plain.describe('What to ask because of them.'),
});

/** Longer ones do not fit on a projector. Characters. */
const LONGEST_BODY = 1200;

export const trainingFile = z
  .strictObject({
    name: z
      .string()
      .min(4, 'write a name')
      .max(60, 'shorten the name to 60 characters')
      .refine((name) => !name.endsWith('.'), 'leave out the full stop')
      .describe('What trainers see in the list. At most 60 characters, no full stop.'),
    kind: z.enum(['risky', 'honest']).describe('Whether it shows signs, or is an honest advert that only looks so.'),
    language: z.string().regex(/^[a-z]{2,3}$/, 'write a language code such as en or sw'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'write the two capital letters of the country')
      .optional(),
    scheme: z.enum(TOPIC_IDS).describe('The topic that it shows.'),
    sector: z.enum([
      'domestic',
      'care',
      'cleaning',
      'building',
      'factory',
      'farming',
      'sea',
      'hospitality',
      'office',
      'online',
      'sales',
      'transport',
      'entertainment',
      'sport',
      'security',
      'teaching',
    ]),
    look: z.enum(['job-board', 'classified', 'chat', 'poster']),
    title: short,
    company: short,
    location: short,
    pay: short,
    contact: short,
    body: z.string().trim().min(60, 'write an advert of at least 60 characters').max(LONGEST_BODY),
    gist: plain.describe('What it says in English, for an advert in another language.').optional(),
    signs: z.array(sign).default([]).describe('The signs of a risky advert, two or more.'),
    fine: z
      .array(z.strictObject({ words: sign.shape.words, why: plain }))
      .default([])
      .describe('Words that look worrying and are fine here.'),
  })
  .refine(({ kind, signs }) => kind === 'honest' || signs.length >= 2, {
    path: ['signs'],
    error: 'mark at least two signs in a risky advert',
  })
  .refine(({ kind, signs }) => kind === 'risky' || signs.length === 0, {
    path: ['signs'],
    error: 'an honest advert has no signs; write what looks worrying under fine',
  })
  .refine(({ kind, fine }) => kind === 'risky' || fine.length > 0, {
    path: ['fine'],
    error: 'say which words of the honest advert look worrying and why they are fine',
  })
  .refine(({ language, gist }) => language === 'en' || gist !== undefined, {
    path: ['gist'],
    error: 'say in English what the advert says',
  });
