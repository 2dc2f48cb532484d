import { describe, expect, test } from 'vitest';
import { finder, packOf } from './engine-helpers.ts';

const words = { a: ['alpha'], b: ['beta'], c: ['gamma'], over: ['hand .. over'], except: ['safe'] };
const one = (alternative: Parameters<typeof packOf>[1][string]) => finder(packOf(words, { rule: alternative }));

describe('spans', () => {
  test.each([
    ['a number of words', { all: ['a', 'b'], within: 3 }, 'alpha x beta', 'alpha x x beta'],
    ['a sentence', { all: ['a', 'b'] }, 'alpha x x x x x beta', 'alpha one. Beta'],
    ['a sentence ends at a line', { all: ['a', 'b'] }, 'alpha beta', 'alpha\nbeta'],
    ['a sentence ends at a list mark', { all: ['a', 'b'] }, 'alpha, beta', '• alpha • beta'],
    ['an abbreviation ends none', { all: ['a', 'b'] }, 'alpha Ksh. 500 beta', 'alpha shop. 500 beta'],
    ['neighbours', { all: ['a', 'b'], within: 'neighbours' }, 'alpha one. Two beta', 'alpha. Two. beta'],
    ['the advert', { all: ['a', 'b'], within: 'advert' }, 'alpha. One. Two. beta', 'alpha. One'],
    ['order', { all: ['a', 'b'], ordered: true }, 'alpha beta', 'beta alpha'],
    ['without in the sentence', { all: ['a'], without: ['except'] }, 'alpha. safe', 'alpha safe'],
    ['unless anywhere', { all: ['a'], unless: ['except'] }, 'alpha', 'alpha. One. safe'],
    ['needs anywhere', { all: ['a'], needs: ['c'] }, 'alpha. One. gamma', 'alpha'],
    ['either of two', { all: ['a|b', 'c'] }, 'beta gamma', 'alpha beta'],
    ['words in a gap', { all: ['over', 'a'] }, 'hand your alpha over', 'hand one two three four over alpha'],
    ['bounds', { all: ['age<18'] }, 'aged 17', 'aged 18'],
  ] as const)('%s', (_, alternative, match, quiet) => {
    const find = one(alternative as never);
    expect(Object.keys(find(match))).toEqual(['rule']);
    expect(find(quiet)).toEqual({});
  });
});
