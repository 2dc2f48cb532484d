/** The format of `rules/frameworks.yml`. */
import { z } from 'zod';
import { sentence, slug } from './schema-parts.ts';

export const frameworksFile = z.record(
  slug,
  z.strictObject({
    title: z.string().describe('Title of the list of indicators.'),
    url: z.url('write a full address').describe('Where it is published.'),
    indicators: z.record(z.string(), sentence).describe('Indicators by name, each in a full sentence.'),
  }),
);

export type FrameworksFile = z.infer<typeof frameworksFile>;
