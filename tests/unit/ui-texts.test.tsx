import { describe, expect, test } from 'vitest';
import { shared } from '../../src/ui/texts/english/shared.ts';
import { ENGLISH, type Language, type Text, translator } from '../../src/ui/texts/t.ts';

/** Every English table, found by its file, so that a new page's texts are held to the same voice. */
const all: Record<string, Text> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, Record<string, Text>>>('../../src/ui/texts/english/*.ts', { eager: true }),
  ).flatMap((module) => Object.values(module)),
);

const table = {
  plain: 'Hide',
  named: 'Look on {site}.',
  many: { one: '{count} sign', other: '{count} signs' },
} as const;

const polish: Language = {
  code: 'pl',
  dir: 'ltr',
  texts: { many: { one: '{count} znak', few: '{count} znaki', other: '{count} znaków' } },
};

describe('translator', () => {
  const t = translator(ENGLISH, table);

  test('fills in names as plain text', () => {
    expect(t('plain')).toBe('Hide');
    expect(t('named', { site: '<b>{count}</b> $&' })).toBe('Look on <b>{count}</b> $&.');
  });

  test.each([
    [0, '0 signs'],
    [1, '1 sign'],
    [1200, '1,200 signs'],
  ])('chooses the form for %i', (count, words) => {
    expect(t('many', { count })).toBe(words);
  });

  test('follows the plural rules of the language, and reads what is missing in English', () => {
    const inPolish = translator(polish, table);
    expect([1, 3, 5].map((count) => inPolish('many', { count }))).toEqual(['1 znak', '3 znaki', '5 znaków']);
    expect(inPolish('plain')).toBe('Hide');
  });
});

describe('the English texts', () => {
  const texts: [string, string][] = Object.entries(all).flatMap(([key, text]: [string, Text]) =>
    (typeof text === 'string' ? [text] : Object.values(text)).map((form): [string, string] => [key, form]),
  );

  test.each(texts)('%s keeps the voice', (_key, text) => {
    for (const sentence of text.split(/(?<=[.?!])\s+/)) {
      expect(sentence.split(/\s+/).length, `write at most 15 words: ${sentence}`).toBeLessThanOrEqual(15);
    }
    expect(text, 'never a verdict, never a promise').not.toMatch(
      /traffick|detected|\bsafe\b|scam|victim|danger|score|%/i,
    );
  });

  test('say what finding nothing means', () => {
    expect(shared.levelNone).toBe('No sign found. Many bad offers show none.');
  });

  test.each(['levelSerious', 'levelCaution', 'levelCheck', 'levelNone'] as const)(
    '%s has at most eight words',
    (key) => {
      expect(shared[key].split(/\s+/).length).toBeLessThanOrEqual(8);
    },
  );
});
