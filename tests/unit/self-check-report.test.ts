// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { compareSigns } from '../../src/pages/compare-signs.ts';
import { REPORTS, TEXTS } from '../../src/pages/gallery-samples.ts';
import {
  adviceOn,
  checklistOf,
  reportHtml,
  reportJson,
  reportName,
  reportText,
  type Visit,
} from '../../src/pages/self-check-report.ts';
import type { FairEntry } from '../../src/ui/fair-recruitment.ts';
import { selfCheck } from '../../src/ui/texts/english/self-check.ts';
import { ENGLISH, translator } from '../../src/ui/texts/t.ts';

const TIME = new Date('2026-03-14T09:05:00Z');
const entry = (id: string): FairEntry => ({
  id,
  title: `Title of ${id}`,
  explain: `Why ${id}.`,
  write: `We say ${id}.`,
  concerns: 'everyone',
});
const MENTIONS = [{ id: 'pay', quotes: [{ field: 'body' as const, start: 0, end: 3, text: 'Pay' }] }];
const VISIT: Visit = {
  before: { text: '</dd><script>alert(1)</script> bad', report: REPORTS.serious },
  now: { text: 'Pay: KES 900 a day.', report: { ...REPORTS.none, mentions: MENTIONS } },
  entries: [entry('pay'), entry('rest')],
  texts: TEXTS,
  language: ENGLISH,
  time: TIME,
};

test('signs are gone, stay or come by their rule', () => {
  const [first, ...others] = REPORTS.serious.signs;
  if (!first) throw new Error('the sample has no sign');
  const fewer = { ...REPORTS.serious, signs: others };
  expect(compareSigns(REPORTS.serious, fewer)).toEqual({ gone: [first], stayed: others, came: [] });
  expect(compareSigns(fewer, REPORTS.serious)).toEqual({ gone: [], stayed: others, came: [first] });
  expect(compareSigns(undefined, fewer).came).toEqual(others);
});

test('a sign says what to write instead, and where nobody wrote that, what readers may ask', () => {
  const text = { title: 'T', explain: 'E.', ask: ['Why?', 'When?'], topic: '' };
  const say = translator(ENGLISH, selfCheck);
  expect(adviceOn({ ...text, rewrite: 'Say this.' }, say)).toEqual({ lead: 'Better:', words: 'Say this.' });
  expect(adviceOn(text, say)).toEqual({ lead: 'Readers may ask:', words: 'Why? When?' });
  expect(adviceOn({ ...text, ask: [] }, say)).toBeUndefined();
  expect(adviceOn(undefined, say)).toBeUndefined();
  const [rule] = REPORTS.serious.signs.map((sign) => sign.rule);
  const texts = { ...TEXTS, rules: { [rule as string]: text } };
  expect(reportText({ ...VISIT, texts, now: { text: 'x', report: REPORTS.serious } })).toContain(
    '\n  E.\n  Readers may ask: Why? When?\n',
  );
});

test('the checklist is parted by what the advert mentions', () => {
  const { mentioned, missing } = checklistOf(VISIT.entries, VISIT.now.report);
  expect(mentioned.map((line) => [line.entry.id, line.quote])).toEqual([['pay', 'Pay']]);
  expect(missing.map(({ id }) => id)).toEqual(['rest']);
});

test('the text holds level, checklist, changes and both versions', () => {
  const text = reportText(VISIT);
  for (const words of ['No sign found', 'Not mentioned yet: Title of rest', 'Mentioned: Title of pay', 'KES 900 a day'])
    expect(text).toContain(words);
  for (const { rule } of REPORTS.serious.signs) expect(text).toContain(TEXTS.rules[rule]?.title ?? rule);
});

test('the words of an advert stay words in the file', () => {
  const html = reportHtml(document, VISIT);
  expect(html).not.toMatch(/<script/);
  expect(html).toContain('&lt;/script&gt;');
  expect(html).toContain("default-src 'none'");
});

test('programs get records as the command line writes them', () => {
  expect(JSON.parse(reportJson(VISIT))).toMatchObject([
    { id: 'before', level: 'serious' },
    { id: 'now', level: 'none', signs: [], combinations: [], mentions: ['pay'] },
  ]);
  expect(JSON.parse(reportJson({ now: VISIT.now, before: undefined }))).toHaveLength(1);
});

test('the name of a file says the moment and nothing of the advert', () => {
  expect(reportName(TIME, 'json')).toBe('advert-check-2026-03-14-09-05.json');
});
