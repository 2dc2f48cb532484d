import { describe, expect, test } from 'vitest';
import { checkFormat } from '../../src/rulepack/check-format.ts';
import { formatProblem, type Problem, parseYaml } from '../../src/rulepack/problem.ts';
import { ruleFile } from '../../src/rulepack/rule-schema.ts';
import { RULE } from '../rules-folder.ts';

/** What a person is told about the text of a rule. */
function told(text: string): string[] {
  const problems: Problem[] = [];
  checkFormat(ruleFile, parseYaml('core/x.yml', text, problems), problems);
  return problems.map(formatProblem);
}

test('nothing is said about a rule that is right', () => expect(told(RULE)).toEqual([]));

describe('a slip in a rule earns one sentence that says what to write', () => {
  test.each([
    ['title: Some', 'title: Fee: some', 'core/x.yml:2: put this text in quotes, because it holds “: ”'],
    ['ask: [Will I keep my own passport?]', 'ask: [Will I keep my own passport?', 'never closed: write ] or }'],
    ['ask: [Will', 'ask: ["Will', 'a quotation mark is opened here and never closed'],
    ['  - title: A report', '\t- title: A report', 'core/x.yml:13: begin this line with spaces, not with a tab'],
    ['    url: https', '   url: https', 'begin this line with as many spaces'],
    ['strength: medium', 'strength:medium', 'core/x.yml:4: write “name: value”, with a colon and a space'],
    ['strength: medium', 'title: A second title', 'core/x.yml:4: this name stands here twice'],
    ['ask: [Will I keep my own passport?]', 'ask: - Will I keep it?', 'begin each “- ” on a line of its own'],
    ['all: [document, keep]', 'all: [document, *keep]', 'put “*keep” in quotes: "*keep"'],
    ['rewrite: Say', 'rewrite: [[Say]] it', 'put this whole text in quotes'],
    ['rewrite: Say', 'rewrite: "Say" it', 'put this whole text in quotes'],
    ['rewrite: Say', 'rewrite: !Say', 'put this whole text in quotes'],
    [
      'strength: medium',
      'strength: mediun',
      '“mediun” does not fit here: write one of weak, medium, strong; did you mean “medium”?',
    ],
    ['category: documents', 'category: passport', '“passport” does not fit here: write one of fees, debt'],
    ['rewrite: Say', 'rewrit: Say', 'there is no field “rewrit” here; did you mean “rewrite”?'],
    ['rewrite: Say', 'advice: Say', 'there is no field “advice” here. There are: id, title, category'],
    [
      'ask: [Will I keep my own passport?]',
      'ask: Will I keep it?',
      'core/x.yml:8 ask: write a list, each entry behind “- ” on its own line here, not text. One or two questions',
    ],
    ['added: 2026-11-23', 'added: 23.11.2026', 'added: write a date such as 2026-11-23'],
    [
      'title: Someone else keeps your passport',
      'title: 2026',
      'write text here, not 2026 (put it in quotes if it is text)',
    ],
    ['  sw:', '  swahili:', 'examples.swahili: write a language code such as en or sw, or any'],
    [
      '{text: Leta pasipoti yako., because: Inaonyeshwa tu.}',
      'Leta pasipoti yako.',
      'not text. text: an ordinary sentence, and because:',
    ],
    [
      'all: [document, keep]',
      'all: [document, keep]\n    within: near',
      'within: write a number of words from 1 to 60, or sentence, neighbours or advert',
    ],
    [
      '  - all: [document, keep]\n',
      '  - ordered: true\n',
      'say what to look for: write `all` with concepts, or `phrases`',
    ],
    ['[Pasipoti inawekwa kwetu., Ofisi', '[Barua: pasipoti inawekwa, Ofisi', 'put it in quotes when it holds “: ”'],
    ['topic: documents', 'topic: document', 'did you mean “documents”?'],
    ['url: https:', 'url: http:', 'write a full https address'],
  ])('%s → %s', (from, to, words) => {
    expect(RULE).toContain(from);
    const said = told(RULE.replace(from, to)).join('\n');
    expect(said).toContain(words);
    expect(said).not.toMatch(/Invalid|expected|received|undefined|null|YAMLParse/);
  });

  test('a word that is left empty is no word “null”', () => {
    expect(told(RULE.replace('- all: [document, keep]', '- phrases:\n      en:\n        -')).join('\n')).toContain(
      'detect.0.phrases.en.0: write a word here, or take this line out',
    );
  });

  test('numbers are words', () =>
    expect(told(RULE.replace('- all: [document, keep]', '- phrases: {en: [112, true]}'))).toEqual([]));
});
