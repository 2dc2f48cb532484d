/** Writes drafts of the files in `rules/` from their formats, so that what a field is for is said in one place. */
import type { z } from 'zod';

const WIDTH = 100;

/** Lines to put for a field instead of nothing, by its dotted path. */
export type Values = Readonly<Record<string, readonly string[]>>;

/**
 * Every field of a format in its order: above it what it is for, then its value, or nothing for the writer to fill in.
 * Fields that may be left out stand there as comments.
 *
 * @param values what is known already: lines behind or below the name, with their own indentation from the name
 */
export function draftFields(schema: z.ZodObject, values: Values = {}, at = ''): string[] {
  const pad = ' '.repeat(at === '' ? 0 : at.split('.').length * 2 - 2);
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const { inner, isOptional } = unwrap(field);
    const path = `${at}${name}`;
    const value = values[path];
    const fields = inner.def.type === 'object' && !value ? draftFields(inner as z.ZodObject, values, `${path}.`) : [];
    const mark = isOptional && !value ? '# ' : '';
    const [first = '', ...below] = value ?? [];
    const lines = [`${mark}${name}:${first === '' ? '' : ` ${first}`}`, ...below];
    return [
      ...comment(about(inner), pad),
      ...lines.map((line) => (line === '' ? line : pad + line)),
      ...fields.map((line) => (mark === '' || line.trimStart().startsWith('#') ? line : line.replace(/^( *)/, '$1# '))),
    ];
  });
}

/** A text as comment lines of at most a hundred characters. */
export function comment(text: string, pad = ''): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(`${pad}# ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** What a field is for, and which words it takes when they are counted. */
function about(field: z.ZodType): string {
  const text = field.description ?? '';
  const { options } = field as { options?: readonly unknown[] };
  const words = field.def.type === 'enum' && options ? options.join(', ') : '';
  return words === '' ? text : `${text} One of: ${words}.`;
}

function unwrap(field: z.ZodType): { inner: z.ZodType; isOptional: boolean } {
  const { type, innerType } = field.def as { type: string; innerType?: z.ZodType };
  return (type === 'optional' || type === 'default') && innerType
    ? { inner: innerType, isOptional: true }
    : { inner: field, isOptional: false };
}
