import * as z from 'zod/mini';

/**
 * The shape of an advert's texts by the field they stand in, without their places on the page.
 *
 * @param text the shape of each of them; a field may be missing where it allows that
 */
export function fieldTexts<Text extends z.ZodMiniType>(text: Text) {
  return z.object({
    title: text,
    company: text,
    location: text,
    pay: text,
    contact: text,
    posted: text,
    body: text,
  });
}
