import { describe, expect, test } from 'vitest';
import {
  editedNote,
  namesIn,
  noteText,
  type Said,
  sentencesAround,
  sentencesOf,
  withoutPersonalData,
} from '../../src/pages/feedback-note.ts';

const clean = (text: string, names: string[] = []) => withoutPersonalData(text, names).text;

describe('what could be somebody’s is taken out', () => {
  test.each([
    ['Call +254 722 000 111 today', 'Call [number] today'],
    ['Piga 0722-000-111', 'Piga [number]'],
    ['WhatsApp (0722) 000.111', 'WhatsApp [number]'],
    ['واتساب ٠٧٢٢٠٠٠١١١', 'واتساب [number]'],
    ['write to jobs.kenya@mail.example.com now', 'write to [e-mail] now'],
    ['write to jobs (at) mail.example', 'write to [e-mail]'],
    ['see https://bit.example/x?y=1 or www.jobs.example', 'see [link] or [link]'],
    ['go to wa.me/254722000111', 'go to [link]'],
    ['find us as @quickjobs_ke', 'find us as [name]'],
    ['Ask for Mary Wanjiru at the gate', 'Ask for [name] at the gate'],
    ['Madam Grace Achieng keeps it', 'Madam [name] keeps it'],
    ['M-Pesa to Mary Wanjiru 0722 123 456', 'M-Pesa to [name] [number]'],
    ['Mary Anyango Otieno: mary@mail.example', '[name]: [e-mail]'],
    ['Pay by M-Pesa 0722 123 456', 'Pay by M-Pesa [number]'],
    ['contact Mr. Otieno', 'contact [name] [name]'],
  ])('%s', (text, expected) => expect(clean(text)).toBe(expected));

  test('names of the contact and of the company, wherever they stand', () => {
    const names = namesIn({ company: 'Coral Gate (K) Ltd.', contact: 'Grace Achieng, 0722 000 111' });
    expect(clean('Coral Gate (K) Ltd. says: GRACE keeps your passport, achieng too.', names)).toBe(
      '[name] says: [name] keeps your passport, [name] too.',
    );
  });

  test('the rest stays as it is', () => {
    for (const text of ['Pay KES 1,500 before 8 a.m.', 'The agency keeps your passport for 2 years.', '12 hours a day'])
      expect(withoutPersonalData(text, [])).toEqual({ text, taken: 0 });
  });

  test('a hostile text takes no time', () => {
    for (const unit of ['a', 'a.', '1 ', '@', 'a-', 'Mr ', 'Call Aa '])
      for (const names of [[], ['a'], ['(a+)+$']]) {
        const start = performance.now();
        clean(unit.repeat(100_000), names);
        expect(performance.now() - start).toBeLessThan(1000);
      }
  });
});

describe('the note', () => {
  const body = 'Good work. Mary (mary@mail.example) keeps your passport, call 0722 000 111. Free food.';
  const start = body.indexOf('keeps your passport');
  const quote = { field: 'body' as const, start, end: start + 19, text: 'keeps your passport' };
  const note = { rule: 'documents-kept', quotes: [quote], site: 'linkedin', fields: { body, contact: 'Mary' } };

  test('holds the sign, the sentence, the board and the version, and nothing of anybody', () => {
    expect(noteText({ note, said: '', version: '0.1.0' })).toEqual({
      text: [
        'Wrong warning: documents-kept',
        'Words: “keeps your passport”',
        'Sentence: [name] ([e-mail]) keeps your passport, call [number].',
        'Board: linkedin',
        'Version: 0.1.0',
      ].join('\n'),
      taken: 3,
    });
  });

  test('of a missed sign holds what the reader says', () => {
    const { text } = noteText({ note: { fields: {} }, said: 'Send 0722000111 the code', version: '1' });
    expect(text).toBe('A sign was missed\nWords: Send [number] the code\nBoard: other\nVersion: 1');
  });

  test('that the reader changed stays as it is; what is said later comes behind it, cleaned', () => {
    const missed = { fields: { body: 'Ask Ayo about it. Pay 500.' } };
    const edited = 'A sign was missed\nWords: Ask about it.\nBoard: other';
    const then = { words: 'The fee to 0722', chosen: ['Ask Ayo about it.'] };
    const later = (now: Partial<Said>) => editedNote(missed, edited, then, { ...then, ...now });
    expect(later({})).toBe(edited);
    expect(later({ chosen: [] })).toBe(edited);
    expect(later({ chosen: ['Ask Ayo about it.', 'Pay 500.'] })).toBe(`${edited}\nWords: Pay 500.`);
    expect(later({ words: 'The fee to 0722 000 111' })).toBe(`${edited}\nWords: [number]`);
    expect(later({ words: 'The fee' })).toBe(edited);
    const wrong = { ...missed, rule: 'fee' };
    expect(editedNote(wrong, edited, { words: '', chosen: [] }, { words: 'fine', chosen: [] })).toBe(
      `${edited}\nWhy: fine`,
    );
  });

  test('quotes that no longer fit are given as words', () => {
    expect(sentencesAround({ fields: { body: 'cut' }, quotes: [quote] })).toEqual(['keeps your passport']);
  });

  test('an advert is cut into sentences', () => {
    expect(sentencesOf({ title: 'Maid', body })).toEqual([
      'Maid',
      'Good work.',
      'Mary (mary@mail.example) keeps your passport, call 0722 000 111.',
      'Free food.',
    ]);
  });
});
