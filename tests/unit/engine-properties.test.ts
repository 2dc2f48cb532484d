import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/engine/check.ts';
import { FIELD_NAMES, listingOf } from '../../src/engine/listing.ts';
import { readPhrases } from '../../src/engine/phrase-list.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';

const { pack } = compile(readRules('rules'));
const check = createChecker([pack]);
const vocabulary = pack.languages
  .flatMap((language) => Object.values(language.words).flatMap(readPhrases))
  .map((words) => words.join(' ').replaceAll('*', 'x').replaceAll('..', 'y'));

/** As above, without what looks at one field and no other: there the place of the words counts. */
const checkAnywhere = createChecker([
  { ...pack, rules: pack.rules.map((rule) => ({ ...rule, detect: rule.detect.filter(({ field }) => !field) })) },
]);

/** Text of any kind: letters of all planes, words of the rules, numbers, punctuation, disguises. */
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...vocabulary.filter((_, i) => i % 7 === 0)) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '.',
          ', ',
          '\n',
          ' ',
          ': ',
          '"',
          '“',
          '”',
          ' - ',
          '•',
          '😀',
          '\u200b',
          '\u202e',
          'KES 5,000',
          'not',
          'never',
          '13-16 years',
          'a@b.co',
          '$',
          '@',
          'x.y.z',
          'p a s s',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('properties of the engine', () => {
  test('every quote is what stands in the field, in reading order, never overlapping', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const listing = listingOf({ title, body });
        for (const { quotes } of check(listing).signs) {
          expect(quotes.length).toBeGreaterThan(0);
          let last = -1;
          for (const { field, start, end, text: quoted } of quotes) {
            expect(listing.fields[field]?.text.slice(start, end)).toBe(quoted);
            expect(quoted.length).toBeGreaterThan(0);
            const at = FIELD_NAMES.indexOf(field) * 1e6 + start;
            expect(at).toBeGreaterThanOrEqual(last);
            last = FIELD_NAMES.indexOf(field) * 1e6 + end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'grapheme-composite', maxLength: 200 }),
        (a, b) => {
          check(listingOf({ title: a, body: b }));
        },
      ),
      { numRuns: 400 },
    );
    for (const hostile of [
      '\ud800',
      'a'.repeat(50_000),
      'ﷺ'.repeat(5000),
      '@'.repeat(5000),
      '1,'.repeat(5000),
      'no '.repeat(5000),
      '('.repeat(5000),
    ])
      expect(() => check(listingOf({ body: hostile }))).not.toThrow();
  });

  test('the same signs whether lines stand in one field or in several', () => {
    fc.assert(
      fc.property(
        fc.array(
          text.map((t) => t.replaceAll(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')),
          { minLength: 2, maxLength: 4 },
        ),
        (lines) => {
          const [company = '', location = '', contact = '', body = ''] = [...lines, '', '', ''];
          const apart = checkAnywhere(listingOf({ company, location, contact, body }));
          const together = checkAnywhere(listingOf({ body: [company, location, contact, body].join('\n') }));
          const rules = (report: typeof apart) => report.signs.map((sign) => sign.rule).sort();
          expect(rules(together)).toEqual(rules(apart));
        },
      ),
      {
        numRuns: 300,
        examples: [
          // A spelled-out word is fewer tokens than its letters; the sentence behind it must not lose its end by that.
          [['p a s s', 'девочкx|девушкx по дому', '']],
          // A field without words stands between no sentences.
          [['We need a maid', ' . ', 'You will clean several houses of the family']],
          // Whether a word is in disguise depends on all fields: "макао" alone could be Latin letters in disguise.
          [['face translator modelx макао', 'фотомоделx gagawin biaya', '']],
        ],
      },
    );
  });

  test('a text that is too long is cut, and the report says so', () => {
    const report = check(listingOf({ body: 'word '.repeat(100) }), { mostCharacters: 50 });
    expect(report.read).toMatchObject({ characters: 50, capped: true });
  });
});
