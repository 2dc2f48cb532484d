/** The format of `rules/pay.yml`. */
import { z } from 'zod';
import { PERIODS } from '../engine/pack.ts';
import { sentence, slug } from './schema-parts.ts';

const sum = z.number().positive('write a sum above 0');
const payYear = z.int().min(2000, 'write a year from 2000 on').describe('Year of the source.');
const paySource = z.string().min(4, 'say where the sums are from').describe('Where the sums are from.');

const payAnchor = z
  .strictObject({
    work: slug.describe('The concept of the work; left out, any work without training.').optional(),
    kind: slug.describe('Which of the ratios counts.'),
    least: sum.describe('The lowest of the places, ages or employers that it covers.').optional(),
    most: sum.describe('The highest of the places, ages or employers that it covers.').optional(),
    per: z.enum(PERIODS).describe('What the sum is paid for.'),
    euro: sum.describe('Where the sum is in euros: what one euro was, rounded, in this money.').optional(),
    year: payYear,
    source: paySource,
  })
  .refine(({ least, most }) => least !== undefined || most !== undefined, 'write `least`, `most` or both')
  .refine(({ least = 0, most = least }) => least <= most, '`least` is more than `most`')
  .describe('What the law sets, or the work is known to pay.');

export const payFile = z.strictObject({
  as_of: z.int().describe('Year for which the table was last looked through.'),
  years: z.int().positive().describe('Anchors that are older than so many years do not count.'),
  ratios: z
    .record(
      slug,
      z.strictObject({
        high: z.number().min(1).describe('Unusually high from so many times the anchor on.'),
        low: z.number().positive().max(1).describe('Unusually low below this share of the anchor.'),
        year: z
          .number()
          .min(1)
          .describe(
            'Where pay is named by the year: from so many times the high bound on, a sum without a period is for a year.',
          )
          .optional(),
        reason: sentence.describe('Why these numbers.'),
      }),
    )
    .describe('By kind of anchor: from where on pay is unusual.'),
  currencies: z
    .record(
      z.string().length(3, 'write the three capital letters of the currency, such as KES'),
      z.strictObject({
        by_hand: z
          .strictObject({
            high: sum.describe('Pay for a month that is unusually high for work without training.').optional(),
            low: sum.describe('Pay for a month below law or custom.').optional(),
            source: paySource,
            year: payYear,
          })
          .describe('Bounds set by hand, where there is no anchor.')
          .optional(),
        anchors: z.array(payAnchor).min(1).describe('Sums with a source; the bounds follow by ratio.').optional(),
      }),
    )
    .describe('By currency, three capital letters.'),
});

export type PayFile = z.infer<typeof payFile>;
