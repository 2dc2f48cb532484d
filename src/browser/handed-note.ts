import * as z from 'zod/mini';
import { FIELD_NAMES } from '../engine/listing.ts';
import { fieldTexts } from './field-texts.ts';
import { takeHandedText } from './handed-text.ts';

const quote = z.object({ field: z.enum(FIELD_NAMES), start: z.number(), end: z.number(), text: z.string() });
const note = z.object({
  rule: z.optional(z.string().check(z.maxLength(80))),
  quotes: z.optional(z.array(quote).check(z.maxLength(20))),
  site: z.optional(z.string().check(z.maxLength(60))),
  fields: fieldTexts(z.optional(z.string())),
});

type Note = z.infer<typeof note>;

/** The advert and the sign that a page handed over, once; an empty note when there is none. */
export async function takeHandedNote(): Promise<Note> {
  try {
    const parsed = note.safeParse(JSON.parse(await takeHandedText()));
    return parsed.success ? parsed.data : { fields: {} };
  } catch {
    return { fields: {} };
  }
}
