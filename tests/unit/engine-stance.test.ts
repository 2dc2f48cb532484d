import { describe, expect, test } from 'vitest';
import { finder, packOf } from './engine-helpers.ts';

const words = {
  document: ['passport*'],
  keep: ['keep*', 'kept', 'stays with', 'itabaki'],
  fee: ['fee*', 'ada'],
  'day-off': ['day* off'],
  pay: ['pay', 'charge'],
};
const find = finder(
  packOf(words, {
    kept: { all: ['document', 'keep'], within: 9 },
    fee: { all: ['fee'] },
    'no-day-off': { all: ['not day-off'] },
  }),
);

describe('words that are denied, quoted or reported do not count', () => {
  test.each([
    'We never keep passports.',
    'The agency does not keep your passport.',
    'Nobody here will keep your passport.',
    'There is no registration fee.',
    'A fee is not required.',
    'Without any fee.',
    'No placement or processing fee.',
    'Hatutozi ada yoyote.',
    'Beware of agents who keep passports.',
    'It is illegal to keep a passport.',
    'Notice: fake agents. They keep your passport.',
    'They will tell you "we keep your passport here" and you should leave.',
    'If anyone asks for a fee, call us.',
  ])('%s', (text) => {
    expect(find(text)).toEqual({});
  });

  test.each([
    ['Nobody can leave, the passport stays with the owner.', 'kept'],
    ['No experience needed, your passport stays with madam.', 'kept'],
    ['No stress: we keep your passport.', 'kept'],
    ['This is not a scam, pay the fee today.', 'fee'],
    ['No days off in the first year.', 'no-day-off'],
    ['We are not like others but the fee is 500.', 'fee'],
  ])('%s still counts', (text, rule) => {
    expect(Object.keys(find(text))).toContain(rule);
  });
});
