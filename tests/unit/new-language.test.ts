import { expect, test } from 'vitest';
import { complaintAbout, draftLanguage } from '../../src/dev/language/draft.ts';
import { mergeConcept } from '../../src/dev/language/merge.ts';
import { checkFormat } from '../../src/rulepack/check-format.ts';
import { languageFile } from '../../src/rulepack/language-schema.ts';
import { type Problem, parseYaml } from '../../src/rulepack/problem.ts';

const TAKEN = new Set(['fr', 'any']);

test.each([
  ['', undefined, 'Say the code of the language and its English name.'],
  ['it', undefined, 'Say the code of the language and its English name.'],
  ['IT', 'Italian', '“IT” is no code of a language: write two or three small letters.'],
  ['pt-BR', 'Portuguese', '“pt-BR” is no code of a language: write two or three small letters.'],
  ['../', 'Italian', '“../” is no code of a language: write two or three small letters.'],
  ['fr', 'French', '“fr” is taken by rules/languages/fr.yml. Change that file.'],
  ['any', 'Any', '“any” is taken by rules/languages/any.yml. Change that file.'],
  ['ita', 'Italian', '“ita” is written “it” here and in browsers.'],
  ['ms', 'Malay', '“ms” is read with the words of “id”. Take it out of src/engine/language-code.ts first.'],
  ['it', 'I', '“I” is no name of a language.'],
  ['it', 'Italian', undefined],
])('says of %s %s: %s', (code, name, sentence) => expect(complaintAbout(code, name, TAKEN)).toBe(sentence));

test('an untouched draft is wrong in every field that must be there, and says what it is for', () => {
  const draft = draftLanguage('Italian');
  const problems: Problem[] = [];
  checkFormat(languageFile, parseYaml('languages/it.yml', draft, problems), problems);
  const fields = problems.map(({ field }) => field);
  expect(fields).toContain('negators.near');
  expect(fields).toContain('units');
  expect(fields).not.toContain('name');
  expect(fields).not.toContain('units_first');
  for (const { message } of problems) expect(message).toMatch(/^nothing stands here yet\. ./);
  for (const name of Object.keys(languageFile.shape)) expect(draft).toMatch(new RegExp(`^(# )?${name}:`, 'm'));
});

test('a merged concept keeps all that it had', () => {
  const file = {
    stands_for: 'A place to work at.',
    includes: ['ship'],
    scene: true as const,
    words: { en: ['mine'], sw: ['mgodi'] },
    except: { en: ['mine alone'] },
  };
  const sheet = { words: { place: ['miniera'] }, except: {}, idioms: {}, examples: {} };
  const problems: Problem[] = [];
  expect(parseYaml('x.yml', mergeConcept(file, 'it', sheet, 'place'), problems).data).toEqual({
    ...file,
    words: { ...file.words, it: ['miniera'] },
  });
  expect(problems).toEqual([]);
});
