/** The awareness library and the help lines, as they are shipped. */

import awareness from 'virtual:awareness';
import pack from 'virtual:rules';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../src/engine/check.ts';
import { listingOf } from '../src/engine/listing.ts';
import { helplinesOf } from '../src/pages/learn-helplines.tsx';
import { LEARN_PARTS } from '../src/pages/learn-places.ts';
import { phoneParts } from '../src/pages/phone-parts.ts';
import { TopicIcon } from '../src/pages/topic-icon.tsx';
import { HELPLINE_KINDS, TOPIC_IDS } from '../src/rulepack/awareness-schema.ts';
import { markedPieces } from '../src/ui/marked-words.tsx';
import { agency } from '../src/ui/texts/english/agency.ts';
import { checklists } from '../src/ui/texts/english/checklists.ts';
import { privacy } from '../src/ui/texts/english/privacy.ts';
import { welcome } from '../src/ui/texts/english/welcome.ts';

const { topics, helplines, agencies } = awareness;

/** School year of the United States: seven is twelve years old. */
const HIGHEST_GRADE = 7;

/** Flesch and Kincaid's grade of a text of plain sentences. */
function gradeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const sentence = text.match(/[.?!:](\s|$)/g)?.length ?? 1;
  return fleschKincaid({
    sentence,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

const READ: [string, string][] = [
  ...topics.map(({ id, look, why, ask, now }): [string, string] => [id, [look, why, ...ask, ...now].join(' ')]),
  ['agency', Object.values(agency).slice(1).join('. ')],
  ...agencies.map(({ country, facts }): [string, string] => [
    `facts ${country}`,
    facts.map(({ text }) => text).join(' '),
  ]),
  ['checklists', Object.values(checklists).join('. ')],
  ['privacy', Object.values(privacy).join('. ')],
  [
    'welcome',
    Object.values(welcome)
      .join('. ')
      .replace(/\[\[|\]\]/g, ''),
  ],
];

describe('reading level', () => {
  test.each(READ)('%s can be read by a twelve-year-old', (_name, text) => {
    const grade = gradeOf(text);
    expect(grade, `grade ${grade.toFixed(1)}: write shorter sentences and shorter words`).toBeLessThanOrEqual(
      HIGHEST_GRADE,
    );
  });

  test('a text for lawyers is too hard, so the bound can fail', () => {
    expect(
      gradeOf('Recruitment intermediaries are prohibited from requesting remuneration from prospective beneficiaries.'),
    ).toBeGreaterThan(HIGHEST_GRADE);
  });
});

describe('topics', () => {
  test('each has a picture, and none is called like a part of the page', () => {
    expect(topics.map(({ id }) => id)).toEqual([...TOPIC_IDS]);
    expect(TOPIC_IDS.filter((id) => TopicIcon({ topic: id }) === null)).toEqual([]);
    expect(TOPIC_IDS.filter((id) => (LEARN_PARTS as readonly string[]).includes(id))).toEqual([]);
  });

  test.each(topics)('$id shows words of adverts, from the rules', ({ examples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(1);
    for (const example of examples) expect(markedPieces(example).some(({ isMarked }) => isMarked)).toBe(true);
  });

  test.each(topics)('$id names its sources', ({ links }) => {
    expect(links.length).toBeGreaterThanOrEqual(1);
  });
});

describe('help lines', () => {
  test.each(helplines)('$country: $organisation has a source and a date', ({ source, verified }) => {
    expect(source.length).toBeGreaterThan(3);
    expect(verified).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$|^unknown$/);
  });

  test('a doubtful one has no number', () => {
    const doubtful = helplines.filter(({ sure }) => sure === 'doubtful');
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful.filter(({ number }) => number !== undefined)).toEqual([]);
  });

  test('emergency, anti-trafficking, child, work, others: in this order, in every country', () => {
    for (const country of new Set(helplines.map((line) => line.country))) {
      const order = helplinesOf(helplines, country).map(({ kind }) => HELPLINE_KINDS.indexOf(kind));
      expect(order, country).toEqual([...order].sort((a, b) => a - b));
    }
  });

  test('no line is lost on the way to the screen', () => {
    const shown = [...new Set(helplines.map((line) => line.country))].flatMap((country) =>
      helplinesOf(helplines, country),
    );
    expect(shown).toHaveLength(helplines.length);
  });

  test.each(helplines.flatMap(({ number }) => number ?? []))(
    '“%s” is shown whole, and only numbers are called',
    (number) => {
      const parts = phoneParts(number);
      expect(parts.map(({ text }) => text).join('')).toBe(number);
      for (const { call } of parts) if (call) expect(call).toMatch(/^tel:\+?\d{2,15}$/);
      if (!/whatsapp|text/i.test(number)) expect(parts.some(({ call }) => call)).toBe(true);
    },
  );

  test.each([
    ['527 (mobile) / 0 800 505 501', ['tel:527', 'tel:0800505501']],
    ['(02) 8721-0619', ['tel:0287210619']],
    ['1800 425 3939; from abroad +91 8802 012345', ['tel:18004253939', 'tel:+918802012345']],
    ['100; WhatsApp (61) 99611-0100', ['tel:100']],
    ['text BEFREE to 233733', []],
    ['131 AFP (131 237)', ['tel:131237']],
    ['1343 (from provinces 02-1343)', ['tel:1343', 'tel:021343']],
  ])('“%s” is called as %j', (number, calls) => {
    expect(phoneParts(number).flatMap(({ call }) => call ?? [])).toEqual(calls);
  });
});

describe('the example of the welcome page', () => {
  const pieces = markedPieces(welcome.welcomeAdvert);
  const words = pieces.map((piece) => piece.words).join('');
  const quoted = createChecker([pack])(listingOf({ body: words }))
    .signs.flatMap(({ quotes }) => quotes.map(({ text }) => text))
    .join(' | ');

  test.each(pieces.filter(({ isMarked }) => isMarked))('“$words” is a sign for the engine too', ({ words: marked }) => {
    expect(quoted).toContain(marked.split(' ').slice(-2).join(' '));
  });
});

describe('lists of agencies', () => {
  test.each(agencies)('$country names its sources and dates', ({ lists, facts }) => {
    for (const { source, verified } of lists)
      expect([source, verified]).toEqual([expect.any(String), expect.any(String)]);
    for (const { url, year } of facts) {
      expect(url).toMatch(/^https:/);
      expect(year).toBeGreaterThan(2000);
    }
  });

  test('the sentence that matters is there', () => {
    expect(agency.agencyMatch).toBe('A match is necessary and not enough. Names and numbers can be copied.');
  });
});
