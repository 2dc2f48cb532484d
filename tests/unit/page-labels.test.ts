import { describe, expect, test } from 'vitest';
import { findLabelled } from '../../src/page/labels.ts';

function labelled(text: string): Record<string, string> {
  return Object.fromEntries(findLabelled(text).map(({ name, start, end }) => [name, text.slice(start, end).trim()]));
}

describe('label and value', () => {
  test.each([
    ['on one line', 'Salary: KSh 18,000', { pay: 'KSh 18,000' }],
    ['in two cells', 'Location\tKitale', { location: 'Kitale' }],
    ['on two lines', 'Company\nDuka Ltd', { company: 'Duka Ltd' }],
    ['on two lines with a colon', 'Mshahara:\nTSh 600,000', { pay: 'TSh 600,000' }],
    ['with a wide colon', '薪资：每月四千五百元', { pay: '每月四千五百元' }],
    ['from right to left', 'الراتب: 1,800 ريال', { pay: '1,800 ريال' }],
    ['a label without a value', 'Salary:\nContract:\nFull time', {}],
    ['a label before a label', 'Company\nLocation\nKitale', { location: 'Kitale' }],
    ['a sentence is no label', 'Our company: a family of forty people who like to build', {}],
    ['a long text is no value', `Company: ${'x'.repeat(90)}`, {}],
  ])('%s', (_where, text, expected) => {
    expect(labelled(text)).toEqual(expected);
  });

  test('those with a colon come first', () => {
    expect(findLabelled('Company\nAbout us\nEmployer: Duka Ltd').map(({ isPlain }) => isPlain)).toEqual([true, false]);
  });
});
