import { expect, test } from 'vitest';
import { complaintAbout, draftRule } from '../../src/dev/new-rule/draft.ts';
import { checkFormat } from '../../src/rulepack/check-format.ts';
import { type Problem, parseYaml } from '../../src/rulepack/problem.ts';
import { ruleFile } from '../../src/rulepack/rule-schema.ts';

const TAKEN = new Map([['upfront-fee', 'core/upfront-fee.yml']]);
const today = '2026-11-28';

test.each([
  [{}, 'Say an id: what the sign is, in small letters with hyphens.'],
  [{ id: 'Wages Withheld' }, '“Wages Withheld” is no id: write small letters and digits, with hyphens between words.'],
  [{ id: '../x' }, '“../x” is no id: write small letters and digits, with hyphens between words.'],
  [
    { id: 'upfront-fee' },
    '“upfront-fee” is taken by rules/core/upfront-fee.yml. Change that file, or take another id.',
  ],
  [{ id: 'a-sign', title: 'A sign.' }, '“A sign.” is no title: leave out the full stop.'],
  [{ id: 'a-sign', title: 'x'.repeat(61) }, `“${'x'.repeat(61)}” is no title: shorten the title to 60 characters.`],
  [{ id: 'a-sign', title: 'A sign' }, undefined],
  [{ id: 'a-sign' }, undefined],
])('says of %j: %s', (call, sentence) => expect(complaintAbout(call, TAKEN)).toBe(sentence));

/** What is said about a draft, field by field. */
function saidOf(text: string): Record<string, string> {
  const problems: Problem[] = [];
  checkFormat(ruleFile, parseYaml('core/x.yml', text, problems), problems);
  return Object.fromEntries(problems.map(({ field, message }) => [field, message]));
}

test('an untouched draft is wrong in every field that only its writer knows, in plain words', () => {
  const said = saidOf(draftRule({ id: 'a-sign', today }));
  expect(Object.keys(said)).toEqual([
    'title',
    'category',
    'strength',
    'explain',
    'ask.0',
    'rewrite',
    'topic',
    'indicators',
    'references.0.title',
    'references.0.url',
    'references.0.supports',
    'detect.0.all',
    ...['en', 'sw'].flatMap((code) => [
      `examples.${code}.match.0`,
      `examples.${code}.match.1`,
      ...[0, 1].flatMap((i) => [`examples.${code}.no_match.${i}.text`, `examples.${code}.no_match.${i}.because`]),
    ]),
  ]);
  for (const message of Object.values(said)) expect(message).toMatch(/write|name at least|nothing stands here yet/);
  expect(Object.values(said).join('\n')).not.toMatch(/Invalid|expected|received|null|undefined/);
});

test('a title that YAML would misread is kept', () =>
  expect(draftRule({ id: 'a-sign', title: 'Pay: kept', today })).toContain('\ntitle: "Pay: kept"\n'));

test('the draft names every field of the format, those that may be left out as comments', () => {
  const draft = draftRule({ id: 'a-sign', title: 'A sign', today });
  for (const name of Object.keys(ruleFile.shape)) expect(draft).toMatch(new RegExp(`^(# )?${name}:`, 'm'));
  expect(draft).toContain('# alone:');
  expect(draft).toContain(`added: ${today}`);
});
