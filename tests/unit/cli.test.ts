import { describe, expect, test } from 'vitest';
import { readAdvert } from '../../src/cli/advert.ts';
import { readArguments, USAGE } from '../../src/cli/arguments.ts';
import { asMarkdown } from '../../src/cli/markdown.ts';
import { textReport } from '../../src/cli/text-report.ts';
import { recordOf } from '../../src/engine/report-record.ts';
import { MOST_PACKS } from '../../src/packs/pack-file.ts';

describe('arguments', () => {
  test('the usual call', () => {
    expect(readArguments(['--format', 'ndjson', '-'])).toMatchObject({
      format: 'ndjson',
      minLevel: 'check',
      html: false,
      files: ['-'],
    });
  });
  test.each([
    [[], 'name a file'],
    [['--format', 'xml', '-'], 'write one of text, json, ndjson, sarif'],
    [['--jobs', '0', '-'], 'write a whole number'],
    [['--jobs', 'many', '-'], 'write a whole number'],
    [['--min-level', 'none', '-'], 'write check, caution or serious'],
    [['--url', 'nowhere', '-'], 'write a full address'],
    [['--wrong', '-'], '--wrong'],
  ])('%j is a wrong call, and says why', (argv, sentence) => {
    const result = readArguments(argv);
    expect('error' in result && result.error).toContain(sentence);
  });
});

test('the usage says how many packs a call takes', () => expect(USAGE).toContain(`at most ${MOST_PACKS}\n`));

describe('adverts, one a line', () => {
  test('all but the body is optional, and text is taken for body', () => {
    expect(readAdvert('{"text":"Waiter wanted"}', 1)).toMatchObject({
      listing: { fields: { body: { text: 'Waiter wanted' } } },
    });
  });
  test.each([
    ['{', { line: 3, error: 'this line is not JSON' }],
    ['[]', { line: 3, error: 'write an object with at least a body' }],
    ['{"id":"a"}', { id: 'a', error: 'write at least a body' }],
    ['{"body":{}}', { line: 3, error: 'body: write a text' }],
  ])('%s becomes an error record', (line, record) => {
    expect(readAdvert(line, 3)).toEqual(record);
  });
});

describe('output', () => {
  const report = {
    level: 'caution' as const,
    signs: [
      {
        rule: 'r',
        category: 'fees',
        strength: 'strong' as const,
        quotes: [{ field: 'body' as const, start: 2, end: 5, text: 'fee' }],
      },
    ],
    combinations: [],
    reassuring: [],
    read: { characters: 9, words: 60, capped: true, languages: ['en'] },
  };
  test('a record names the first quote and lists all', () => {
    const quote = { field: 'body', start: 2, end: 5, quote: 'fee' };
    expect(recordOf('x', report)).toEqual({
      id: 'x',
      level: 'caution',
      signs: [{ rule: 'r', category: 'fees', strength: 'strong', ...quote, quotes: [quote] }],
      combinations: [],
      reassuring: [],
      capped: true,
    });
  });
  test('the text says it in words, also where something was cut', () => {
    const knowledge = {
      rules: { r: { title: 'You must pay', explain: 'Jobs are free.', ask: ['Why?'], topic: 'fees' } },
      combinations: {},
      reassuring: {},
    };
    expect(textReport('x', report, knowledge)).toBe(
      'x: Ask before you answer\n  “fee”\n    You must pay. Jobs are free.\n    Ask: Why?\n  Only the first 9 characters were looked at.',
    );
  });
  test('nothing of others reaches the terminal but text', () => {
    const evil = '\u001b]0;owned\u0007\u009b2J\u007f\r\b';
    const [sign] = report.signs;
    const quoted = { ...report, signs: [{ ...sign!, quotes: [{ ...sign!.quotes[0]!, text: `fee${evil}` }] }] };
    const words = { title: `T${evil}`, explain: `E${evil}\n\tmore.`, ask: [`A${evil}`], topic: '' };
    const said = textReport(`x${evil}`, quoted, { rules: { r: words }, combinations: {}, reassuring: {} });
    expect(said.replaceAll(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
    expect(said).toContain('E]0;owned2J\n\tmore.');
  });
  test('no link, image, heading or HTML comes of text of others in Markdown', () => {
    expect(asMarkdown('# [here](https://a.example) ![](x) <b>&lt;\n\n- www.a.example, a_b*c* `d`')).toBe(
      '\\# \\[here\\]\\(https\\://a\\.example\\) \\!\\[\\]\\(x\\) \\<b\\>\\&lt; \\- www\\.a\\.example, a\\_b\\*c\\* \\`d\\`',
    );
  });
});
