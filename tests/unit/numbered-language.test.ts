import { expect, test } from 'vitest';
import { namesIn, withNames, withNumbers } from '../../src/engine/numbered-language.ts';
import { compile } from '../../src/rulepack/compile.ts';
import { readRules } from '../../src/rulepack/read-rules.ts';

const { languages } = compile(readRules('rules')).pack;

test('every language is the same again, in the same order', () => {
  const names = namesIn(languages);
  expect(names.length).toBeGreaterThan(500);
  for (const language of languages) {
    const again = withNames(JSON.parse(JSON.stringify(withNumbers(language, names))), names);
    expect(again).toEqual(language);
    expect(Object.keys(again.words)).toEqual(Object.keys(language.words));
  }
});

test('a name that is not in the list is a mistake of whoever writes the file, and is left out by whoever reads it', () => {
  const language = { code: 'xx', words: { pay: 'a', fee: 'b' }, except: {}, grammar: {} };
  expect(() => withNumbers(language, ['pay'])).toThrow('fee is not among the names');
  expect(withNames({ ...language, words: [0, 'a', 7, 'b', 1], except: [] }, ['pay'])).toEqual({
    ...language,
    words: { pay: 'a' },
  });
});
