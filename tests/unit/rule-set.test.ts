import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../src/rulepack/language-gaps.ts';
import { problemsAfter, RULE } from '../rules-folder.ts';

/** What is said when these words of the rule are written in another way. */
function afterRule(from: string, to: string, others: Record<string, string> = {}): string[] {
  expect(RULE).toContain(from);
  return problemsAfter({ ...others, 'core/documents-kept.yml': RULE.replace(from, to) });
}

const OTHER_RULE = RULE.replace('id: documents-kept', 'id: passport-named')
  .replace('all: [document, keep]', 'all: [document]')
  .replace(/examples:[\s\S]*/, 'examples: {}\n');

test('the small set of rules is right', () => expect(problemsAfter({})).toEqual([]));

describe('each check of the rules as a set can fail', () => {
  test('a rule without a source', () =>
    expect(afterRule(/references:[\s\S]*?indicator\.\n/.exec(RULE)![0], 'references: []\n')).toContainEqual(
      'core/documents-kept.yml:12 references: name at least one source',
    ));

  test('an exception that no example needs', () =>
    expect(afterRule('a copy of your passport', 'your CV')).toContainEqual(
      'core/documents-kept.yml:17 detect.0: no example needs “copy-of”: take it out, or add a no_match example that only “copy-of” silences',
    ));

  test('a strong rule with an exception passes', () =>
    expect(afterRule('strength: medium', 'strength: strong').filter((line) => line.includes('strong'))).toEqual([]));

  test('a strong rule without exceptions', () => {
    const bare = RULE.replace('strength: medium', 'strength: strong').replace('    without: [copy-of]\n', '');
    expect(problemsAfter({ 'core/documents-kept.yml': bare }).join('\n')).toContain(
      'core/documents-kept.yml:4 strength: a strong rule needs something that silences it',
    );
  });

  test('a rule without examples in Swahili', () =>
    expect(afterRule(/ {2}sw:[\s\S]*/.exec(RULE)![0], '').join('\n')).toContain('there are no Swahili examples'));

  test('a concept that no rule uses', () =>
    expect(problemsAfter({ 'concepts/moon.yml': 'stands_for: The moon.\nwords: {en: [moon]}\n' })).toEqual([
      'concepts/moon.yml:1: no rule uses this concept: name it under `detect` of a rule, or delete the file',
    ]));

  test('a phrase that stands twice in a concept', () =>
    expect(
      problemsAfter({
        'concepts/keep.yml': 'stands_for: Holding.\nwords:\n  en: [kept, keeps, kept]\n  sw: [inaweka, inawekwa]\n',
      }),
    ).toEqual(['concepts/keep.yml:3 words.en.2: “kept” stands here twice: take one out']));

  test('a phrase that is written in two ways and read in one', () =>
    expect(
      problemsAfter({
        'concepts/keep.yml':
          'stands_for: Holding.\nwords: {en: [kept, keeps, held-back, Held back], sw: [inaweka, inawekwa]}\n',
      }),
    ).toEqual([
      'concepts/keep.yml:2 words.en.3: “Held back” is read just like “held-back”, which stands before it: take one out',
    ]));

  test('a phrase that an included concept has too', () =>
    expect(
      problemsAfter({
        'concepts/document.yml':
          'stands_for: All papers.\nincludes: [paper]\nwords: {en: [passport*, visa], sw: [pasipoti]}\n',
        'concepts/paper.yml': 'stands_for: Visa papers.\nwords: {en: [visa]}\n',
      }),
    ).toEqual([
      'concepts/document.yml:3 words.en.1: “visa” stands in “paper” too, which this concept includes: take it out here',
    ]));

  test('a phrase that stands twice in a rule', () =>
    expect(
      afterRule(
        '  - all: [document, keep]',
        '  - phrases: {en: [your papers, Your papers]}\n  - all: [document, keep]',
      ).join('\n'),
    ).toContain('detect.0.phrases.en.1: “Your papers” is read just like “your papers”'));

  test('an example that only another rule catches', () =>
    expect(
      afterRule('The office keeps every passport.', 'The office has every passport.', {
        'core/passport-named.yml': OTHER_RULE,
      }),
    ).toContainEqual(
      'core/documents-kept.yml:21 examples.en.match.1: not caught: “The office has every passport.”. Why: it has no word of “keep”: add one to concepts/keep.yml under `en`, or name another concept. Only other rules warn here: passport-named',
    ));

  test('an example that is caught for other words than the marked ones', () =>
    expect(
      afterRule('Your [[passport is kept]].', '[[Your office in Mombasa]] says the passport is kept.').join('\n'),
    ).toContain('fires for other words than the marked ones: it points at'));

  test('a language without words for “no”', () => {
    const negators = /negators:\n(?: .*\n)+/;
    const english = readFileSync('rules/languages/en.yml', 'utf8');
    expect(english).toMatch(negators);
    const said = problemsAfter({ 'languages/fr.yml': english.replace(negators, '') });
    expect(said[0]).toContain('languages/fr.yml:1 negators: nothing stands here yet. Words for “no”.');
    expect(problemsAfter({ 'languages/fr.yml': english.replace(/near: \[[^\]]*\]/, 'near: []') })[0]).toContain(
      'negators.near: write at least one word',
    );
  });

  test('a concept without words in a language, unless one that it includes has some', () => {
    const concept = (name: string) => ({
      name,
      data: { stands_for: '' },
      source: { file: '', data: {}, lineOf: () => 1 },
    });
    const gaps = gapsOf(
      'fr',
      { concepts: ['document', 'paper', 'moon'].map(concept), rules: [], reassuring: [] },
      {
        includes: { document: ['paper'] },
        languages: [{ code: 'fr', words: { paper: 'visa' }, except: {}, grammar: {} }],
        rules: [
          { id: 'moonlight', category: 'pay', strength: 'weak', detect: [{ all: ['moon'], within: 'sentence' }] },
        ],
      },
    );
    expect(gaps).toEqual({ empty: ['moon'], silent: ['moonlight'], bare: [] });
  });
});

describe('why an example is not caught', () => {
  test.each([
    ['The copy of your passport is kept.', '“copy-of” silences them'],
    ['We never kept a passport.', 'a “no”, a warning or quotation marks stand beside them'],
    ['Your passport is safe. The spare key is kept.', 'not near enough or not in order'],
    ['Nothing of the kind.', 'it has no word of “document”'],
  ])('%s', (sentence, reason) =>
    expect(afterRule('The office keeps every passport.', sentence).join('\n')).toContain(reason),
  );
});

test('a concept that there is not is one message, not one for each example', () =>
  expect(afterRule('all: [document, keep]', 'all: [document, kep]')).toEqual([
    'core/documents-kept.yml:17 detect.0.all.1: there is no concepts/kep.yml and no entity “kep”; did you mean “keep”?',
    'concepts/keep.yml:1: no rule uses this concept: name it under `detect` of a rule, or delete the file',
  ]));

test('one mistake in a concept is one message, not one for each rule that uses it', () =>
  expect(problemsAfter({ 'concepts/keep.yml': 'stands_for: Holding.\nword: {en: [kept]}\n' })).toEqual([
    'concepts/keep.yml:2 word: there is no field “word” here; did you mean “words”?',
  ]));
