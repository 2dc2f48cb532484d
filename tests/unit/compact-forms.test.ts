import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactForms, withoutCovered } from '../../src/rulepack/compact-forms.ts';

/** Every single phrase that the forms stand for. */
function spelledOut(forms: readonly string[]): Set<string> {
  return new Set(
    forms.flatMap((form) =>
      form
        .split(' ')
        .reduce<string[][]>((all, word) => all.flatMap((some) => word.split('|').map((w) => [...some, w])), [[]])
        .map((words) => words.join(' ')),
    ),
  );
}

test('forms that differ in one word become one', () => {
  expect(compactForms(['hand over', 'give over', 'give .. back'])).toEqual(['give .. back', 'give|hand over']);
});

test('words that another finds anyway are left out', () => {
  expect(compactForms(['passport*|passports', 'passport', '*lipwa|inalipwa'])).toEqual(['*lipwa', 'passport*']);
});

test('they stand for the same words as before', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const form = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 30 }), (forms) => {
      expect(spelledOut(compactForms(forms))).toEqual(spelledOut(forms));
    }),
  );
});

test('phrases that hold a shorter one of the list are left out', () => {
  expect(withoutCovered(['never get paid', 'get paid', 'paid', 'we hire'])).toEqual(['paid', 'we hire']);
  expect(withoutCovered(['send|pay the fee', 'pay|send the', 'pay now'])).toEqual(['pay|send the', 'pay now']);
  expect(withoutCovered(['keep .. passport today', 'keep .. passport'])).toEqual(['keep .. passport']);
});

test('a phrase that says a no of its own stays: it would deny the shorter one', () => {
  const negators = [['not'], ['no', 'need'], ['without*']];
  expect(withoutCovered(['not a chef', 'chef'], negators)).toEqual(['not a chef', 'chef']);
  expect(withoutCovered(['no need of papers', 'need of papers'], negators)).toHaveLength(2);
  expect(withoutCovered(['withouten papers', 'papers'], negators)).toHaveLength(2);
  // Inside the shorter one it denies neither.
  expect(withoutCovered(['do not leave', 'not leave'], negators)).toEqual(['not leave']);
});
