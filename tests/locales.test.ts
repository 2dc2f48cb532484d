import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatProblem } from '../src/rulepack/problem.ts';
import { readAwareness } from '../src/rulepack/read-awareness.ts';
import { readLocales } from '../src/rulepack/read-locales.ts';
import { readRules } from '../src/rulepack/read-rules.ts';
import type { Text } from '../src/ui/texts/t.ts';

/** Languages in which nothing may be missing; others fall back to English text by text. */
const COMPLETE = ['am', 'ar', 'es', 'fr', 'hi', 'id', 'pt', 'sw', 'tl'];

const english: Record<string, Text> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, Record<string, Text>>>('../src/ui/texts/english/*.ts', { eager: true }),
  ).flatMap((module) => Object.values(module)),
);
const rules = readRules('rules');
const { topics, agencies } = readAwareness('rules');
const { locales, problems } = readLocales('rules');

const expected = {
  screens: Object.keys(english),
  rules: rules.rules.map(({ name }) => name),
  combinations: rules.combinations.map(({ name }) => name),
  reassuring: rules.reassuring.map(({ name }) => name),
  fairRecruitment: rules.fairRecruitment.map(({ name }) => name),
  topics: topics.map(({ id }): string => id),
  agencies: agencies.flatMap(({ country, facts }) => facts.map(({ id }) => `${country}.${id}`)),
};

/** What a language has, in the parts of `expected`. */
function partsOf({ screens, signs, topics: own, agencies: facts }: (typeof locales)[number]): Record<string, object> {
  const byName = Object.entries(facts).flatMap(([country, texts]) =>
    Object.entries(texts).map(([id, text]) => [`${country}.${id}`, text] as const),
  );
  return { screens, ...signs, topics: own, agencies: Object.fromEntries(byName) };
}

function missingIn(locale: (typeof locales)[number]): string[] {
  const has = partsOf(locale);
  return Object.entries(expected).flatMap(([part, keys]) =>
    keys.filter((key) => !(key in (has[part] ?? {}))).map((key) => `${part}.${key}`),
  );
}

/** The `{names}` that a text fills in. */
function namesIn(text: Text): string[] {
  const forms = typeof text === 'string' ? [text] : Object.values(text);
  return [
    ...new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string))),
  ].sort();
}

test('every locale file follows its format', () => expect(problems.map(formatProblem)).toEqual([]));

test('how many texts are missing, per language', () => {
  const lines = locales.map((locale) => `${locale.code}: ${missingIn(locale).length} texts missing`);
  console.log(lines.join('\n'));
  expect(lines.length).toBe(locales.length);
});

test('the complete languages are complete', () => {
  const gaps = COMPLETE.flatMap((code) => {
    const locale = locales.find((other) => other.code === code);
    return locale
      ? missingIn(locale).map((key) => `${code}: ${key}`)
      : [`${code}: rules/core/locales/${code} is missing`];
  });
  expect(gaps, 'write these texts in rules/core/locales/<code>/, or ask for a translation in the proposal').toEqual([]);
});

test('a missing translation is named', () => {
  const [locale] = locales;
  const [id = ''] = expected.rules;
  const [key = ''] = expected.screens;
  if (!locale) throw new Error('there are no translations');
  const rest = <T extends object>(texts: T, name: string): T =>
    Object.fromEntries(Object.entries(texts).filter(([other]) => other !== name)) as T;
  const poorer = {
    ...locale,
    screens: rest(locale.screens, key),
    signs: { ...locale.signs, rules: rest(locale.signs.rules, id) },
  };
  expect(missingIn(poorer).filter((name) => !missingIn(locale).includes(name))).toEqual([
    `screens.${key}`,
    `rules.${id}`,
  ]);
});

describe.each(locales)('$code', (locale) => {
  test('names only what there is', () => {
    const has = partsOf(locale);
    const unknown = Object.entries(expected).flatMap(([part, keys]) =>
      Object.keys(has[part] ?? {}).filter((key) => !keys.includes(key)),
    );
    expect(unknown, 'these texts are read by nobody: correct the key or take them out').toEqual([]);
  });

  test('fills in the same names as English', () => {
    const wrong = Object.entries(locale.screens).filter(
      ([key, text]) => english[key] !== undefined && String(namesIn(text)) !== String(namesIn(english[key])),
    );
    expect(
      wrong.map(([key]) => key),
      `keep the {names} of these texts as English has them, in rules/core/locales/${locale.code}/screens.yml`,
    ).toEqual([]);
  });

  test('has a form for each plural of its language', () => {
    const forms = new Intl.PluralRules(locale.code).resolvedOptions().pluralCategories;
    const wrong = Object.entries(locale.screens).filter(
      ([key, text]) =>
        typeof english[key] === 'object' && typeof text === 'object' && forms.some((form) => !(form in text)),
    );
    expect(wrong.map(([key]) => `${key}: write ${forms.join(', ')}`)).toEqual([]);
  });

  test('says who checked it', () => {
    const file = parse(readFileSync(`rules/core/locales/${locale.code}/screens.yml`, 'utf8')) as { checked_by: string };
    expect(file.checked_by.length).toBeGreaterThan(8);
  });
});
