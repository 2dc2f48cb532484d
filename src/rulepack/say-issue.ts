import type { z } from 'zod';
import { didYouMean } from './nearest.ts';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/**
 * What is wrong with a field, and what to write there, for somebody who knows neither Zod nor YAML. A format that says
 * something itself is heard first; this speaks where it does not.
 */
export function sayIssue(issue: Issue): string {
  const what = describe(issue);
  switch (issue.code) {
    case 'invalid_type':
      if (isMissing(issue.input)) return `nothing stands here yet${what || `: write ${wordFor(issue.expected)}`}`;
      return `write ${wordFor(issue.expected)} here, not ${kindOf(issue.input)}${what}`;
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (isMissing(issue.input)) return `nothing stands here yet: write ${oneOf(options)}${what}`;
      return `“${String(issue.input)}” does not fit here: write ${oneOf(options)}${didYouMean(String(issue.input), options)}`;
    }
    case 'too_small':
      if (issue.origin === 'string')
        return issue.input === '' ? 'nothing stands here yet' : `write at least ${count(issue.minimum, 'character')}`;
      return issue.origin === 'array'
        ? `write at least ${count(issue.minimum, 'entry', 'entries')}`
        : `write ${issue.minimum} or more`;
    case 'too_big':
      if (issue.origin === 'string') return `shorten it to ${count(issue.maximum, 'character')}`;
      return issue.origin === 'array'
        ? `write at most ${count(issue.maximum, 'entry', 'entries')}`
        : `write ${issue.maximum} or less`;
    case 'invalid_key':
      return issue.issues.map(({ message }) => message).join('; ') || 'this name does not fit here';
    default:
      return `this does not fit here${what}`;
  }
}

/** Says that there is no such field, with those that there are. */
export function sayUnknownField(key: string, fields: readonly string[]): string {
  const guess = didYouMean(key, fields);
  return `there is no field “${key}” here${guess || `. There are: ${fields.join(', ')}`}`;
}

/** Names of the fields that may stand where the issue is. */
export function fieldsOf({ inst }: Issue): string[] {
  const definition = (inst as { def?: { shape?: object } } | undefined)?.def;
  return Object.keys(definition?.shape ?? {});
}

/** What the format says that the field is for. */
function describe({ inst }: Issue): string {
  const text = inst && 'description' in inst ? inst.description : undefined;
  return typeof text === 'string' ? `. ${text}` : '';
}

function isMissing(input: unknown): boolean {
  return input === undefined || input === null;
}

function oneOf(options: readonly string[]): string {
  return options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`;
}

function count(amount: number | bigint, one: string, many = `${one}s`): string {
  return `${amount} ${Number(amount) === 1 ? one : many}`;
}

const WORDS: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each entry behind “- ” on its own line',
  object: 'fields, each as “name: value” on its own line',
  record: 'entries, each as “name: value” on its own line',
};

function wordFor(expected: string): string {
  return WORDS[expected] ?? expected;
}

function kindOf(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'fields';
  if (typeof input === 'string') return 'text';
  return `${String(input)} (put it in quotes if it is text)`;
}
